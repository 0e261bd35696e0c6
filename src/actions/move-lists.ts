import type { Host, ListBlock } from '../host/contract';
import { rubricOf } from '../upgrade/table-goals';
import { listsOf, scaleListId } from '../workbook/answer-lists';
import type { Area } from '../workbook/area';
import { suggestionsId } from '../workbook/comment-suggestions';
import { readDocuments } from '../workbook/read-documents';
import type { Move } from './move-table';
import type { OpenBook } from './open-book';
import { personFailure } from './person-failure';

/** Lays lists that the goal needs and `_lists` lacks, each in a new column: dropdowns go on pointing at the old ones. */
export function moveLists(host: Host, book: OpenBook, { goal }: Move): void {
  const sheet = book.read('lists');
  if (!sheet) throw personFailure('sheet-missing', { name: '_lists' });
  const standing = sheet.values;
  const width = standing[0]?.length ?? 0;
  const missing = listsOf({ rubric: rubricOf(goal) }).filter(({ entries }) => findList(standing, entries) === null);
  if (missing.length === 0) return;
  const longest = Math.max(...missing.map(({ entries }) => entries.length));
  host.growSheet(sheet.name, longest + 1);
  host.insertLines(sheet.id, 'columns', { after: width }, missing.length);
  const area: Area = { row: 1, column: width + 1, rows: longest + 1, columns: missing.length };
  host.setFormats(sheet.id, [{ area, format: '@' }]);
  const heads = missing.map((_, index) => `list:${width + index + 1}`);
  const rows = Array.from({ length: longest }, (_, row) => missing.map(({ entries }) => entries[row] ?? null));
  host.write(sheet.id, 1, width + 1, [heads, ...rows]);
}

/** Where a list of exactly these entries stands; `null` when there is none. */
function findList(values: readonly (readonly unknown[])[], entries: readonly string[]): Area | null {
  for (let column = 0; column < (values[0]?.length ?? 0); column += 1) {
    const words = values.slice(1).map((row) => String(row[column] ?? ''));
    while (words.length > 0 && words[words.length - 1] === '') words.pop();
    if (words.length === entries.length && entries.every((entry, row) => entry === words[row])) {
      return { row: 2, column: column + 1, rows: entries.length, columns: 1 };
    }
  }
  return null;
}

/** Where the suggestions under this head stand; `null` in a workbook laid without them. */
function findSuggestions(values: readonly (readonly unknown[])[], head: string): Area | null {
  const column = values[0]?.indexOf(head) ?? -1;
  const blank = values.findIndex((row, index) => index > 0 && String(row[column] ?? '') === '');
  const rows = (blank < 0 ? values.length : blank) - 1;
  return column < 0 || rows === 0 ? null : { row: 2, column: column + 1, rows, columns: 1 };
}

/** The dropdowns of answers that are new or have another scale, and of comments and documents in new rows. */
export function listsForRows(
  book: OpenBook,
  { from, goal }: Move,
  {
    rows,
    fresh,
    columns,
  }: { rows: ReadonlyMap<string, number>; fresh: readonly string[]; columns: ReadonlyMap<string, number> },
): ListBlock[] {
  const before = new Map(rubricOf(from).positions.map((position) => [position.code, scaleListId(position)]));
  const changed = rubricOf(goal).positions.filter(
    (position) =>
      rows.has(position.code) &&
      (from.relay ||
        goal.relay ||
        fresh.includes(position.code) ||
        before.get(position.code) !== scaleListId(position)),
  );
  if (changed.length === 0) return [];
  const lists = book.read('lists');
  const offered = new Map(listsOf({ rubric: rubricOf(goal) }).map(({ id, entries }) => [id, entries]));
  const cell = (code: string, column: string): Area => ({
    row: rows.get(code) ?? 1,
    column: columns.get(column) ?? 1,
    rows: 1,
    columns: 1,
  });
  const answers = changed.flatMap((position): ListBlock[] => {
    const area = lists && findList(lists.values, offered.get(scaleListId(position)) ?? []);
    return lists && area ? [{ area: cell(position.code, 'answer'), list: { sheetId: lists.id, area } }] : [];
  });
  const comments = changed.flatMap(({ code, system, stage }): ListBlock[] => {
    const area = lists && findSuggestions(lists.values, suggestionsId({ system, stage }));
    return lists && area ? [{ area: cell(code, 'comment'), list: { sheetId: lists.id, area } }] : [];
  });
  const given = [...answers, ...comments];
  const register = fresh.length > 0 ? book.read('documents') : null;
  const table = register && readDocuments(register);
  const numbers = table?.located.columns.get('no');
  if (!register || !table || numbers === undefined) return given;
  // The locked end row is in, so that the list grows with inserted rows.
  const { first, last } = table.located;
  const source: Area = { row: first, column: numbers, rows: last - first + 2, columns: 1 };
  return [
    ...given,
    ...fresh.flatMap((code) =>
      (['document', 'document2'] as const).map((column) => ({
        area: cell(code, column),
        list: { sheetId: register.id, area: source },
      })),
    ),
  ];
}
