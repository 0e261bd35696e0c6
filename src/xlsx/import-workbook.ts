import ExcelJs, { type Workbook } from 'exceljs';
import type { WorkbookFile } from '../host/local/workbook-file';
import { openArchive } from './archive/open-archive';
import { readSheetParts } from './archive/sheet-parts';
import { judgeBook } from './judge/judge-book';
import { buildFile } from './read/build-file';
import { keyOf } from './read/give-sheet-ids';
import { isFromGoogle } from './read/plain-formula';
import { planReturn } from './read/plan-return';
import { readTravelNotes } from './read/read-travel-notes';
import { relayBook } from './relay/relay-book';
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
  const parts = openArchive(bytes);
  const book = await loadBook(bytes);
  const notes = readTravelNotes(book);
  if (notes === null) requireOurs(book);
  const file = buildFile(book, planReturn(notes ?? []), readSheetParts(parts));
  judgeBook(file, notes);
  return { file, remarks: notes === null ? relayBook(file, isFromGoogle(parts)) : [] };
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
