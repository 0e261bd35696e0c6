import { isDate, writeDay } from './cell-kind';
import { cleanText } from './clean-text';
import { isCodeHeader, readCodeHeader } from './code-header';
import { isEndRow } from './end-of-table';
import { readRubricRow } from './read-rubric-row';
import { readScale } from './read-scale';
import { RUBRIC_COLUMNS, type Rubric, type RubricPosition } from './rubric';

/** Something wrong with a pinned rubric, with the cell it stands in (1-based within the range). */
export interface RubricProblem {
  readonly row: number;
  readonly column: number;
  /** In Russian: what was found, what was expected. */
  readonly sentence: string;
}

/** Cells of one row by the names of the columns. */
export type RubricCells = (column: (typeof RUBRIC_COLUMNS)[number]) => unknown;

/**
 * Reads a rubric back from «Методика», where people may have edited, sorted and pasted: numbers that became text,
 * system numbers that became dates, non-breaking spaces. What the code already says is restored from the code;
 * everything that could change points is refused with a sentence.
 *
 * @param table the range with its header row; blank rows are skipped
 * @returns the rubric and all problems; with problems the rubric holds only the rows that are right
 */
export function readRubricTable(table: readonly (readonly unknown[])[]): { rubric: Rubric; problems: RubricProblem[] } {
  const problems: RubricProblem[] = [];
  const header = table[0] ?? [];
  const name = isCodeHeader(header[0]) ? readCodeHeader(header[0]) : null;
  if (!name) {
    const found = isDate(header[0]) ? writeDay(header[0]) : cleanText(header[0]);
    const sentence = `первая ячейка диапазона методики — «${found}», ожидается заголовок вида «Код · municipal-model@1»`;
    return { rubric: { framework: '', version: '', positions: [] }, problems: [{ row: 1, column: 1, sentence }] };
  }
  const titles = header.map((title, index) => (index === 0 ? 'код' : cleanText(title).toLowerCase()));
  const places = new Map(RUBRIC_COLUMNS.map((column) => [column, titles.indexOf(column.toLowerCase())]));
  for (const [column, place] of places) {
    if (place < 0) problems.push({ row: 1, column: 1, sentence: `в методике нет столбца «${column}»` });
  }
  if (problems.length > 0) return { rubric: { ...name, positions: [] }, problems };

  const positions: RubricPosition[] = [];
  const scaleOf = rememberScales();
  const rows = new Map<string, number>();
  for (let index = 1; index < table.length; index++) {
    const row = table[index] as readonly unknown[];
    if (cleanText(row[0]) === '' && (isEndRow(row) || row.every((cell) => cleanText(cell) === ''))) continue;
    const cells: RubricCells = (column) => row[places.get(column) as number];
    const report = (column: (typeof RUBRIC_COLUMNS)[number], sentence: string) =>
      problems.push({ row: index + 1, column: (places.get(column) as number) + 1, sentence });
    const position = readRubricRow(cells, report, scaleOf);
    const code = cleanText(cells('Код'));
    if (position && rows.has(code)) report('Код', `код ${code} стоит в методике дважды`);
    else if (position) positions.push(position);
    // A damaged row still is a row: who links to it is not to blame.
    rows.set(code, index + 1);
  }
  if (positions.length === 0 && problems.length === 0) {
    problems.push({ row: 2, column: 1, sentence: 'в диапазоне методики нет ни одной позиции' });
  }
  for (const { code, links } of positions) {
    for (const link of links) {
      if (rows.has(link)) continue;
      const sentence = `${code}: связь ведёт на ${link}, такого кода в методике нет`;
      problems.push({ row: rows.get(code) as number, column: (places.get('Связь') as number) + 1, sentence });
    }
  }
  return { rubric: { ...name, positions }, problems };
}

function rememberScales(): typeof readScale {
  const known = new Map<string, ReturnType<typeof readScale>>();
  return (codes, words) => {
    const key = `${codes}\n${words}`;
    const scale = known.get(key) ?? readScale(codes, words);
    known.set(key, scale);
    return scale;
  };
}
