import { readFileSync } from 'node:fs';
import { buildAddon } from '../../scripts/build/build-addon';
import { packTemplates } from '../../scripts/build/pack-templates';
import type { JobProgress } from '../../src/actions/calls';
import { findTemplate } from '../../src/catalog/find-template';
import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import { importWorkbook } from '../../src/xlsx/import-workbook';
import { ask, openAddon } from '../journeys/open-addon';
import { letter, one, valueAt } from '../journeys/score-rows';
import { nextVersion } from '../upgrade/next-version';

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
  const { ailments } = ask(host, 'doctor.run', { from: 0 });
  expect(ailments.filter(({ will }) => will === null)).toEqual([]);
  // It was laid before comments offered anything: nothing is amiss with its lists.
  expect(ailments.filter(({ code }) => code === 'lists-damaged' || code === 'list-wrong')).toEqual([]);
});

async function finish(host: HeadlessHost, started: JobProgress): Promise<void> {
  for (let progress = started; !progress.finished; ) {
    progress = ask(host, 'job.step', { job: progress.job });
    await host.settle();
  }
}

test('the workbook that version 0.1.0 left is upgraded to a later version of its framework and taken back', async () => {
  const { file } = await importWorkbook(readFileSync('tests/xlsx/released/0.1.0.xlsx'));
  const template = findTemplate('municipal-model');
  if (!template) throw new Error('no municipal-model');
  const next = nextVersion(template, {
    retire: ['2.4.1.06'],
    add: [{ after: '2.4.1.01', code: '2.4.1.50', text: 'по доступности дошкольного образования' }],
  });
  const code = await buildAddon(process.cwd(), (root) => {
    const packed = packTemplates(root);
    return { ...packed, templates: { ...packed.templates, [next.id]: JSON.stringify(next) } };
  });
  const host = await openAddon({ code, snapshot: file });
  await host.settle();
  const totals = () => [one(host, '2.4 Оценка', 'G4'), one(host, '2.4 Оценка', 'E4')];
  // 33 by hand: 29 positions of system 2.4, see templates/frameworks/municipal-model.
  expect(totals()).toEqual([1, 33]);
  expect(host.sheetNames()).not.toContain('_backup');
  await finish(host, ask(host, 'upgrade.start', { rubric: 'shipped', year: 'same' }));
  expect(totals()).toEqual([1, 33]);
  expect(valueAt(host, '2.4 Оценка', '2.4.1.50', 'maximum')).toBe(1);
  expect(one(host, '2.4 Оценка', 'F3')).toBe('Отвечено из 29');
  const ailments = ask(host, 'doctor.run', { from: 0 }).ailments.filter(({ key }) => key === 'score:2.4');
  expect(ailments).toEqual([]);
  const [newest] = ask(host, 'snapshots.read', {}).snapshots;
  await finish(host, ask(host, 'snapshot.restore', { id: newest?.id ?? '' }));
  expect(totals()).toEqual([1, 33]);
  expect(valueAt(host, '2.4 Оценка', '2.4.1.06', 'maximum')).toBe(1);
  expect(host.troubles()).toEqual([]);
});
