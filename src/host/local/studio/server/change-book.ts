import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { importWorkbook } from '../../../../xlsx/import-workbook';
import { XlsxRefusal } from '../../../../xlsx/xlsx-refusal';
import type { BookPlace, BroughtFile } from '../studio-protocol';
import type { ApiContext } from './answer-api';
import { judgeWorkbookText } from './judge-workbook-text';
import { openStore } from './open-store';
import { StudioError } from './studio-error';
import { freeName, stamp, writeWhole } from './workbook-store';

/** The books that can be opened in place of the present one. */
export function listBooks({ shelf }: Pick<ApiContext, 'shelf'>): BookPlace[] {
  return shelf.others().map((path) => ({ path, name: basename(path), folder: dirname(path) }));
}

/**
 * Opens another book; the present one stays where it lies, as it was saved.
 *
 * @param path one of the list: a page may not name any file of the computer
 * @throws StudioError when it is not in the list, cannot be read, or another studio holds it; nothing is changed then
 */
export async function openBook(context: ApiContext, path: string): Promise<BookPlace> {
  const known = listBooks(context).find((book) => book.path === path);
  if (!known) throw new StudioError('bookGone', { file: basename(path) });
  await changeTo(context, path);
  return known;
}

/**
 * Opens a file that the person brought: a copy of it is laid beside the present book under a name that is free, so that
 * neither is overwritten. The browser does not tell where the file itself lies.
 *
 * @throws StudioError for a file that is no workbook; nothing is changed then
 */
export async function bringFile(context: ApiContext, { name, base64 }: BroughtFile): Promise<BookPlace> {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const ending = await judgeBrought(bytes, name);
  const folder = dirname(context.store.path);
  const stem = basename(name.replaceAll('\\', '/')).replace(/(\.mcqm)?\.(json|xlsx)$/i, '');
  const wished = join(folder, `${stem === '' || stem.startsWith('.') ? 'книга' : stem}${ending}`);
  const path = existsSync(wished) ? freeName(wished, stamp(context.clock())) : wished;
  writeWhole(path, bytes);
  await changeTo(context, path);
  return { path, name: basename(path), folder };
}

async function changeTo(context: ApiContext, path: string): Promise<void> {
  const store = openStore(path);
  await store.read();
  context.shelf.take(path);
  context.store = store;
}

/** @returns the ending of a file with such work */
async function judgeBrought(bytes: Uint8Array, name: string): Promise<'.xlsx' | '.mcqm.json'> {
  if (/\.json$/i.test(name)) {
    if (judgeWorkbookText(new TextDecoder().decode(bytes)).kind !== 'ours') {
      throw new StudioError('fileForeign', { file: name });
    }
    return '.mcqm.json';
  }
  try {
    await importWorkbook(bytes);
    return '.xlsx';
  } catch (error) {
    if (error instanceof XlsxRefusal) throw new StudioError('xlsxRefused', { reason: error.message });
    throw error;
  }
}
