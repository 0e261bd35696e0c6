import { formatNumber } from '../../src/summary/format-number';
import { DeliverablesRow } from '../parts/deliverables-row';
import { FoldedNote } from '../parts/folded-note';
import { Meter } from '../parts/meter';
import { Notice } from '../parts/notice';
import { lastReport } from '../state/last-report';
import { scoreWords } from '../text/score-words';
import type { Page, PageProps } from './page';
import { BUILD_SUMMARY } from './summary-page';
import { SystemRow } from './system-row';

/** Where the workbook stands: how complete, how many points, system by system. */
export const overviewPage: Page = {
  title: 'Обзор',
  about: 'Готовность и баллы по системам',
  read: () => ({ name: 'state.read', payload: {} }),
  actions: () => [
    ['Проверить', { type: 'check' }, 'primary'],
    ['Построить сводную оценку', BUILD_SUMMARY],
  ],
  Body: OverviewBody,
};

function OverviewBody({ desk, busy, dispatch }: PageProps) {
  const { overview } = desk;
  const report = lastReport(desk);
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
          <button
            type="button"
            class="link"
            aria-disabled={busy}
            onClick={() => dispatch({ type: 'show-page', page: 'findings', of: '' })}
          >
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
        {overview.deliverables && (
          <li>
            <DeliverablesRow deliverables={overview.deliverables} busy={busy} dispatch={dispatch} />
          </li>
        )}
      </ul>
    </>
  );
}
