import type { OverviewRow } from '../../src/actions/calls';
import { formatNumber } from '../../src/summary/format-number';
import { MeterBar } from '../parts/meter';
import type { Event } from '../state/event';
import { openSheet } from '../state/open-sheet';

interface Props {
  readonly row: OverviewRow;
  /** Findings of the last check in this system, or null before any check. */
  readonly findings: number | null;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

/**
 * One system of the overview; pressing it opens its sheet. The bar fills with complete positions, as the big
 * one does.
 */
export function SystemRow({ row, findings, busy, dispatch }: Props) {
  const facts = (
    <>
      <span class="row-title">{`${row.system} ${row.title}`}</span>
      <MeterBar value={row.complete} total={row.positions} />
      <span class="row-facts">
        {`Готовы: ${outOf(row.complete, row.positions)}. Отвечено: ${outOf(row.answered, row.positions)}.`}
      </span>
      <span class="row-facts">
        {`Баллы: ${row.score === null ? 'не считаются' : outOf(row.score, row.maximum)}. `}
        {row.problems > 0 && <span class="caution">{`Ошибочные строки: ${formatNumber(row.problems)}. `}</span>}
        {findings !== null && (findings > 0 ? `Замечания: ${formatNumber(findings)}.` : 'Замечаний нет.')}
      </span>
    </>
  );
  const { sheetId } = row;
  if (sheetId === null) return <div class="row">{facts}</div>;
  const open = openSheet(sheetId, `лист системы ${row.system} «${row.title}»`);
  return (
    <button type="button" class="row" aria-disabled={busy} onClick={() => dispatch(open)}>
      {facts}
    </button>
  );
}

const outOf = (part: number, whole: number) => `${formatNumber(part)} из ${formatNumber(whole)}`;
