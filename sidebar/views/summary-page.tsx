import type { SummaryReport } from '../../src/actions/calls';
import { formatNumber } from '../../src/summary/format-number';
import { levelWords } from '../../src/summary/level-words';
import type { SummaryRow } from '../../src/summary/summary';
import { Notice } from '../parts/notice';
import type { Ask } from '../state/event';
import { lastAnswer } from '../state/last-answer';
import { nextSteps } from '../state/next-steps';
import { openSheet } from '../state/open-sheet';
import { countWords } from '../text/count-words';
import { formatTime } from '../text/format-time';
import { scoreWords } from '../text/score-words';
import type { Page, PageProps } from './page';

const REQUEST = { name: 'summary.build', payload: {} } as const;

/** Builds the sheet and shows its numbers. */
export const BUILD_SUMMARY: Ask = {
  type: 'ask',
  request: REQUEST,
  done: 'Сводная оценка построена.',
  goTo: { page: 'summary', of: '' },
};

/** The numbers of the summary that was just built, and what to do with it. */
export const summaryPage: Page = {
  title: 'Сводная оценка',
  about: 'Итоговый лист для руководителя и региона',
  actions: (desk) => {
    const report = lastAnswer(desk, REQUEST)?.value;
    if (!report) return [['Построить сводную оценку', BUILD_SUMMARY, 'primary']];
    return [
      ['Открыть лист', openSheet(report.sheetId, `лист «${report.sheetName}»`), 'primary'],
      ['Построить снова', BUILD_SUMMARY],
    ];
  },
  Body: SummaryPageBody,
};

function SummaryPageBody({ desk }: PageProps) {
  const report = lastAnswer(desk, REQUEST)?.value;
  if (report) return <SummaryBody report={report} />;
  return (
    <p>
      Лист «Сводная оценка» собирает баллы по системам, механизмам и компонентам цикла. Он построится по ответам, какие
      стоят в таблице сейчас; готовность для этого не нужна.
    </p>
  );
}

function SummaryBody({ report }: { readonly report: SummaryReport }) {
  const { summary, sheetName } = report;
  const { total } = summary;
  const problems = [...new Set([...summary.systems, total].flatMap((row) => row.problems))];
  return (
    <>
      <p>{`Лист «${sheetName}» построен: ${formatTime(summary.builtAt, Date.now())}.`}</p>
      {problems.length > 0 && (
        <Notice tone="error">
          <p>Баллы посчитаны без ошибочных строк, подписывать сводную оценку нельзя:</p>
          <ul class="plain">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      <dl class="big">
        <Fact name="Из полного максимума" value={scoreWords(total.score, total.fullMaximum)} />
        {total.notApplicable > 0 && (
          <Fact
            name={`Без н/п (${countWords(total.notApplicable, 'position')}, ${countWords(total.fullMaximum - total.maximum, 'point')})`}
            value={scoreWords(total.score, total.maximum)}
          />
        )}
        <Fact name="Отвечено позиций" value={`${formatNumber(total.answered)} из ${formatNumber(total.positions)}`} />
        {summary.level !== null && <Fact name="Уровень" value={summary.level} />}
      </dl>
      {summary.level === null && <p class="hint">{levelWords(summary)}</p>}
      {total.floored && (
        <p class="hint">Вычеты больше набранных баллов, поэтому показан ноль: меньше нуля итог не бывает.</p>
      )}
      <h2>Что дальше</h2>
      <ol class="steps">
        {nextSteps(summary, problems.length).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2>По механизмам</h2>
      <Rows rows={summary.mechanisms} />
      <h2>По системам</h2>
      <Rows rows={summary.systems} />
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Rows({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <ul class="rows">
      {rows.map((row) => (
        <li key={row.code} class="row">
          <span class="row-title">{`${row.code} ${row.title}`}</span>
          <span class="row-facts">{scoreWords(row.score, row.maximum)}</span>
        </li>
      ))}
    </ul>
  );
}
