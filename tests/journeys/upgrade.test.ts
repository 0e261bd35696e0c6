import { buildAddon } from '../../scripts/build/build-addon';
import { packTemplates } from '../../scripts/build/pack-templates';
import { findTemplate } from '../../src/catalog/find-template';
import { frameworkToRubric } from '../../src/catalog/framework-to-rubric';
import type { ShippedFramework } from '../../src/catalog/shipped-framework';
import { writeAnswer } from '../../src/catalog/write-answer';
import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import { INPUT_SCORE_COLUMNS } from '../../src/workbook/columns';
import { nextVersion, type VersionChange } from '../upgrade/next-version';
import { ask, createBook, openAddon } from './open-addon';
import { letter, one, rowsByCode, total, typeAt } from './score-rows';

const BOOKS = [
  { framework: 'municipal-model', system: '2.4' },
  { framework: 'federal-2020', system: '2.5' },
  { framework: 'concept-2020', system: '2.5' },
];

/** A later version of the framework: one goal goes, one is reworded, two positions come, the methods get three answers. */
function changeOf(framework: ShippedFramework, system: string): VersionChange {
  const own = frameworkToRubric(framework).positions.filter((position) => position.system === system);
  const stage = (number: number) => own.filter((position) => position.stage === number).map(({ code }) => code);
  const [goals, methods, last] = [stage(1), stage(3), own.at(-1)];
  const wide = Object.entries(framework.scales).find(
    ([, answers]) => answers.map((answer) => answer[0]).join('') === '012',
  );
  const first = goals[0];
  if (!first || !last) throw new Error(`${framework.id} ${system}`);
  return {
    retire: goals.length > 1 ? [goals.at(-1) ?? ''] : [],
    reword: { [first]: 'Наличие целей, поставленных заново' },
    rescale: methods[0] && wide ? { [methods[0]]: wide[0] } : {},
    add: [
      { after: first, code: `${system}.1.50`, text: 'Новая цель следующей редакции' },
      { after: last.code, code: `${last.code.slice(0, 5)}.50`.replace('..', '.'), text: 'Новая позиция в конце' },
    ],
  };
}

/** Everything typed on the score sheet, by code and column, byte for byte. */
function inputs(host: HeadlessHost, sheet: string): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const [code, row] of rowsByCode(host, sheet)) {
    for (const key of INPUT_SCORE_COLUMNS) {
      const cell = one(host, sheet, `${letter(key)}${row}`);
      if (cell !== '' && cell !== undefined) cells[`${code} ${key}`] = cell;
    }
  }
  return cells;
}

function doctorFinds(host: HeadlessHost): string[] {
  const report = ask(host, 'doctor.run', { from: 0 });
  return report.ailments.map((ailment) => JSON.stringify(ailment));
}

/** Score and maximum: by formula, in the sidebar, in the summary; they must be one pair. */
async function totals(host: HeadlessHost, system: string): Promise<[unknown, unknown]> {
  const sheet = `${system} Оценка`;
  await host.settle();
  const found: [unknown, unknown] = [one(host, sheet, 'G4'), one(host, sheet, 'E4')];
  const state = ask(host, 'state.read', {});
  if (state.kind !== 'ready') throw new Error(state.kind);
  const { summary } = ask(host, 'summary.build', {});
  await host.settle();
  expect([state.overview.total.score, state.overview.total.maximum]).toEqual(found);
  expect([summary.total.score, summary.total.maximum]).toEqual(found);
  return found;
}

const perStep: Record<string, number> = {};

async function finish(host: HeadlessHost, started: ReturnType<typeof ask<'job.step'>>): Promise<void> {
  for (let progress = started; !progress.finished; ) {
    const doing = progress.step;
    progress = ask(host, 'job.step', { job: progress.job });
    perStep[doing] = Math.max(perStep[doing] ?? 0, total(host.serviceCalls()));
    await host.settle();
  }
}

test.each(BOOKS)(
  'a workbook of $framework is filled, summarised, upgraded and undone with one score everywhere',
  async ({ framework, system }) => {
    const template = findTemplate(framework);
    if (!template) throw new Error(framework);
    const sheet = `${system} Оценка`;
    const old = await openAddon();
    await createBook(old, [system], framework);
    const rows = rowsByCode(old, sheet);
    const cells = new Map<string, string>();
    frameworkToRubric(template)
      .positions.filter((position) => position.system === system)
      .forEach(({ code, scale }, index) => {
        const answer = scale[(index * 7 + 3) % scale.length];
        if (answer && index % 5 !== 4) cells.set(`${letter('answer')}${rows.get(code)}`, writeAnswer(answer));
      });
    old.typeAll(sheet, cells);
    old.type('Документы', 'C5', 'Приказ № 22');
    const first = [...rows.keys()][0] ?? '';
    typeAt(old, sheet, first, 'document', '1');
    typeAt(old, sheet, first, 'comment', '=1+1 не формула, а слова'.slice(1));
    const before = await totals(old, system);
    const typed = inputs(old, sheet);

    const code = await buildAddon(process.cwd(), (root) => {
      const packed = packTemplates(root);
      const next = JSON.stringify(nextVersion(template, changeOf(template, system)));
      return { ...packed, templates: { ...packed.templates, [framework]: next } };
    });
    const host = await openAddon({ code, snapshot: old.snapshot() });
    await host.settle();
    const wanted = { rubric: 'shipped', year: 'same' } as const;
    const report = ask(host, 'upgrade.plan', wanted);
    expect([report.total.before.score, report.total.before.maximum]).toEqual(before);
    await finish(host, ask(host, 'upgrade.start', wanted));
    expect(host.troubles()).toEqual([]);
    expect(await totals(host, system)).toEqual([report.total.after.score, report.total.after.maximum]);
    expect(doctorFinds(host)).toEqual([]);
    expect(rowsByCode(host, sheet).size).toBe(rows.size + 2);

    const [newest] = ask(host, 'snapshots.read', {}).snapshots;
    await finish(host, ask(host, 'snapshot.restore', { id: newest?.id ?? '' }));
    expect(host.troubles()).toEqual([]);
    expect(await totals(host, system)).toEqual(before);
    expect(inputs(host, sheet)).toEqual(typed);
    expect(doctorFinds(host)).toEqual([]);
    expect([...rowsByCode(host, sheet).keys()]).toEqual([...rows.keys()]);
  },
  600_000,
);

test('no step of an upgrade or of a return takes more than 50 service calls', () => {
  expect(Object.keys(perStep).length).toBeGreaterThan(5);
  for (const [step, calls] of Object.entries(perStep))
    expect([step, calls <= 50 ? 'few' : calls]).toEqual([step, 'few']);
});
