import { isErrorText } from '../catalog/cell-kind';
import { cleanText } from '../catalog/clean-text';
import { writeCodeHeader } from '../catalog/code-header';
import type { Rubric } from '../catalog/rubric';
import { DOCUMENT_COLUMNS, SCORE_COLUMNS, type ScoreColumn } from '../workbook/columns';
import type { LocatedTable } from '../workbook/locate-table';
import type { ScoreTable } from '../workbook/read-score-table';
import { type CheckedBook, type CheckedSystem, nameSystem } from './checked-book';
import type { Finding, FindingCell } from './finding';
import { makeFinding } from './make-finding';

/** Sheets, tables and columns that are gone, and points that cannot be shown. */
export function checkStructure(book: CheckedBook): Finding[] {
  return [...book.systems.flatMap((system) => checkSystem(system, book)), ...checkRegister(book)];
}

function checkSystem(system: CheckedSystem, { rubric }: CheckedBook): Finding[] {
  const words = { name: system.sheetName, system: nameSystem(system) };
  if (system.sheetId === null) return [makeFinding('missing-sheet', { words, system: system.number })];
  const { table } = system;
  if (!table) {
    const cell = { sheetId: system.sheetId, sheetName: system.sheetName, code: '', column: '', row: 1 };
    return [makeFinding('table-lost', { words, system: system.number, cell })];
  }
  const columns = checkColumns(table, table.located, SCORE_COLUMNS, system.number);
  return [...columns, ...checkCodeHeader(table, rubric), ...checkPoints(table)];
}

function checkRegister({ documents, documentsName: name, documentsId: sheetId }: CheckedBook): Finding[] {
  if (documents) return checkColumns(documents, documents.located, DOCUMENT_COLUMNS, '');
  if (sheetId === null) return [makeFinding('register-missing', { words: { name } })];
  const cell = { sheetId, sheetName: name, code: '', column: '', row: 1 };
  return [makeFinding('table-lost', { words: { name }, cell })];
}

function checkColumns<Key extends string>(
  sheet: { readonly sheetId: number; readonly sheetName: string },
  located: LocatedTable<Key>,
  columns: readonly { key: Key; title: string }[],
  system: string,
): Finding[] {
  const cell = { sheetId: sheet.sheetId, sheetName: sheet.sheetName, code: '', column: '', row: located.headerRow };
  const title = (key: Key) => columns.find((column) => column.key === key)?.title ?? key;
  const missing = located.missing.map((key) =>
    makeFinding('column-missing', { words: { name: sheet.sheetName, column: title(key) }, system, cell, subject: key }),
  );
  if (located.keyLost.length === 0) return missing;
  const words = { name: sheet.sheetName, columns: located.keyLost.map(title).join(', ') };
  return [...missing, makeFinding('column-key-lost', { words, system, cell, count: located.keyLost.length })];
}

/** The functions refuse codes under the header of another framework, and take a header that says nothing for a code. */
function checkCodeHeader(table: ScoreTable, rubric: Rubric): Finding[] {
  if (!table.located.columns.has('code')) return [];
  const expected = writeCodeHeader(rubric);
  const found = cleanText(table.codeHeader);
  if (found === expected) return [];
  const cell = headerCell(table, 'code');
  return [
    makeFinding('code-header-changed', {
      words: { name: table.sheetName, found, expected },
      system: table.system,
      cell,
    }),
  ];
}

function headerCell({ sheetId, sheetName, located }: ScoreTable, column: ScoreColumn): FindingCell {
  return { sheetId, sheetName, code: '', column, row: located.headerRow };
}

/** An error in the header of «Балл» is the error of the one formula that counts the whole column. */
function checkPoints(table: ScoreTable): Finding[] {
  if (!table.located.columns.has('points')) return [];
  const cell = headerCell(table, 'points');
  const header = cleanText(table.pointsHeader);
  const words = { name: table.sheetName, error: header };
  if (header === '') return [makeFinding('points-formula-lost', { words, system: table.system, cell })];
  if (!isErrorText(header)) return [];
  const blocked = /^#(REF|SPILL|ССЫЛКА)/i.test(header);
  return [makeFinding(blocked ? 'points-blocked' : 'points-off', { words, system: table.system, cell })];
}
