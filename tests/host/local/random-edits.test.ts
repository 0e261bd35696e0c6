import type { HeadlessHost } from '../../../src/host/local/headless/create-headless-host';
import { openHeadless } from '../headless';
import { CAMPAIGN_CODE, recompute } from './recompute';

const SEEDS = process.env.MCQM_LONG === '1' ? 500 : 25;
const ROUNDS = 12;
const ROWS = 12;
/** Everything the campaign touches, and room for what it inserts. */
const AREA = 'A1:T60';

/** A small generator of repeatable chances (mulberry32). */
function chances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const BUILD = `
function build() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var first = book.getSheets()[0];
  first.setName('Свод');
  for (var s = 1; s <= 3; s++) {
    var sheet = book.insertSheet('Оценка ' + s, s);
    var rows = [['Код', 'Ответ']];
    for (var r = 1; r <= ${ROWS}; r++) rows.push(['п' + s + '-' + r, r % 3]);
    sheet.getRange(1, 1, rows.length, 2).setValues(rows);
    for (var d = 2; d <= ${ROWS + 1}; d++) sheet.getRange(d, 4).setFormula('=B' + d + '*2');
    sheet.getRange('C1').setFormula('=MCQM_CAMPAIGN(A1:A${ROWS + 2};B1:B${ROWS + 2})');
    sheet.getRange('E1').setFormula('=SUM(C2:C${ROWS + 2})');
    first.getRange(s, 1).setFormula("='Оценка " + s + "'!E1");
  }
}
`;

/** One edit of a person: what is done and to which sheet is a matter of chance. */
function edit(host: HeadlessHost, chance: (below: number) => number): string {
  const sheets = host.sheetNames().filter((name) => name !== 'Свод');
  const sheet = sheets[chance(sheets.length)] ?? '';
  const row = 2 + chance(ROWS);
  const edits: Array<[string, () => void]> = [
    ['answer', () => host.type(sheet, `B${row}`, String(chance(4)))],
    ['answer by a word', () => host.type(sheet, `B${row}`, 'слово')],
    ['clear an answer', () => host.clear(sheet, `B${row}`)],
    ['insert rows', () => host.insertRows(sheet, row, 1 + chance(2))],
    ['insert a row above the header', () => host.insertRows(sheet, 1)],
    ['delete a row', () => host.deleteRows(sheet, row)],
    ['delete the first row', () => host.deleteRows(sheet, 1)],
    ['block the spill', () => host.type(sheet, `C${row}`, 'занято')],
    ['unblock the spill', () => host.clear(sheet, 'C2:C40')],
    ['sort', () => host.sortRange(sheet, `A2:D${ROWS}`, 'B', chance(2) === 0)],
    ['clear the anchor', () => host.clear(sheet, 'C1')],
    ['lay the anchor', () => host.type(sheet, 'C1', `=MCQM_CAMPAIGN(A1:A${ROWS + 2};B1:B${ROWS + 2})`)],
    ['rename', () => host.renameSheet(sheet, `${sheet.slice(0, 8)} ${chance(100_000)}`)],
    ['insert a column', () => host.insertColumns(sheet, 'A')],
    ['delete a column', () => host.deleteColumns(sheet, 'D')],
  ];
  const [name, act] = edits[chance(edits.length)] ?? ['nothing', () => undefined];
  act();
  return `${name} (${sheet}, row ${row})`;
}

function compare(host: HeadlessHost, history: string[]): void {
  const read = new Map(host.sheetNames().map((name) => [name, host.read(name, AREA)]));
  for (const [name, expected] of recompute(read)) {
    read.get(name)?.forEach((line, row) => {
      line.forEach((cell, column) => {
        const wanted = expected.get(`${row} ${column}`) ?? '';
        const found = cell.value;
        if (found === wanted) return;
        throw new Error(
          `${name}, row ${row + 1}, column ${column + 1}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}` +
            ` (${cell.formula})\n  after ${history.join('\n  after ')}`,
        );
      });
    });
  }
}

describe('after any edits the settled sheet is what a plain recalculation gives', () => {
  // Side by side: most of the time of one seed is waiting for the engine to gather changes.
  test.concurrent.each(Array.from({ length: SEEDS }, (_seed, index) => index + 1))('seed %i', async (seed) => {
    const chance = chances(seed * 7919);
    const host = await openHeadless({ code: CAMPAIGN_CODE + BUILD });
    host.run('build');
    await host.settle();
    const history: string[] = [];
    compare(host, history);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (let step = 0; step <= chance(3); step += 1) history.push(edit(host, chance));
      await host.settle();
      compare(host, history);
    }
    await host.dispose();
  });
});
