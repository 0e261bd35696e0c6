import { cleanText } from './clean-text';
import { type Band, readBands } from './read-bands';
import type { RubricProblem } from './read-rubric-table';

/** The two columns of level bands beside the rubric table: keys of the hidden row, titles of the header. */
export const BAND_COLUMNS = [
  { key: 'bandFrom', title: 'Уровень от' },
  { key: 'bandName', title: 'Название уровня' },
] as const;

/** People insert a row or two above; nobody moves a table further than this. */
const SEARCHED_ROWS = 30;

/**
 * Level bands out of «Методика»: two columns found by their keys or titles, the rows below their header. Rows may be
 * sorted with the table, so blank cells between them mean nothing.
 *
 * @param values the whole sheet
 * @returns `bands: null` where none are set; with problems, `bands` is `null` too: a level from half of them would mislead
 */
export function readBandsBlock(values: readonly (readonly unknown[])[]): {
  bands: Band[] | null;
  problems: RubricProblem[];
} {
  const [from, name] = BAND_COLUMNS.map((column) => findColumn(values, column));
  if (!from || !name) return { bands: null, problems: [] };
  const first = Math.max(from.row, name.row) + 1;
  const { bands, problems } = readBands(values.slice(first).map((row) => [row[from.column], row[name.column]]));
  const told = problems.map(({ row, column, sentence }) => ({
    row: first + row + 1,
    column: (column === 0 ? from : name).column + 1,
    sentence,
  }));
  bands.forEach((band, at) => {
    if (bands.findIndex((other) => other.name === band.name) === at) return;
    const row = values.findIndex(
      (cells, index) =>
        index >= first && readBands([[cells[from.column], cells[name.column]]]).bands[0]?.from === band.from,
    );
    told.push({ row: row + 1, column: name.column + 1, sentence: `уровень «${band.name}» назван дважды` });
  });
  return { bands: told.length > 0 || bands.length === 0 ? null : bands, problems: told };
}

/** The lowest of the cells that name the column: the header stands under the hidden key row. */
function findColumn(
  values: readonly (readonly unknown[])[],
  { key, title }: (typeof BAND_COLUMNS)[number],
): { row: number; column: number } | null {
  const top = values.slice(0, SEARCHED_ROWS);
  const places = [key, title].map((word) => {
    const row = top.findIndex((cells) => cells.some((cell) => cleanText(cell) === word));
    return row < 0 ? null : { row, column: top[row]?.findIndex((cell) => cleanText(cell) === word) ?? -1 };
  });
  const [byKey, byTitle] = places;
  const header = byTitle ?? byKey;
  return header ? { row: header.row, column: (byKey ?? header).column } : null;
}
