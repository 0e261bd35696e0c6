import type { Finding, Severity } from '../../src/completeness/finding';
import { LongList } from '../parts/long-list';
import type { Event } from '../state/event';
import { type Grouping, groupFindings } from '../state/group-findings';
import type { Desk } from '../state/state';
import { countWords } from '../text/count-words';
import { FindingItem } from './finding-item';

interface Props {
  readonly findings: readonly Finding[];
  readonly by: Grouping;
  readonly desk: Desk;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

export const SEVERITY_NOUN = { error: 'error', warning: 'warning', advice: 'advice' } as const satisfies Record<
  Severity,
  string
>;

/** Findings in groups, a few of each place at a time. */
export function FindingList({ findings, by, desk, busy, dispatch }: Props) {
  return (
    <>
      {groupFindings(findings, by, desk.overview.systems).map(({ key, title, severity, count, parts }) => (
        <section key={key} class={severity ? `severity severity-${severity}` : undefined}>
          <h2>{severity ? countWords(count, SEVERITY_NOUN[severity]) : `${title}: ${countWords(count, 'finding')}`}</h2>
          {parts.map((part) => (
            <div key={part.key}>
              {part.title && <h3>{part.title}</h3>}
              <LongList
                class="findings"
                items={part.findings}
                portion={10}
                draw={(finding) => (
                  <FindingItem
                    key={finding.id}
                    finding={finding}
                    badge={by !== 'severity'}
                    desk={desk}
                    busy={busy}
                    dispatch={dispatch}
                  />
                )}
              />
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
