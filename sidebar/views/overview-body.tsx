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
  const share = total.positions > 0 ? formatPercent(total.complete / total.positions) : 'нет позиций';
  const words = `${share}, ${formatNumber(total.complete)} из ${formatNumber(total.positions)}`;
  const whose = [overview.municipality, overview.year && `${overview.year} год`].filter(Boolean).join(', ');
  return (
    <>
      {whose && <p class="whose">{whose}</p>}
      <p>{framework.short}</p>
      {framework.notice && <Notice tone="warning">{framework.notice}</Notice>}
      {overview.illustration && <Notice tone="plain">{overview.illustration}</Notice>}
      <dl class="big">
        <div>
          <dt>Баллы</dt>
          <dd>{scoreWords(total.score, total.maximum)}</dd>
        </div>
        <div>
          <dt>Полнота</dt>
          <dd>{words}</dd>
        </div>
      </dl>
      <Meter label="Полнота" value={total.complete} total={total.positions} words={words} />
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

function SystemRow({ row, busy, dispatch }: Omit<Props, 'desk'> & { readonly row: OverviewRow }) {
  const facts = (
    <>
      <span class="row-title">{`${row.system} ${row.title}`}</span>
      <MeterBar value={row.complete} total={row.positions} />
      <span class="row-facts">
        {`Отвечено: ${formatNumber(row.answered)} из ${formatNumber(row.positions)}`}
        <br />
        {`Баллы: ${scoreWords(row.score, row.maximum)}`}
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
