import type { OverviewRow } from '../../src/actions/calls';
import { MeterBar } from '../parts/meter';
import type { Event } from '../state/event';
import { formatNumber } from '../text/format-number';

interface Props {
  readonly row: OverviewRow;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

/** One system of the overview; pressing it opens its sheet. The bar fills with complete positions, as the big one does. */
export function SystemRow({ row, busy, dispatch }: Props) {
  const facts = (
    <>
      <span class="row-title">{`${row.system} ${row.title}`}</span>
      <MeterBar value={row.complete} total={row.positions} />
      <span class="row-facts">
        {`Полны: ${outOf(row.complete, row.positions)}. Отвечено: ${outOf(row.answered, row.positions)}.`}
      </span>
      <span class="row-facts">
        {`Баллы: ${row.score === null ? 'не считаются' : outOf(row.score, row.maximum)}. `}
        <span class={row.problems > 0 ? 'caution' : undefined}>
          {row.problems > 0 ? `Замечания: ${formatNumber(row.problems)}.` : 'Замечаний нет.'}
        </span>
      </span>
    </>
  );
  const { sheetId } = row;
  if (sheetId === null) return <div class="row">{facts}</div>;
  const cell = { sheetId, code: '', column: '', row: 1 };
  const place = `лист системы ${row.system} «${row.title}»`;
  return (
    <button type="button" class="row" aria-disabled={busy} onClick={() => dispatch({ type: 'open-cell', cell, place })}>
      {facts}
    </button>
  );
}

const outOf = (part: number, whole: number) => `${formatNumber(part)} из ${formatNumber(whole)}`;
