import { END_OF_TABLE } from '../../src/catalog/end-of-table';
import type { CellValue } from '../../src/host/contract';
import type { MemoryHost, MemorySheet } from '../actions/memory-host';
import { columnOf, hands } from './damaged-book';

export type Chance = (below: number) => number;

/** A small generator of repeatable chances (mulberry32). */
export function chances(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const JUNK: readonly CellValue[] = [
  '',
  '',
  'мусор',
  7,
  true,
  '2.4.1.02',
  '1.1.1.01',
  'Код',
  '1 — есть',
  END_OF_TABLE,
  new Date('2026-03-01T21:00:00Z'),
];

const SHEETS = [
  '2.4 Оценка',
  '2.4 Оценка',
  '2.4 Оценка',
  '2.4 Оценка',
  'Документы',
  'Методика',
  'Паспорт',
  '_lists',
  'Сводная оценка',
  '_mcqm',
];

/** One accident: what happens and where is a matter of chance. Says what it was. */
export function damage(host: MemoryHost, chance: Chance): string {
  const wanted = SHEETS[chance(SHEETS.length)];
  const sheet = host.book.find(({ name }) => name === wanted) ?? (host.book[chance(host.book.length)] as MemorySheet);
  const height = Math.max(1, sheet.values.length);
  const width = Math.max(1, ...sheet.values.map((row) => row.length));
  const row = 1 + chance(height);
  const column = 1 + chance(width);
  const accidents: readonly (readonly [string, () => void])[] = [
    ['rows deleted', () => hands.deleteRows(host, sheet, row, 1 + chance(3))],
    ['the first rows deleted', () => hands.deleteRows(host, sheet, 1, 1 + chance(5))],
    ['the last row deleted', () => hands.deleteRows(host, sheet, height, 1)],
    ['columns deleted', () => hands.deleteColumns(host, sheet, column, 1 + chance(2))],
    ['rows inserted', () => hands.insertRows(host, sheet, row, 1 + chance(3))],
    ['columns inserted', () => hands.insertColumns(host, sheet, column)],
    ['junk pasted', () => paste(sheet, row, column, chance)],
    ['junk pasted', () => paste(sheet, row, column, chance)],
    ['formats cleared', () => hands.clearFormats(sheet)],
    ['codes turned into dates', () => dateCodes(sheet, chance)],
    ['codes turned into dates', () => dateCodes(sheet, chance)],
    ['keys cleared', () => clearRow(sheet, 1, chance)],
    ['header overwritten', () => clearRow(sheet, 4 + chance(2), chance)],
    ['dropdowns cleared', () => Object.assign(sheet, { lists: {} })],
    ['rows sorted', () => sort(sheet, column, chance)],
    ['a row copied', () => copyRow(host, sheet, row, 1 + chance(height))],
    ['a sheet copied', () => void hands.duplicate(host, sheet)],
    ['a sheet renamed', () => hands.rename(host, sheet, `${sheet.name.slice(0, 10)} ${chance(1000)}`)],
    ['sheets swapped', () => host.book.push(...host.book.splice(chance(host.book.length), 1))],
    ['a sheet deleted', () => host.deleteSheets([sheet.id])],
    ['text under the points', () => hands.set(sheet, row, columnOf('points'), 'сюда нельзя')],
  ];
  const [what, happen] = accidents[chance(accidents.length)] as (typeof accidents)[number];
  happen();
  return `${what}: «${sheet.name}», ${row}, ${column}`;
}

function paste(sheet: MemorySheet, row: number, column: number, chance: Chance): void {
  const [rows, columns] = [1 + chance(4), 1 + chance(4)];
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) hands.set(sheet, row + r, column + c, JUNK[chance(JUNK.length)] ?? '');
  }
}

function dateCodes(sheet: MemorySheet, chance: Chance): void {
  const rows = sheet.values.flatMap((line, index) => (/^\d\.\d\.\d\.\d\d$/.test(String(line[0])) ? [index + 1] : []));
  for (let left = 1 + chance(4); left > 0 && rows.length > 0; left -= 1) {
    const [row = 1] = rows.splice(chance(rows.length), 1);
    hands.set(sheet, row, 1, new Date(Date.UTC(2026, chance(12), 1 + chance(28), 21)));
  }
}

function clearRow(sheet: MemorySheet, row: number, chance: Chance): void {
  const width = sheet.values[row - 1]?.length ?? 0;
  const [from, to] = [1 + chance(width || 1), width];
  for (let column = chance(2) ? 1 : from; column <= to; column += 1) {
    hands.set(sheet, row, column, chance(3) ? '' : 'что-то своё');
  }
}

/** Sorts the rows of the table by one column, as the filter does. */
function sort(sheet: MemorySheet, column: number, chance: Chance): void {
  const coded = sheet.values.flatMap((line, index) => (line[0] !== '' && index >= 5 ? [index] : []));
  const [first, last] = [coded[0], coded[coded.length - 1]];
  if (first === undefined || last === undefined) return;
  const rows = sheet.values.slice(first, last + 1);
  const up = chance(2) ? 1 : -1;
  rows.sort((a, b) => up * String(a[column - 1] ?? '').localeCompare(String(b[column - 1] ?? '')));
  sheet.values.splice(first, rows.length, ...rows);
}

function copyRow(host: MemoryHost, sheet: MemorySheet, from: number, to: number): void {
  const copy = [...(sheet.values[from - 1] ?? [])];
  hands.insertRows(host, sheet, to);
  sheet.values[to - 1] = copy;
}
