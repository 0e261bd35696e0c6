import { openWorkbookStore, type WorkbookStore } from './workbook-store';
import { openXlsxStore } from './xlsx-store';

/** The store for a path: `.xlsx` is written as such, anything else as the studio's own file. */
export function openStore(path: string): WorkbookStore {
  return /\.xlsx$/i.test(path) ? openXlsxStore(path) : openWorkbookStore(path);
}
