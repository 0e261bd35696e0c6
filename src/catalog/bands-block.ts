import { cleanText } from './clean-text';
import { type Band, readBands } from './read-bands';
import type { RubricProblem } from './read-rubric-table';
import { NOT_SET } from './rubric-words';
import { writeAnswerCode } from './write-answer';

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
  const place = locateBands(values);
  if (!place) return { bands: null, problems: [] };
  const { from, name } = place;
  const first = place.header + 1;
  const { bands, problems } = readBands(values.slice(first).map((row) => [row[from], row[name]]));
  const told = problems.map(({ row, column, sentence }) => ({
    row: first + row + 1,
    column: (column === 0 ? from : name) + 1,
    sentence,
  }));
  bands.forEach((band, at) => {
    if (bands.findIndex((other) => other.name === band.name) === at) return;
    const row = values.findIndex(
      (cells, index) => index >= first && readBands([[cells[from], cells[name]]]).bands[0]?.from === band.from,
    );
    told.push({ row: row + 1, column: name + 1, sentence: `уровень «${band.name}» назван дважды` });
  });
  return { bands: told.length > 0 || bands.length === 0 ? null : bands, problems: told };
}

/** Where the bands stand, counted from 0: the row of their header and both columns; `null` on a sheet without them. */
export function locateBands(
  values: readonly (readonly unknown[])[],
): { header: number; from: number; name: number } | null {
  const [from, name] = BAND_COLUMNS.map((column) => findColumn(values, column));
  return from && name ? { header: Math.max(from.row, name.row), from: from.column, name: name.column } : null;
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

/** The rows of the two columns: one for each band, «не задано» where the region has set none. */
export function writeBandRows(bands: readonly Band[] | null): [string, string][] {
  if (!bands || bands.length === 0) return [[NOT_SET, '']];
  return bands.map(({ from, name }) => [writeAnswerCode(String(from)), name]);
}
