import type { Severity } from '../../src/completeness/finding';
import type { Event } from '../state/event';
import { groupFindings } from '../state/group-findings';
import type { FindingsView } from '../state/state';
import { countWords } from '../text/count-words';
import { formatTime } from '../text/format-time';
import { FindingItem } from './finding-item';
import { SystemFilter } from './system-filter';

interface Props {
  readonly view: FindingsView;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

const NOUN = { error: 'error', warning: 'warning', advice: 'advice' } as const satisfies Record<Severity, string>;

/** What to fix: by severity, then system and stage; every finding leads to its cell. */
export function FindingsBody({ view, busy, dispatch }: Props) {
  const { report, filter } = view;
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
  const groups = groupFindings(report.findings, systems, filter);
  const counts = groups.map((group) => countWords(group.count, NOUN[group.severity])).join(', ');
  return (
    <>
      <p>{counts ? `${counts}.` : 'По этой системе замечаний нет.'}</p>
      <p class="hint">{`${when} Нажмите на замечание, чтобы перейти к ячейке.`}</p>
      <SystemFilter view={view} dispatch={dispatch} />
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
