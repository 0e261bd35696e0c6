import { cleanText } from '../catalog/clean-text';
import type { Host } from '../host/contract';
import type { ScoreTable } from '../workbook/read-score-table';

/** Their header is a formula's: it may come and go while everything stays in its place. */
const COMPUTED: ReadonlySet<string> = new Set(['points', 'expertPoints', 'finalPoints']);

/**
 * True when the rows and columns of a score sheet stand where they were read: the same codes under one another, the
 * same titles in their columns. Between reading and writing a person may have sorted, inserted or deleted, and what was
 * meant for one column would fall on another, over her own words.
 */
export function stillStands(host: Host, { sheetId, located, rows, titles }: ScoreTable): boolean {
  const places = [...located.columns].filter(([key]) => !COMPUTED.has(key)).map(([, place]) => place);
  const now = host.readArea(sheetId, {
    row: located.headerRow,
    column: 1,
    rows: rows.length + 1,
    columns: Math.max(...places),
  });
  if (!now) return false;
  const codes = located.columns.get('code');
  return (
    places.every((place) => same(titles[place - 1], now[0]?.[place - 1])) &&
    (codes === undefined || rows.every(({ cell }, at) => same(cell('code'), now[at + 1]?.[codes - 1])))
  );
}

function same(before: unknown, now: unknown): boolean {
  return cleanText(before) === cleanText(now);
}
