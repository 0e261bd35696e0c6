import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFrameworkYaml } from '../../scripts/templates/read-framework-yaml';
import { type FrameworkPosition, frameworkSchema } from '../../src/catalog/framework-schema';
import { PLACEHOLDERS } from '../../src/catalog/placeholders';
import { STAGES } from '../../src/catalog/stages';
import { templateChecksums } from '../../src/catalog/template-checksums';

const root = resolve(__dirname, '../..');
const folder = join(root, 'templates/frameworks/municipal-model');
const framework = readFrameworkYaml(folder);
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

const rows = framework.systems.flatMap((system) =>
  system.groups.flatMap((group) => group.positions.map((position) => ({ system, group, position }))),
);
const answersOf = (position: FrameworkPosition) =>
  (framework.scales[position.scale] ?? []).map((answer) => answer.split(' — ')[0]);
const maximumOf = (position: FrameworkPosition) =>
  position.basis === 'penalty' ? null : Math.max(...answersOf(position).map(Number).filter(Number.isInteger));
const total = (some: typeof rows) => some.reduce((sum, { position }) => sum + (maximumOf(position) ?? 0), 0);

// Counted by hand in the documents. Goals and indicators: document 001, chapters 2.1.1-2.2.4; its line 144 holds two goals
// and its line 88 two indicators. Measures: document 000, sections 2.1.7-3.4.7; its line 167 holds two measures. Points by
// the rules of document 004: 1 for a goal, a measure, a monitoring and an analysis; 2 for an indicator and for
// recommendations; 1 for methods, decisions and effectiveness. So a system gives goals + 4 x indicators + measures + 5.
const HAND_COUNT = [
  { system: '1.1', goals: 6, indicators: 7, measures: 8, maximum: 47 },
  { system: '1.2', goals: 4, indicators: 3, measures: 5, maximum: 26 },
  { system: '1.3', goals: 7, indicators: 9, measures: 6, maximum: 54 },
  { system: '1.4', goals: 7, indicators: 8, measures: 5, maximum: 49 },
  { system: '2.1', goals: 5, indicators: 5, measures: 5, maximum: 35 },
  { system: '2.2', goals: 7, indicators: 5, measures: 9, maximum: 41 },
  { system: '2.3', goals: 11, indicators: 8, measures: 9, maximum: 57 },
  { system: '2.4', goals: 6, indicators: 4, measures: 6, maximum: 33 },
];

