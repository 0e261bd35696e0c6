import { formatNumber } from '../../src/summary/format-number';
import { DeliverablesRow } from '../parts/deliverables-row';
import { FoldedNote } from '../parts/folded-note';
import { RefreshLine } from '../parts/refresh-line';
import { Ring } from '../parts/ring';
import { lastAnswer } from '../state/last-answer';
import { scoreWords } from '../text/score-words';
import { NextStepItem } from './next-step-item';
import type { Page, PageProps } from './page';
import { BUILD_SUMMARY } from './summary-page';
import { SystemRow } from './system-row';

const READ = { name: 'state.read', payload: {} } as const;

/** Where the workbook stands: how complete, how many points, system by system. */
export const overviewPage: Page = {
  title: 'Обзор',
  about: 'Готовность и баллы по системам',
  read: () => READ,
  actions: () => [
    ['Проверить', { type: 'check' }, 'primary'],
    ['Построить сводную оценку', BUILD_SUMMARY],
  ],
  Body: OverviewBody,
};

function OverviewBody({ desk, busy, dispatch }: PageProps) {
  const { overview, report } = desk;
  const known = lastAnswer(desk, READ);
  const { total, framework } = overview;
  const findingsIn = (system: string) =>
    report?.findings.filter((finding) => finding.system === system && !finding.accepted).length ?? null;
  const whose = [overview.municipality, overview.year && `${overview.year} год`].filter(Boolean).join(', ');
  return (
    <>
      {whose && <p class="whose">{whose}</p>}
      <p>
        {framework.short}
        {framework.notice && <span class="caution">{framework.notice}</span>}
      </p>
      {overview.illustration && <FoldedNote text={overview.illustration} />}
      <div class="standing">
        <Ring value={total.complete} total={total.positions} />
        <dl class="big">
          <div>
            <dt>Готово позиций</dt>
            <dd>{`${formatNumber(total.complete)} из ${formatNumber(total.positions)}`}</dd>
          </div>
          <div>
            <dt>Баллы</dt>
            <dd>{scoreWords(total.score, total.maximum)}</dd>
          </div>
        </dl>
      </div>
      <p class="hint">{overview.rule}</p>
      <p class="links">
        <button type="button" class="link" onClick={() => dispatch({ type: 'show-page', page: 'points', of: '' })}>
          Из чего сложились баллы
        </button>
        {report && (
          <button type="button" class="link" onClick={() => dispatch({ type: 'show-page', page: 'findings', of: '' })}>
            {`Замечания последней проверки: ${formatNumber(report.findings.filter(({ accepted }) => !accepted).length)}`}
          </button>
        )}
      </p>
      {known && <RefreshLine request={READ} at={known.at} busy={busy} dispatch={dispatch} />}
      <h2>Что сделать сейчас</h2>
      <ol class="rows next">
        {overview.steps.map((step) => (
          <NextStepItem key={step.kind} step={step} desk={desk} busy={busy} dispatch={dispatch} />
        ))}
      </ol>
      <h2>Системы</h2>
      <ul class="rows">
        {overview.systems.map((row) => (
          <li key={row.system}>
            <SystemRow row={row} findings={findingsIn(row.system)} busy={busy} dispatch={dispatch} />
          </li>
        ))}
        {overview.deliverables && (
          <li>
            <DeliverablesRow deliverables={overview.deliverables} busy={busy} dispatch={dispatch} />
          </li>
        )}
      </ul>
    </>
  );
}
