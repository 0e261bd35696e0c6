import type { RubricReport } from '../../src/actions/calls';
import type { RubricDifference } from '../../src/catalog/compare-rubrics';
import { formatNumber } from '../../src/summary/format-number';
import { Notice } from '../parts/notice';
import { RefreshLine } from '../parts/refresh-line';
import { TextField } from '../parts/text-field';
import { lastAnswer } from '../state/last-answer';
import { openSheet } from '../state/open-sheet';
import type { Desk } from '../state/state';
import { countWords } from '../text/count-words';
import type { Page, PageProps } from './page';
import { RubricChanges } from './rubric-changes';
import { RubricProblems } from './rubric-problems';

const REQUEST = { name: 'rubric.read', payload: {} } as const;
const REGION = 'rubric.region';

/** The region's own rubric: what is wrong with the edit, what it changes, and making it an edition. */
export const rubricPage: Page = {
  title: 'Методика',
  about: 'Правки региона, их проверка и файл методики',
  read: () => REQUEST,
  actions: (desk) => {
    const report = lastAnswer(desk, REQUEST)?.value;
    const file = ['Файл методики', { type: 'show-page', page: 'rubricFile', of: '' }] as const;
    if (!report) return [file];
    const sheet = openSheet(report.sheetId, `лист «${report.sheetName}»`);
    if (!report.edited || report.problems.length > 0) return [['Открыть лист', sheet, 'primary'], file];
    return [['Принять правки', accept(desk), 'primary'], file];
  },
  Body: RubricBody,
};

function accept(desk: Desk) {
  const region = (desk.look[REGION] ?? '').trim();
  return { type: 'ask', request: { name: 'rubric.accept', payload: { region } }, done: null, goTo: null } as const;
}

function RubricBody({ desk, busy, dispatch }: PageProps) {
  const known = lastAnswer(desk, REQUEST);
  if (!known) return null;
  const report = known.value;
  const { framework, problems, difference, against } = report;
  return (
    <>
      <p>{`${framework.short}. Имя редакции: ${framework.id}@${framework.version}.`}</p>
      <Standing report={report} />
      <RefreshLine request={REQUEST} at={known.at} busy={busy} dispatch={dispatch} />
      {problems.length > 0 && <RubricProblems report={report} busy={busy} dispatch={dispatch} />}
      {problems.length === 0 && report.edited && report.asksRegion && (
        <TextField
          id="rubric-region"
          label="Как назвать редакцию"
          hint="Название региона строчными буквами, например «тверь». Оно войдёт в имя методики на всех листах."
          value={desk.look[REGION] ?? ''}
          onType={(value) => dispatch({ type: 'look', at: REGION, value })}
        />
      )}
      {difference && against && difference.changes.length > 0 && (
        <>
          <h2>{`Чем отличается от ${against}`}</h2>
          <MaximumLine difference={difference} />
          <RubricChanges changes={difference.changes} />
        </>
      )}
      <details class="fold">
        <summary>Что можно менять</summary>
        <ul class="plain hint">
          <li>Добавить позицию: вставьте строку внутри таблицы и дайте ей код с номером 61–99.</li>
          <li>Исключить позицию: впишите в столбец «Статус» слово «исключена». Строку не удаляйте.</li>
          <li>Изменить формулировку, шкалу, слова ответов, максимум; разрешить «н/п» — дописать его в шкалу.</li>
          <li>Задать штраф числом баллов и границы уровней справа от таблицы.</li>
        </ul>
      </details>
    </>
  );
}

/** In one sentence: right or not, accepted or not. */
function Standing({ report: { problems, edited } }: { readonly report: RubricReport }) {
  if (problems.length > 0) {
    return (
      <Notice tone="error">{`На листе ${countWords(problems.length, 'error')}. Пока их не исправить, правки не принять.`}</Notice>
    );
  }
  if (edited) {
    return (
      <Notice tone="warning">
        Правки ещё не приняты. Баллы уже считаются по ним, а строки, списки ответов и имя методики на листах «Оценка» —
        прежние. Перед принятием дополнение сохранит копию книги.
      </Notice>
    );
  }
  return <Notice tone="done">Лист в порядке, непринятых правок нет.</Notice>;
}

/** The largest total before and after. */
export function MaximumLine({ difference: { maximum } }: { readonly difference: RubricDifference }) {
  const same = maximum.before === maximum.after;
  const [before, after] = [formatNumber(maximum.before), formatNumber(maximum.after)];
  return <p>{same ? `Максимум не изменится: ${after}.` : `Максимум: было ${before}, будет ${after}.`}</p>;
}
