import { cleanText } from './clean-text';
import { isCodeHeader, readCodeHeader } from './code-header';
import { isEndRow } from './end-of-table';
import { readRubricRow } from './read-rubric-row';
import { readScale } from './read-scale';
import { RUBRIC_COLUMNS, type Rubric, type RubricPosition } from './rubric';
import { showCell } from './show-cell';

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
 * @param table the range with its header row: the first row, or under what else stands above it; blank rows are skipped
 * @returns the rubric and all problems; with problems the rubric holds only the rows that are right
 */
export function readRubricTable(table: readonly (readonly unknown[])[]): { rubric: Rubric; problems: RubricProblem[] } {
  const problems: RubricProblem[] = [];
  const found = findRubricHeader(table);
  const top = found ?? { row: 0, column: 0 };
  const header = table[top.row] ?? [];
  const name = readCodeHeader(header[top.column]);
  const refuse = (sentence: string, row = top.row) => problems.push({ row: row + 1, column: top.column + 1, sentence });
  if (!found || !name) {
    const where = found ? 'заголовок методики' : 'первая ячейка диапазона методики';
    refuse(`${where} — «${showCell(header[top.column])}», ожидается заголовок вида «Код · municipal-model@1»`);
    return { rubric: { framework: '', version: '', positions: [] }, problems };
  }
  const titles = header.map((title, index) => (index === top.column ? 'код' : cleanText(title).toLowerCase()));
  const places = new Map(RUBRIC_COLUMNS.map((column) => [column, titles.indexOf(column.toLowerCase())]));
  for (const [column, place] of places) {
    if (place < 0) refuse(`в диапазоне методики нет столбца «${column}»: укажите все столбцы листа «Методика»`);
  }
  if (problems.length > 0) return { rubric: { ...name, positions: [] }, problems };

  const positions: RubricPosition[] = [];
  const scaleOf = rememberScales();
  const rows = new Map<string, number>();
  for (let index = top.row + 1; index < table.length; index++) {
    const row = table[index] as readonly unknown[];
    const cells: RubricCells = (column) => row[places.get(column) as number];
    const blank = RUBRIC_COLUMNS.every((column) => cleanText(cells(column)) === '');
    if (blank || (cleanText(cells('Код')) === '' && isEndRow(row))) continue;
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
    refuse('в диапазоне методики нет ни одной позиции', top.row + 1);
  }
  for (const { code, links } of positions) {
    for (const link of links) {
      if (rows.has(link)) continue;
      const sentence = `${code}: связь ведёт на ${showCell(link)}, такого кода в методике нет`;
      problems.push({ row: rows.get(code) as number, column: (places.get('Связь') as number) + 1, sentence });
    }
  }
  return { rubric: { ...name, positions }, problems };
}

/** On «Методика» a hidden row, a title and a notice stand above the header; a range may begin with them. */
const SEARCHED_ROWS = 30;

/** The cell over the codes of a rubric, 0-based within the range; `null` when there is none near its top. */
export function findRubricHeader(table: readonly (readonly unknown[])[]): { row: number; column: number } | null {
  for (let row = 0; row < Math.min(SEARCHED_ROWS, table.length); row++) {
    const column = table[row]?.findIndex((cell) => isCodeHeader(cell)) ?? -1;
    if (column >= 0) return { row, column };
  }
  return null;
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
