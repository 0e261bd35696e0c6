import type { Host } from '../host/contract';
import { writeState } from '../workbook/book-state';
import type { SheetKey } from '../workbook/sheet-key';
import { freeName, sheetOrder } from '../workbook/sheet-names';
import type { JudgedBook } from './judge-book';
import { contextOfBook } from './make-context';
import type { OpenBook, PlacedSheet } from './open-book';
import { planSheet } from './plan-sheet';

/**
 * Lays again a sheet that holds nothing of the user's («Сводная оценка», «Что исправить»), after somebody deleted it.
 *
 * @param book opened under the lock: an older reading would write an older state over a newer one
 */
export function restoreSheet(
  host: Host,
  book: OpenBook,
  judged: Pick<JudgedBook, 'rubric' | 'systems' | 'levels'>,
  key: Extract<SheetKey, 'summary' | 'findings'>,
): PlacedSheet {
  const present = host.sheets();
  const name = freeName(
    key,
    present.map((sheet) => sheet.name),
  );
  const context = contextOfBook(book, judged);
  // Formulas of the new sheet must name the sheets as they are called now.
  const names = new Map(context.names);
  for (const registered of book.state.sheets) {
    const now = present.find(({ id }) => id === registered.id);
    if (now) names.set(registered.key, now.name);
  }
  const order = sheetOrder(book.systems, true);
  const index = book.state.sheets.filter((sheet) => order.indexOf(sheet.key) < order.indexOf(key)).length;
  const plan = planSheet({ ...context, names: names.set(key, name) }, key);
  const id = host.buildSheet(plan, Math.min(index, present.length));
  if (id === null) throw new Error(`The free name ${name} was taken`);
  if (book.stateName !== null) {
    const sheets = [...book.state.sheets.filter((sheet) => sheet.key !== key), { key, id, name }];
    host.writeBlock(book.stateName, 1, 1, writeState({ ...book.state, sheets }));
  }
  host.showSheets([id]);
  return { id, name, row: 1, column: 1 };
}
