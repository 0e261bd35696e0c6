import type { PointsExplained } from '../../src/actions/explain-points';
import { formatNumber } from '../../src/summary/format-number';
import { Notice } from '../parts/notice';
import { RefreshLine } from '../parts/refresh-line';
import { lastAnswer } from '../state/last-answer';
import { openSheet } from '../state/open-sheet';
import type { Desk } from '../state/state';
import { explainWords } from '../text/explain-words';
import { scoreWords } from '../text/score-words';
import type { Page, PageProps } from './page';
import { StagePoints } from './stage-points';

const requestOf = (system: string) => ({ name: 'score.explain', payload: { system } }) as const;
const explained = (desk: Desk, system: string) => lastAnswer(desk, requestOf(system));

/** Why the points are what they are: of everything by system, of a system by component and position. */
export const pointsPage: Page = {
  title: 'Из чего сложились баллы',
  about: 'Каждый балл словами, можно пересчитать от руки',
  heading: (desk, of) => {
    const value = explained(desk, of)?.value;
    if (!value || value.problems.length > 0) return pointsPage.title;
    return `Почему ${formatNumber(value.score)} из ${formatNumber(value.maximum)}`;
  },
  read: requestOf,
  actions: (desk, of) => {
    const row = desk.overview.systems.find(({ system }) => system === of);
    if (!row || row.sheetId === null) return [];
    return [['Открыть лист системы', openSheet(row.sheetId, `лист системы ${of} «${row.title}»`), 'primary']];
  },
  Body: PointsBody,
};

function PointsBody({ desk, of, busy, dispatch }: PageProps) {
  const known = explained(desk, of);
  if (!known) return null;
  const { value, at } = known;
  return (
    <>
      <p class="whose">{of === '' ? 'Все системы' : `${of} ${value.title}`}</p>
      {value.problems.length > 0 && <Problems explained={value} />}
      <ul class="plain">
        {explainWords(value).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <RefreshLine request={requestOf(of)} at={at} busy={busy} dispatch={dispatch} />
      {of === '' ? <h2>По системам</h2> : <h2>По компонентам цикла</h2>}
      {value.systems.length > 0 && (
        <ul class="rows">
          {value.systems.map((row) => (
            <li key={row.system}>
              <button
                type="button"
                class="row"
                onClick={() => dispatch({ type: 'show-page', page: 'points', of: row.system })}
              >
                <span class="row-title">{`${row.system} ${row.title}`}</span>
                <span class="row-facts">{scoreWords(row.problems > 0 ? null : row.score, row.maximum)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {value.stages.map((stage) => (
        <StagePoints key={stage.stage} stage={stage} busy={busy} dispatch={dispatch} />
      ))}
    </>
  );
}

function Problems({ explained: { problems, sum, maximum } }: { readonly explained: PointsExplained }) {
  return (
    <Notice tone="error">
      <p>{`Баллы не считаются, пока это не исправлено. Без этих строк получается ${formatNumber(sum)} из ${formatNumber(maximum)}.`}</p>
      <ul class="plain">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Notice>
  );
}
