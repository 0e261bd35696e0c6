import { isDate } from '../catalog/cell-kind';
import type { Host } from '../host/contract';
import type { SheetKey } from '../workbook/sheet-key';
import type { BookSheet } from './open-book';

/**
 * Keeps a sheet between two parts of a check. It never passes through the sidebar, so nobody there can change what is
 * judged.
 *
 * @returns the sheet itself
 */
export function keepSheet(host: Host, check: string, key: SheetKey, sheet: BookSheet | null): BookSheet | null {
  const packed = sheet && {
    ...sheet,
    values: sheet.values.map((row) => row.map((cell) => (isDate(cell) ? { time: cell.getTime() } : cell))),
  };
  host.keep(nameOf(check, key), JSON.stringify(packed));
  return sheet;
}

/** @returns `null` for a sheet that was gone when it was read, `undefined` for one not read yet or forgotten */
export function recallSheet(host: Host, check: string, key: SheetKey): BookSheet | null | undefined {
  const text = host.recall(nameOf(check, key));
  if (text === null) return undefined;
  return JSON.parse(text, (_, value) =>
    typeof value?.time === 'number' ? new Date(value.time) : value,
  ) as BookSheet | null;
}

function nameOf(check: string, key: SheetKey): string {
  return `check ${check} ${key}`;
}