describe('the municipal rubric', () => {
  it('is a framework that the catalog accepts', () => {
    expect(frameworkSchema.safeParse(framework).error?.issues ?? []).toEqual([]);
  });

  it('keeps every text as it was when it was compared with its sources', () => {
    const committed = JSON.parse(readFileSync(join(folder, 'checksums.json'), 'utf8'));
    expect(templateChecksums(framework, sha256)).toEqual(committed);
  });

  it('is a municipality’s own, and says on every sheet that nobody approved its points', () => {
    expect(framework).toMatchObject({
      level: 'municipality',
      notice: 'Модельная методика, баллы никем не утверждены',
      foreign_notice: null,
      bands: null,
      penalty: null,
    });
  });

  it('holds 293 positions, 285 scored and 8 penalties, with 342 points at most', () => {
    const penalties = rows.filter(({ position }) => position.basis === 'penalty');
    expect([rows.length, rows.length - penalties.length, penalties.length, total(rows)]).toEqual([293, 285, 8, 342]);
    expect(HAND_COUNT.reduce((sum, { maximum }) => sum + maximum, 0)).toBe(342);
    const expected = { positions: 293, scored: 285, penalty: 8, maximum: 342 };
    expect(framework.expected).toMatchObject(expected);
  });

  it.each(HAND_COUNT)(
    'system $system gives $maximum points at most, in its file, in the guard counts and by its scales',
    ({ system, maximum }) => {
      const own = rows.filter((row) => row.system.number === system);
      expect([own[0]?.system.maximum, framework.expected.systems[system], total(own)]).toEqual([
        maximum,
        maximum,
        maximum,
      ]);
    },
  );

  it.each(HAND_COUNT)(
    'system $system spreads its positions over the nine stages as counted by hand',
    ({ system, goals, indicators, measures }) => {
      const own = rows.filter((row) => row.system.number === system);
      expect(STAGES.map(({ id }) => [id, own.filter(({ group }) => group.stage === id).length])).toEqual([
        ['goals', goals],
        ['indicators', indicators + 1],
        ['methods', 1],
        ['monitoring', indicators],
        ['analysis', indicators],
        ['recommendations', 1],
        ['measures', measures],
        ['decisions', 1],
        ['effectiveness', 1],
      ]);
      expect(own.filter(({ position }) => position.basis === 'penalty').map(({ group }) => group.stage)).toEqual([
        'indicators',
      ]);
    },
  );

  it('numbers the positions of a stage without a gap, in the order of the files', () => {
    const counted = new Map<string, number>();
    const codes = rows.map(({ system, group }) => {
      const stage = `${system.number}.${STAGES.find(({ id }) => id === group.stage)?.number}`;
      const place = (counted.get(stage) ?? 0) + 1;
      counted.set(stage, place);
      return `${stage}.${String(place).padStart(2, '0')}`;
    });
    expect(rows.map(({ position }) => position.code)).toEqual(codes);
    expect(new Set(codes).size).toBe(293);
  });

  it('says of every point that it is derived, and of every stage how', () => {
    expect(new Set(rows.map(({ position }) => position.basis))).toEqual(new Set(['derived', 'penalty']));
    const explained = new Set(framework.derivation?.map(({ stage }) => stage));
    expect(explained).toEqual(new Set(['all', 'penalty', ...STAGES.map(({ id }) => id)]));
  });

  it('scores indicators and recommendations up to 2 and everything else up to 1, with «неэф» on indicators only', () => {
    for (const { group, position } of rows) {
      const twoSteps = ['indicators', 'recommendations'].includes(group.stage) && position.basis !== 'penalty';
      const steps = twoSteps ? ['0', '1', '2'] : ['0', '1'];
      const ineffective = group.stage === 'indicators' && twoSteps ? ['неэф'] : [];
      expect([position.code, ...answersOf(position)]).toEqual([position.code, ...steps, ...ineffective]);
    }
    const used = new Set(rows.map(({ position }) => position.scale));
    expect(Object.keys(framework.scales).filter((scale) => !used.has(scale))).toEqual([]);
  });

  it('rests each monitoring on the indicator of the same words, and each analysis on that monitoring', () => {
    const wordsOf = new Map(rows.map(({ position }) => [position.code, position.text]));
    for (const [stage, below] of [
      ['monitoring', 'indicators'],
      ['analysis', 'monitoring'],
    ]) {
      const resting = rows.filter(({ group }) => group.stage === stage).map(({ position }) => position);
      const carrying = rows.filter(({ group, position }) => group.stage === below && position.basis !== 'penalty');
      expect(resting.map(({ links }) => links)).toEqual(carrying.map(({ position }) => [position.code]));
      expect(resting.map(({ text }) => text)).toEqual(resting.map(({ links }) => wordsOf.get(String(links))));
    }
    const linking = rows.filter(({ position }) => position.links !== undefined).map(({ group }) => group.stage);
    expect(new Set(linking)).toEqual(new Set(['monitoring', 'analysis']));
  });

  it('gives hints beside the analysis only', () => {
    const hinted = framework.systems.flatMap(({ groups }) => groups.filter(({ hints }) => hints !== undefined));
    expect(hinted.map(({ stage }) => stage)).toEqual(Array(8).fill('analysis'));
    expect(hinted.map(({ hints }) => hints?.length)).toEqual([6, 4, 5, 7, 7, 4, 6, 6]);
  });

  it('names no municipality in what it asks, and knows a value for each placeholder', () => {
    const words = framework.systems.flatMap(({ title, groups }) => [
      title,
      ...groups.flatMap(({ heading, group, hints, positions }) => [
        heading,
        group ?? '',
        ...(hints ?? []).map(({ text }) => text),
        ...positions.map(({ text }) => text),
      ]),
    ]);
    expect(words.filter((text) => /Бер[её]зовск|Калининск|Кемеровск/i.test(text))).toEqual([]);
    expect(words.flatMap((text) => text.match(/\{[^}]*\}/g) ?? [])).toEqual(['{of_municipality}']);
    expect(PLACEHOLDERS).toContain('of_municipality');
    expect(framework.placeholders?.map(({ values }) => Object.keys(values))).toEqual([
      ['of_municipality'],
      ['of_municipality'],
    ]);
  });
});
