import type { CheckReport } from '../../src/actions/calls';
import type { Severity } from '../../src/completeness/finding';
import { ChoiceFold } from '../parts/choice-fold';
import { SearchField } from '../parts/search-field';
import type { Ask } from '../state/event';
import type { Grouping } from '../state/group-findings';
import { lastAnswer } from '../state/last-answer';
import { openSheet } from '../state/open-sheet';
import { searchFindings } from '../state/search-findings';
import { countWords } from '../text/count-words';
import { formatTime } from '../text/format-time';
import { BrokenChains } from './broken-chains';
import { CheckProgressBody } from './check-progress';
import { FindingList, SEVERITY_NOUN } from './finding-list';
import type { Page, PageProps } from './page';
import { BUILD_SUMMARY } from './summary-page';
import { isChosen, SystemFilter } from './system-filter';

const LOOK = { system: 'findings.system', by: 'findings.by', search: 'findings.search' } as const;

const GROUPINGS: readonly { value: Grouping; title: string }[] = [
  { value: 'severity', title: 'по важности' },
  { value: 'system', title: 'по системам' },
  { value: 'stage', title: 'по компонентам цикла' },
  { value: 'responsible', title: 'по ответственным' },
];

const WRITE = { name: 'findings.write', payload: {} } as const;
const WRITE_SHEET: Ask = { type: 'ask', request: WRITE, done: 'Лист «Что исправить» записан.', goTo: null };

/** What to fix: grouped, searched, accepted with a reason; every finding leads to its cell. */
export const findingsPage: Page = {
  title: 'Что исправить',
  about: 'Замечания проверки с переходом к ячейке',
  actions: ({ report, check }) => {
    if (check) return [['Остановить', { type: 'stop-check' }]];
    if (!report) return [['Проверить', { type: 'check' }, 'primary']];
    return report.findings.some(({ accepted }) => !accepted)
      ? [
          ['Проверить снова', { type: 'check' }, 'primary'],
          ['Записать на лист', WRITE_SHEET],
          ['Построить сводную оценку', BUILD_SUMMARY],
        ]
      : [
          ['Построить сводную оценку', BUILD_SUMMARY, 'primary'],
          ['Проверить снова', { type: 'check' }],
        ];
  },
  Body: FindingsBody,
};

function FindingsBody(props: PageProps) {
  const { check, report } = props.desk;
  if (check) return <CheckProgressBody check={check} />;
  if (!report) return <p>Проверки ещё не было. Она прочитает все листы и назовёт, чего не хватает и где.</p>;
  return <Report {...props} report={report} />;
}

function Report({ desk, busy, dispatch, report }: PageProps & { readonly report: CheckReport }) {
  const { look } = desk;
  const by = GROUPINGS.find(({ value }) => value === look[LOOK.by])?.value ?? 'severity';
  const search = look[LOOK.search] ?? '';
  const kept = searchFindings(report.findings, search).filter(({ system }) => isChosen(system, look[LOOK.system]));
  const open = kept.filter(({ accepted }) => !accepted);
  const accepted = kept.filter((finding) => finding.accepted);
  const written = lastAnswer(desk, WRITE)?.value;
  const list = { by, desk, busy, dispatch } as const;
  return (
    <>
      <p role="status">{sayCounts(open.map(({ severity }) => severity))}</p>
      <p class="hint">
        {`Проверено ${formatTime(report.checkedAt, Date.now())}. `}
        {written && (
          <button
            type="button"
            class="link"
            aria-disabled={busy}
            onClick={() => dispatch(openSheet(written.sheetId, `лист «${written.sheetName}»`))}
          >
            {`Открыть лист «${written.sheetName}»`}
          </button>
        )}
      </p>
      {report.findings.length > 0 && (
        <>
          <SearchField
            label="Найти в замечаниях"
            value={search}
            onType={(value) => dispatch({ type: 'look', at: LOOK.search, value })}
          />
          <ChoiceFold
            name={LOOK.by}
            label="Группы"
            options={GROUPINGS}
            value={by}
            onChoose={(value) => dispatch({ type: 'look', at: LOOK.by, value })}
          />
          <SystemFilter
            desk={desk}
            at={LOOK.system}
            count={(system) => {
              const own = report.findings.filter((finding) => finding.system === system).length;
              return own > 0 ? countWords(own, 'finding') : null;
            }}
            dispatch={dispatch}
          />
        </>
      )}
      <BrokenChains chains={report.chains} desk={desk} busy={busy} dispatch={dispatch} />
      <FindingList key={`open ${by}`} findings={open} {...list} />
      {accepted.length > 0 && (
        <details class="fold">
          <summary>{`Приняты с причиной: ${countWords(accepted.length, 'finding')}`}</summary>
          <FindingList key={`accepted ${by}`} findings={accepted} {...list} />
        </details>
      )}
    </>
  );
}

/** @example sayCounts(['error', 'advice']) // '1 ошибка, 1 совет.' */
function sayCounts(found: readonly Severity[]): string {
  const counts = (Object.keys(SEVERITY_NOUN) as Severity[]).flatMap((severity) => {
    const own = found.filter((other) => other === severity).length;
    return own > 0 ? [countWords(own, SEVERITY_NOUN[severity])] : [];
  });
  return counts.length > 0 ? `${counts.join(', ')}.` : 'Открытых замечаний нет.';
}
