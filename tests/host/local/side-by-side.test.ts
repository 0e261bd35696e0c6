import { setTimeout as sleep } from 'node:timers/promises';
import { openScript } from './open-script';

/** Holds everything up, as a long calculation of another workbook does. */
function holdUp(milliseconds: number): void {
  const end = Date.now() + milliseconds;
  while (Date.now() < end);
}

/** A workbook whose B1 doubles A1. */
async function doubling() {
  const script = await openScript();
  script.act(`sheet.getRange('A1').setValue(1); sheet.getRange('B1').setFormula('=A1*2')`);
  await script.values('B1');
  return { ...script, sheet: script.host.sheetNames()[0] ?? '' };
}

test('a workbook has settled only when its own change is calculated, however busy another workbook keeps the process', async () => {
  const [one, other] = [await doubling(), await doubling()];
  for (let value = 2; value < 8; value += 1) {
    one.host.type(one.sheet, 'A1', String(value));
    await sleep(60);
    other.host.type(other.sheet, 'A1', String(value));
    const settled = other.values('B1');
    // The first workbook has begun to calculate, the second still gathers changes.
    await sleep(45);
    holdUp(200);
    expect(await settled).toEqual([[value * 2]]);
    expect(await one.values('B1')).toEqual([[value * 2]]);
  }
});
