import { ask, openAddon } from './open-addon';

/** What a sheet in some locale reads as a number, a time, a date or a truth value. */
const RISKY = [
  /^[\s\d.,:/%+\-()$€₽]*\d[\s\d.,:/%+\-()$€₽]*$/,
  /^\d+(?:[.,]\d+)?e[+-]?\d+$/i,
  /^(?:true|false|истина|ложь)$/i,
  /^(?=.*\d)[\d.\s]*(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\S*[\d.\s]*(?:г\.?)?$/i,
];

test('after the example, a check and a summary, every text that could turn into a number or a date stands in a text cell', async () => {
  const host = await openAddon();
  let progress = ask(host, 'example.start', { example: 'berezovsky-2021' });
  while (!progress.finished) progress = ask(host, 'job.step', { job: progress.job });
  ask(host, 'check.run', {});
  ask(host, 'summary.build', {});
  await host.settle();

  const seen = { kept: 0, texts: 0, loose: [] as string[] };
  for (const name of host.sheetNames()) {
    const { lastRow } = host.sheet(name);
    if (lastRow === 0) continue;
    for (const [row, cells] of host.read(name, `1:${lastRow}`).entries()) {
      for (const [column, { value, format, computed }] of cells.entries()) {
        if (typeof value !== 'string' || value === '' || computed) continue;
        seen.texts += 1;
        const risky = RISKY.some((pattern) => pattern.test(value));
        if (risky && format === '@') seen.kept += 1;
        if (risky && format !== '@')
          seen.loose.push(`${name} R${row + 1}C${column + 1} ${format}: ${value.slice(0, 60)}`);
      }
    }
  }
  expect(seen.loose).toEqual([]);
  // The codes alone are risky, twice over: on their own sheets and in «Методика».
  expect(seen.kept).toBeGreaterThan(2 * 293);
  expect(seen.texts).toBeGreaterThan(5000);
}, 240_000);
