import ExcelJs, { type Workbook } from 'exceljs';
import type { WorkbookFile } from '../host/local/workbook-file';
import { openArchive } from './archive/open-archive';
import { readSheetParts } from './archive/sheet-parts';
import { tameParts } from './archive/tame-parts';
import { packEntries } from './archive/zip-entries';
import { judgeBook } from './judge/judge-book';
import { buildFile } from './read/build-file';
import { keyOf } from './read/give-sheet-ids';
import { isFromGoogle } from './read/plain-formula';
import { planReturn } from './read/plan-return';
import { readTravelNotes } from './read/read-travel-notes';
import { relayBook } from './relay/relay-book';
import { namesOf } from './snapshot-resources';
import { refuse } from './xlsx-refusal';

/** A workbook that was read, and what a person should know about the reading. */
export interface ImportedBook {
  readonly file: WorkbookFile;
  /** Russian sentences: what was laid anew, what the file could not bring. Nothing to say for a file of our own. */
  readonly remarks: readonly string[];
}

/**
 * Reads an `.xlsx` back into a workbook, also after people edited, inserted, sorted and renamed in another program, and
 * also when that program (or Google) left our hidden notes out: then formulas and protection are laid again by the
 * pinned rubric. Nothing is changed anywhere before the whole file is read and judged.
 *
 * @returns the workbook, to be opened by the engine, which calculates it anew
 * @throws XlsxRefusal with a Russian sentence and the next step
 */
export async function importWorkbook(bytes: Uint8Array): Promise<ImportedBook> {
  const found = openArchive(bytes);
  const { parts, changed } = tameParts(found);
  const book = await loadBook(changed ? packEntries([...parts].map(([name, data]) => ({ name, data }))) : bytes);
  const notes = readTravelNotes(book);
  if (notes === null) requireOurs(book);
  const { file, left } = buildFile(book, planReturn(notes ?? []), readSheetParts(parts));
  judgeBook(file, notes);
  const relaid = notes === null ? relayBook(file, isFromGoogle(parts)) : [];
  return { file, remarks: [...relaid, ...sayLeft([...left, ...lostNames(file, found), ...pictures(parts)])] };
}

/** Judged before anything else is read: a foreign book may hold whatever its program can do. */
function requireOurs(book: Workbook): void {
  if (book.worksheets.some((sheet) => keyOf(sheet) !== null)) return;
  const names = book.worksheets.map(({ name }) => `«${name}»`);
  throw refuse('not-ours', `есть ${names.slice(0, 4).join(', ')}${names.length > 4 ? ' и другие' : ''}`);
}

async function loadBook(bytes: Uint8Array): Promise<Workbook> {
  const book = new ExcelJs.Workbook();
  try {
    await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  } catch (error) {
    throw refuse('damaged', `таблица внутри не читается (${error instanceof Error ? error.message : String(error)})`);
  }
  if (book.worksheets.length === 0) throw refuse('no-spreadsheet', 'в книге нет ни одного листа');
  return book;
}

/** What the workbook has no place for is named: nothing a person added goes without a word. */
function sayLeft(left: readonly string[]): string[] {
  if (left.length === 0) return [];
  return [
    `Не перенесено: ${left.join('; ')}. В этой программе им нет места: когда книга сохранится, в файле их не будет. Если они нужны, сохраните себе копию файла заранее.`,
  ];
}

function pictures(parts: ReadonlyMap<string, Uint8Array>): string[] {
  const count = (form: RegExp) => [...parts.keys()].filter((name) => form.test(name)).length;
  const kinds = [
    ['картинки', count(/^xl\/media\/[^/]+$/)],
    ['диаграммы', count(/^xl\/charts\/chart[^/]*\.xml$/)],
    ['сводные таблицы', count(/^xl\/pivotTables\/[^/]*\.xml$/)],
  ] as const;
  return kinds.flatMap(([words, number]) => (number > 0 ? [`${words} (${number})`] : []));
}

/** Names of formulas, of several areas, of whole columns: the workbook holds names of one area only. */
function lostNames(file: WorkbookFile, parts: ReadonlyMap<string, Uint8Array>): string[] {
  const kept = new Set(Object.values(namesOf(file)).map(({ name }) => name));
  const xml = new TextDecoder().decode(parts.get('xl/workbook.xml'));
  const names = [...xml.matchAll(/<definedName\s[^>]*\bname="([^"]*)"/g)].map(([, name = '']) => name);
  return [...new Set(names)]
    .filter((name) => !name.startsWith('_xlnm') && !kept.has(name))
    .map((name) => `имя «${name}»`);
}
