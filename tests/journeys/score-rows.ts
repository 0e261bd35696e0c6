import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import { columnLetter } from '../../src/workbook/area';
import { scoreColumn } from '../../src/workbook/score-layout';

type Key = Parameters<typeof scoreColumn>[0];

/** Letter of a column as it is laid. */
export const letter = (key: Key) => columnLetter(scoreColumn(key));

/** Rows of a score sheet by code, as the sheet stands now. */
export function rowsByCode(host: HeadlessHost, sheet: string): Map<string, number> {
  const { lastRow } = host.sheet(sheet);
  const codes = host.read(sheet, `A1:A${lastRow}`).map(([cell]) => String(cell?.value ?? ''));
  return new Map(codes.flatMap((code, index) => (/^\d\.\d\.\d\.\d\d$/.test(code) ? [[code, index + 1] as const] : [])));
}

export function rowOf(host: HeadlessHost, sheet: string, code: string): number {
  const row = rowsByCode(host, sheet).get(code);
  if (row === undefined) throw new Error(`no row ${code} on «${sheet}»`);
  return row;
}

/** Types into a cell found by code and column. */
export function typeAt(host: HeadlessHost, sheet: string, code: string, key: Key, text: string): void {
  host.type(sheet, `${letter(key)}${rowOf(host, sheet, code)}`, text);
}

export function valueAt(host: HeadlessHost, sheet: string, code: string, key: Key) {
  return one(host, sheet, `${letter(key)}${rowOf(host, sheet, code)}`);
}

export function one(host: HeadlessHost, sheet: string, a1: string) {
  return host.read(sheet, a1)[0]?.[0]?.value;
}

export const total = (calls: Readonly<Record<string, number>>, only = /./) =>
  Object.entries(calls).reduce((sum, [name, count]) => (only.test(name) ? sum + count : sum), 0);
