import type { OverviewRow } from '../../src/actions/calls';
import { Meter, MeterBar } from '../parts/meter';
import { Notice } from '../parts/notice';
import type { Event } from '../state/event';
import type { Desk } from '../state/state';
import { formatNumber } from '../text/format-number';
import { formatPercent } from '../text/format-percent';
import { scoreWords } from '../text/score-words';

interface Props {
  readonly desk: Desk;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

/** Where the workbook stands: how complete, how many points, system by system. */
export function OverviewBody({ desk, busy, dispatch }: Props) {
  const { overview, report } = desk;
  const { total, framework } = overview;
  const whose = [overview.municipality, overview.year && `${overview.year} год`].filter(Boolean).join(', ');
  return (
    <>
      {whose && <p class="whose">{whose}</p>}
      <p>{framework.short}</p>
      {framework.notice && <Notice tone="warning">{framework.notice}</Notice>}
      {overview.illustration && <Notice tone="plain">{overview.illustration}</Notice>}
      <dl class="pair">
        <Amount name="Баллы" value={total.score} whole={total.maximum} />
        <Amount name="Полнота" value={total.complete} whole={total.positions} />
      </dl>
      <Meter
        label="Полнота"
        value={total.complete}
        total={total.positions}
        words={scoreWords(total.complete, total.positions)}
      />
      <p class="hint">{overview.rule}</p>
      <p class="links">
        <button type="button" class="link" aria-disabled={busy} onClick={() => dispatch({ type: 'refresh' })}>
          Обновить
        </button>
        {report && (
          <button type="button" class="link" aria-disabled={busy} onClick={() => dispatch({ type: 'show-findings' })}>
            {`Замечания последней проверки: ${formatNumber(report.findings.length)}`}
          </button>
        )}
      </p>
      <h2>Системы</h2>
      <ul class="rows">
        {overview.systems.map((row) => (
          <li key={row.system}>
            <SystemRow row={row} busy={busy} dispatch={dispatch} />
          </li>
        ))}
      </ul>
    </>
  );
}

const outOf = (part: number, whole: number) => `${formatNumber(part)} из ${formatNumber(whole)}`;

/** Both numbers large, their share below; what cannot be counted says so. */
function Amount({
  name,
  value,
  whole,
}: {
  readonly name: string;
  readonly value: number | null;
  readonly whole: number;
}) {
  return (
    <div>
      <dt>{name}</dt>
      {value === null ? <dd>{scoreWords(null, whole)}</dd> : <dd class="number">{outOf(value, whole)}</dd>}
      {value !== null && whole > 0 && <dd class="hint">{formatPercent(value / whole)}</dd>}
    </div>
  );
}

function SystemRow({ row, busy, dispatch }: Omit<Props, 'desk'> & { readonly row: OverviewRow }) {
  const facts = (
    <>
      <span class="row-title">{`${row.system} ${row.title}`}</span>
      <MeterBar value={row.complete} total={row.positions} />
      <span class="row-facts">
        {`Отвечено: ${outOf(row.answered, row.positions)}. Баллы: ${row.score === null ? scoreWords(null, row.maximum) : outOf(row.score, row.maximum)}`}
      </span>
      <span class={row.problems > 0 ? 'row-facts caution' : 'row-facts'}>
        {row.problems > 0 ? `Замечания: ${formatNumber(row.problems)}` : 'Замечаний нет'}
      </span>
    </>
  );
  const { sheetId } = row;
  if (sheetId === null) return <div class="row">{facts}</div>;
  const open = () =>
    dispatch({
      type: 'open-cell',
      cell: { sheetId, code: '', column: '', row: 1 },
      place: `лист системы ${row.system} «${row.title}»`,
    });
  return (
    <button type="button" class="row" aria-disabled={busy} onClick={open}>
      {facts}
    </button>
  );
}
