import { formatNumber } from '../../src/summary/format-number';
import { FoldedNote } from '../parts/folded-note';
import { Meter } from '../parts/meter';
import { Notice } from '../parts/notice';
import type { Event } from '../state/event';
import type { Desk } from '../state/state';
import { scoreWords } from '../text/score-words';
import { SystemRow } from './system-row';

interface Props {
  readonly desk: Desk;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

/** Where the workbook stands: how complete, how many points, system by system. */
export function OverviewBody({ desk, busy, dispatch }: Props) {
  const { overview, report } = desk;
  const { total, framework } = overview;
  const findingsIn = (system: string) => report?.findings.filter((finding) => finding.system === system).length ?? null;
  const whose = [overview.municipality, overview.year && `${overview.year} год`].filter(Boolean).join(', ');
  return (
    <>
      {whose && <p class="whose">{whose}</p>}
      <p>{framework.short}</p>
      {framework.notice && <Notice tone="warning">{framework.notice}</Notice>}
      {overview.illustration && <FoldedNote text={overview.illustration} />}
      <dl class="big">
        <div>
          <dt>Баллы</dt>
          <dd>{scoreWords(total.score, total.maximum)}</dd>
        </div>
        <div>
          <dt>Готовность: готовых позиций</dt>
          <dd>{scoreWords(total.complete, total.positions)}</dd>
        </div>
      </dl>
      <Meter
        label="Готовность"
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
            <SystemRow row={row} findings={findingsIn(row.system)} busy={busy} dispatch={dispatch} />
          </li>
        ))}
      </ul>
    </>
  );
}
