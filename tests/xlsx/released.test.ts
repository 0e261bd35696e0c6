import { readFileSync } from 'node:fs';
import { importWorkbook } from '../../src/xlsx/import-workbook';
import { ask, openAddon } from '../journeys/open-addon';
import { letter, valueAt } from '../journeys/score-rows';

// Whole workbooks are built and calculated here; a busy machine needs its time.
jest.setTimeout(300_000);

test('the workbook that version 0.1.0 left opens, checks, counts and remembers in this version', async () => {
  const { file, remarks } = await importWorkbook(readFileSync('tests/xlsx/released/0.1.0.xlsx'));
  expect(remarks).toEqual([]);
  const host = await openAddon({ snapshot: file });
  await host.settle();
  expect(host.troubles()).toEqual([]);
  expect(valueAt(host, '2.4 Оценка', '2.4.1.01', 'points')).toBe(1);
  const report = ask(host, 'check.run', {});
  expect(report.overview.total).toMatchObject({ score: 1, answered: 2, problems: 0 });
  // Its service sheet has fewer rows than this version writes.
  const finding = report.findings.at(-1);
  ask(host, 'finding.accept', { id: finding?.id ?? '', sentence: finding?.sentence ?? '', reason: 'так надо' });
  await host.settle();
  host.type('2.4 Оценка', `${letter('answer')}8`, '1');
  ask(host, 'summary.build', {});
  await host.settle();
  expect(ask(host, 'check.run', {}).overview.total).toMatchObject({ score: 2, answered: 3 });
  expect(ask(host, 'check.run', {}).findings.map(({ accepted }) => accepted?.reason)).toContain('так надо');
  // Formulas that this version writes otherwise are all the doctor finds, and it can lay them again.
  expect(ask(host, 'doctor.run', { from: 0 }).ailments.filter(({ will }) => will === null)).toEqual([]);
});
