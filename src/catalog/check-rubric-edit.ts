import { readBandsBlock } from './bands-block';
import { checkRubricPositions } from './check-rubric-positions';
import { cleanText } from './clean-text';
import { type FrameworkName, writeCodeHeader } from './code-header';
import type { BandedRubric } from './compare-rubrics';
import { isEndRow } from './end-of-table';
import { placeOfCode } from './place-of-code';
import { findRubricHeader, type RubricProblem, readRubricTable } from './read-rubric-table';
import { RUBRIC_COLUMNS, type Rubric } from './rubric';

/** A problem of an edited rubric: its cell on the sheet, what was found and expected, what to do. */
export interface EditProblem extends RubricProblem {
  readonly next: string;
}

export interface CheckedEdit extends BandedRubric {
  readonly problems: readonly EditProblem[];
}

export interface EditExpected {
  /** The name the table must carry over its codes; `null` lets any name through. */
  readonly name: FrameworkName | null;
  /** The framework it grew from, cut to the systems of the workbook; `null` where it grew from none. */
  readonly shipped: Rubric | null;
}

/**
 * «Методика» after a person edited it, checked like a template: every problem at its cell. With problems the rubric holds
 * only the rows that are right, and must not be accepted.
 *
 * @param values the whole sheet
 */
export function checkRubricEdit(values: readonly (readonly unknown[])[], { name, shipped }: EditExpected): CheckedEdit {
  const end = values.findIndex((row) => isEndRow(row) && !row.some((cell) => placeOfCode(cleanText(cell))));
  const table = end < 0 ? values : values.slice(0, end);
  const { rubric, problems } = readRubricTable(table);
  const { bands, problems: bandProblems } = readBandsBlock(values);
  const top = findRubricHeader(table);
  const titles = (table[top?.row ?? 0] ?? []).map((cell) => cleanText(cell).toLowerCase());
  const columnOf = (column: string) =>
    (column === 'Код' ? (top?.column ?? 0) : titles.indexOf(column.toLowerCase())) + 1;
  const rows = new Map(table.map((row, index) => [cleanText(row[columnOf('Код') - 1]), index + 1]));
  const header = (top?.row ?? 0) + 1;
  const all: EditProblem[] = [];
  const add = (problem: RubricProblem, next?: string) => {
    const column = RUBRIC_COLUMNS.find((title) => columnOf(title) === problem.column) ?? 'Код';
    all.push({ ...problem, next: next ?? NEXT[column] });
  };
  for (const problem of problems) add(problem, problem.row === header ? NEXT_OF_TABLE : undefined);
  if (top && rubric.framework !== '') {
    if (name && (name.framework !== rubric.framework || name.version !== rubric.version)) {
      const sentence = `в заголовке названа методика ${rubric.framework}@${rubric.version}, у книги — ${name.framework}@${name.version}`;
      add({ row: header, column: columnOf('Код'), sentence }, `Верните в ячейку «${writeCodeHeader(name)}».`);
    }
    checkRubricPositions(rubric, { shipped, given: new Set(rows.keys()) }, (code, column, sentence) =>
      add({ row: rows.get(code) ?? header, column: columnOf(column), sentence }),
    );
    values.slice(table.length).forEach((row, index) => {
      const code = cleanText(row[columnOf('Код') - 1]);
      if (!placeOfCode(code)) return;
      const sentence = `${code}: строка стоит ниже строки «Конец таблицы» и не считается`;
      add({ row: table.length + index + 1, column: columnOf('Код'), sentence }, 'Перенесите строку выше неё.');
    });
  }
  for (const problem of bandProblems) add(problem, NEXT_OF_BANDS);
  return { rubric, bands, problems: all.sort((a, b) => a.row - b.row || a.column - b.column) };
}

const SET_BY_CODE = 'Очистите ячейку или впишите то, что следует из кода.';

/** The next step by the column a problem stands in. */
const NEXT: Readonly<Record<(typeof RUBRIC_COLUMNS)[number], string>> = {
  Код: 'Своей позиции дайте свободный номер 61–99 той же системы и того же этапа; позицию методики верните под её кодом или исключите статусом.',
  Механизм: SET_BY_CODE,
  Система: SET_BY_CODE,
  'Название системы': 'Впишите во всех строках системы одно и то же название.',
  Этап: SET_BY_CODE,
  Группа: 'Исправьте или очистите заголовок группы.',
  Позиция: 'Исправьте формулировку. Если смысл другой, исключите позицию и добавьте новую с номером 61–99.',
  Шкала:
    'Перечислите коды ответов через точку с запятой, например «0; 1; 2», среди них 0 и хотя бы один балл больше нуля.',
  'Слова ответов': 'Пишите по строке на ответ: «1 — есть».',
  'Макс.': 'Очистите ячейку или впишите наибольший балл шкалы; у штрафной позиции оставьте пустой.',
  Штраф: 'Впишите число баллов без минуса или «не задано»; у обычной позиции очистите ячейку.',
  Связь:
    'Перечислите через точку с запятой коды той же системы: мониторинг связан с показателями, анализ — с мониторингом.',
  Основание: 'Впишите «по источнику», «по умолчанию», «производное» или «штраф».',
  Источник: 'Исправьте или очистите ячейку.',
  Статус: 'Впишите «действует» или «исключена».',
};
const NEXT_OF_TABLE = 'Верните заголовки таблицы: «Файл» → «История версий».';
const NEXT_OF_BANDS =
  'В двух столбцах рядом с таблицей впишите границу от 0 до 1 (или в процентах) и название уровня; без границ оставьте «не задано».';
