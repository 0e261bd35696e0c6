import { isDate, writeDay } from '../catalog/cell-kind';
import { cleanText } from '../catalog/clean-text';
import type { Host } from '../host/contract';
import { columnLetter } from '../workbook/area';
import { ASIDE_FIRST, planAsideSheet } from '../workbook/plan-aside-sheet';
import { freeName, standardName } from '../workbook/sheet-names';
import { markerOf } from './find-book';
import type { Move, Standing } from './move-table';

/** Columns that hold nothing a person entered. */
const OURS = ['code', 'stage', 'group', 'position', 'maximum', 'points', 'fix', 'expertPoints', 'finalPoints'];

/** Copies what people entered in rows that go, own columns included, to the visible sheet «Не перенесено». */
export function keepAside(host: Host, move: Move, sheetName: string, table: Standing, codes: readonly string[]): void {
  const lines = codes.flatMap((code) => {
    const words = wordsOf(table, code);
    return words === '' ? [] : [{ id: `${move.job} ${code}`, code, words }];
  });
  if (lines.length === 0) return;
  const sheet = demandAside(host);
  const standing = host.readSheet(sheet.id)?.values ?? [];
  const known = new Set(standing.map((row) => String(row[0])));
  const fresh = lines.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return;
  const first = Math.max(ASIDE_FIRST, standing.length + 1);
  host.growSheet(sheet.name, first + fresh.length);
  const [day = ''] = host.localNow().split('T');
  const when = day.split('-').reverse().join('.');
  host.write(
    sheet.id,
    first,
    1,
    fresh.map(({ id, code, words }) => [id, when, sheetName, code, words]),
  );
  host.showSheets([sheet.id]);
}

function wordsOf({ sheet, columns, titles, first, last, keyOf }: Standing, code: string): string {
  const ours = new Set(OURS.map((key) => columns.get(key)));
  for (let row = first; row <= last; row += 1) {
    if (keyOf(row) !== code) continue;
    const cells = sheet.values[row - 1] ?? [];
    return cells
      .flatMap((cell, index) => {
        const text = isDate(cell) ? writeDay(cell) : cleanText(cell);
        if (text === '' || ours.has(index + 1)) return [];
        return [`${cleanText(titles[index]) || `Столбец ${columnLetter(index + 1)}`}: ${text}`];
      })
      .join('\n');
  }
  return '';
}

function demandAside(host: Host): { id: number; name: string } {
  const standing = host.sheetNamed(standardName('aside'));
  const corner = standing && host.readCorner(standing.id);
  if (standing && corner && markerOf(corner) === 'aside') return standing;
  const taken = host.sheets();
  const name = freeName(
    'aside',
    taken.map((sheet) => sheet.name),
  );
  const id = host.buildSheet(planAsideSheet(name), taken.length);
  if (id === null) throw new Error(`The free name ${name} was taken`);
  return { id, name };
}
