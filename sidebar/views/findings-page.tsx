import type { Severity } from '../../src/completeness/finding';
import { groupFindings } from '../state/group-findings';
import { lastReport } from '../state/last-report';
import { countWords } from '../text/count-words';
import { formatTime } from '../text/format-time';
import { FindingItem } from './finding-item';
import type { Page, PageProps } from './page';
import { BUILD_SUMMARY } from './summary-page';
import { isChosen, SystemFilter } from './system-filter';

const LOOK = 'findings.system';

const NOUN = { error: 'error', warning: 'warning', advice: 'advice' } as const satisfies Record<Severity, string>;

/** What to fix: by severity, then system and stage; every finding leads to its cell. */
export const findingsPage: Page = {
  title: 'Что исправить',
  about: 'Замечания проверки с переходом к ячейке',
  actions: (desk) => {
    const report = lastReport(desk);
    if (!report) return [['Проверить', { type: 'check' }, 'primary']];
    return report.findings.length > 0
      ? [
          ['Проверить снова', { type: 'check' }, 'primary'],
          ['Построить сводную оценку', BUILD_SUMMARY],
        ]
      : [
          ['Построить сводную оценку', BUILD_SUMMARY, 'primary'],
          ['Проверить снова', { type: 'check' }],
        ];
  },
  Body: FindingsBody,
};

function FindingsBody({ desk, busy, dispatch }: PageProps) {
  const report = lastReport(desk);
  if (!report) return <p>Проверки ещё не было. Она прочитает все листы и назовёт, чего не хватает и где.</p>;
  const systems = report.overview.systems;
  const checkedAt = formatTime(report.checkedAt, Date.now());
  const when = checkedAt && `Проверено: ${checkedAt}.`;
  if (report.findings.length === 0) {
    return (
      <>
        <p>Замечаний нет: всё, что проверяется, в порядке. Следующий шаг: постройте сводную оценку.</p>
        <p class="hint">{when}</p>
      </>
    );
  }
  const kept = report.findings.filter(({ system }) => isChosen(system, desk.look[LOOK]));
  const groups = groupFindings(kept, systems);
  const counts = groups.map((group) => countWords(group.count, NOUN[group.severity])).join(', ');
  return (
    <>
      <p>{counts ? `${counts}.` : 'По этой системе замечаний нет.'}</p>
      <p class="hint">{`${when} Нажмите на замечание, чтобы перейти к ячейке.`}</p>
      <SystemFilter
        desk={desk}
        at={LOOK}
        count={(system) => {
          const own = report.findings.filter((finding) => finding.system === system).length;
          return own > 0 ? countWords(own, 'finding') : null;
        }}
        dispatch={dispatch}
      />
      {groups.map((group) => (
        <section key={group.severity} class={`severity severity-${group.severity}`}>
          <h2>{countWords(group.count, NOUN[group.severity])}</h2>
          {group.parts.map((part) => (
            <div key={part.key}>
              <h3>{part.title}</h3>
              <ul class="findings">
                {part.findings.map((finding) => (
                  <FindingItem
                    key={`${finding.code}/${finding.cell?.code}/${finding.cell?.column}/${finding.cell?.row}/${finding.sentence}`}
                    finding={finding}
                    busy={busy}
                    dispatch={dispatch}
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
