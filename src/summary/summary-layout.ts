import { STAGES } from '../catalog/stages';
import type { Column } from '../workbook/columns';
import { systemsOfRubric, type WorkbookContext } from '../workbook/workbook-context';

/** Columns of «Сводная оценка»: values as they were when it was built, then the live ones. */
export const SUMMARY_COLUMNS: readonly Column[] = [
  { key: 'code', title: 'Код', note: 'Номер механизма или системы.' },
  { key: 'title', title: 'Система', note: 'Название механизма или системы.' },
  ...STAGES.map(({ number, title, word }) => ({
    key: `stage:${number}`,
    // The short word: nine columns and a signature have to fit one page.
    title: `${number}. ${word.slice(0, 1).toUpperCase()}${word.slice(1)}`,
    note: `Баллы: ${title}.`,
  })),
  { key: 'score', title: 'Баллы', note: 'Сумма баллов.' },
  { key: 'maximum', title: 'Максимум', note: 'Наибольшая сумма без позиций «н/п».' },
  { key: 'fraction', title: 'Процент', note: 'Баллы, делённые на максимум.' },
  { key: 'filled', title: 'Заполнено', note: 'Сколько ответов стоит на листе из скольких позиций.' },
  { key: 'liveScore', title: 'Баллы сейчас', note: 'Считается сам по листам оценки.' },
  { key: 'liveFilled', title: 'Заполнено сейчас', note: 'Считается сам по листам оценки.' },
  { key: 'changed', title: 'После построения', note: 'Изменились ли ответы после того, как лист построен.' },
];

export const SUMMARY_ROWS = { keys: 1, title: 2, notice: 3, whose: 4, built: 5, header: 6, first: 7 } as const;
/** Lines under the table: both readings of «н/п», the level, bad rows, what was held at zero. */
export const SUMMARY_NOTES = 5;

export const LIVE_COLUMNS = 3;
export const VALUE_COLUMNS = SUMMARY_COLUMNS.length - LIVE_COLUMNS;

export type SummaryLine =
  | { readonly kind: 'mechanism'; readonly code: string; readonly title: string; readonly systems: readonly string[] }
  | { readonly kind: 'system'; readonly code: string; readonly title: string }
  | { readonly kind: 'total'; readonly code: string; readonly title: string };

/** Lines of the table in order: a mechanism, its systems, the next mechanism, everything. */
export function summaryLines(context: Pick<WorkbookContext, 'rubric' | 'framework'>): SummaryLine[] {
  const systems = systemsOfRubric(context.rubric);
  const lines: SummaryLine[] = [];
  for (const number of [...new Set(systems.map(({ mechanism }) => mechanism))]) {
    const own = systems.filter(({ mechanism }) => mechanism === number);
    const title = context.framework.mechanisms.find((mechanism) => mechanism.number === number)?.title ?? '';
    lines.push({ kind: 'mechanism', code: number, title, systems: own.map((system) => system.number) });
    for (const system of own) lines.push({ kind: 'system', code: system.number, title: system.title });
  }
  return [...lines, { kind: 'total', code: 'Всего', title: 'Все механизмы' }];
}

/** 1-based place of a column of «Сводная оценка». */
export function summaryColumn(key: string): number {
  const index = SUMMARY_COLUMNS.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`«Сводная оценка» has no column ${key}`);
  return index + 1;
}
