import { findTemplate } from '../../src/catalog/find-template';
import { frameworkToRubric } from '../../src/catalog/framework-to-rubric';
import { ask, createBook, openAddon } from './open-addon';
import { letter, one, rowsByCode } from './score-rows';

/** Small seeded generator (mulberry32), so that a failing fill can be played again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const BOOKS = [
  { framework: 'municipal-model', systems: ['2.4', '1.2'] },
  { framework: 'federal-2020', systems: ['2.2', '2.5'] },
];
/** 25 fills through the engine over the two frameworks; more in the long campaign. */
const FILLS = process.env.MCQM_LONG === '1' ? [100, 100] : [13, 12];

describe.each(BOOKS.map((book, index) => ({ ...book, fills: FILLS[index] ?? 0 })))(
  'random fills of $framework',
  ({ framework, systems, fills }) => {
    const template = findTemplate(framework);
    if (!template) throw new Error(framework);
    const { positions } = frameworkToRubric(template);

    test(`${fills} times the score is the same number by formula, in the sidebar and in the summary`, async () => {
      const host = await openAddon();
      await createBook(host, systems, framework);
      const rows = new Map(systems.flatMap((system) => [...rowsByCode(host, `${system} Оценка`)]));
      for (let seed = 1; seed <= fills; seed += 1) {
        const random = seeded(seed);
        const density = random();
        const typed = new Map(systems.map((system) => [system, new Map<string, string>()]));
        for (const { code, system, scale } of positions.filter((position) => systems.includes(position.system))) {
          const cell = `${letter('answer')}${rows.get(code)}`;
          const answer = scale[Math.floor(random() * scale.length)];
          // Of the answers some are blank, some bare codes, some as the dropdown writes them.
          const blank = random() > density || !answer;
          const bare = !blank && random() < 1 / 2;
          const text = blank ? '' : bare ? answer.code : `${answer.code} — ${answer.words}`;
          typed.get(system)?.set(cell, text);
        }
        for (const [system, cells] of typed) host.typeAll(`${system} Оценка`, cells);
        await host.settle();
        const state = ask(host, 'state.read', {});
        if (state.kind !== 'ready') throw new Error(state.kind);
        const { summary } = ask(host, 'summary.build', {});
        await host.settle();
        for (const system of systems) {
          const formula = one(host, `${system} Оценка`, 'G4');
          expect({ seed, system, sidebar: state.overview.systems.find((row) => row.system === system)?.score }).toEqual(
            {
              seed,
              system,
              sidebar: formula,
            },
          );
          expect(summary.systems.find(({ code }) => code === system)?.score).toBe(formula);
          expect(summary.systems.find(({ code }) => code === system)?.maximum).toBe(
            one(host, `${system} Оценка`, 'E4'),
          );
        }
        expect(summary.total.score).toBe(state.overview.total.score);
        const total = host.read('Сводная оценка', 'A7:R14').find(([first]) => first?.value === 'Всего');
        expect([seed, total?.[15]?.value, total?.[17]?.value]).toEqual([seed, summary.total.score, 'без изменений']);
      }
      expect(host.troubles()).toEqual([]);
    }, 1_800_000);
  },
);
