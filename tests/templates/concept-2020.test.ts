import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFrameworkYaml } from '../../scripts/templates/read-framework-yaml';
import { type FrameworkPosition, frameworkSchema } from '../../src/catalog/framework-schema';
import { STAGES } from '../../src/catalog/stages';
import { templateChecksums } from '../../src/catalog/template-checksums';

const root = resolve(__dirname, '../..');
const folder = join(root, 'templates/frameworks/concept-2020');
const framework = readFrameworkYaml(folder);
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

const rows = framework.systems.flatMap((system) =>
  system.groups.flatMap((group) => group.positions.map((position) => ({ system, group, position }))),
);
const textOf = new Map(rows.map(({ position }) => [position.code, position.text]));
const answersOf = (position: FrameworkPosition) =>
  (framework.scales[position.scale] ?? []).map((answer) => answer.split(' — ')[0]);
const maximumOf = (position: FrameworkPosition) =>
  position.basis === 'penalty' ? null : Math.max(...answersOf(position).map(Number).filter(Number.isInteger));
const total = (some: typeof rows) => some.reduce((sum, { position }) => sum + (maximumOf(position) ?? 0), 0);
const atStage = (stage: string) => rows.filter(({ group }) => group.stage === stage);

// Counted by hand in the lists of document 003, sections 4.1.1-4.2.4; section «методическая работа» lists no measures and
// has one all the same. Points by the rules of document 004: 1 for a goal, a monitoring, an analysis and a measure; 2 for
// an indicator and for recommendations; 1 for methods, decisions and effectiveness. So a system gives
// goals + 3 x indicators + analyses + measures + 5.
const HAND_COUNT = [
  { system: '1.1', id: 'preparation-quality', goals: 5, indicators: 4, analyses: 3, measures: 3, maximum: 28 },
  { system: '1.2', id: 'low-results-schools', goals: 7, indicators: 4, analyses: 3, measures: 3, maximum: 30 },
  { system: '1.3', id: 'talents', goals: 10, indicators: 5, analyses: 5, measures: 5, maximum: 40 },
  { system: '1.4', id: 'career-guidance', goals: 10, indicators: 7, analyses: 6, measures: 5, maximum: 47 },
  { system: '2.1', id: 'assessment-objectivity', goals: 7, indicators: 2, analyses: 2, measures: 3, maximum: 23 },
  { system: '2.2', id: 'leaders-effectiveness', goals: 5, indicators: 10, analyses: 10, measures: 6, maximum: 56 },
  { system: '2.3', id: 'teachers-development', goals: 8, indicators: 2, analyses: 2, measures: 4, maximum: 25 },
  { system: '2.4', id: 'methodical-work', goals: 4, indicators: 2, analyses: 2, measures: 1, maximum: 18 },
  { system: '2.5', id: 'upbringing', goals: 14, indicators: 4, analyses: 4, measures: 4, maximum: 39 },
];

describe('the rubric of the concept', () => {
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

  it('holds 266 positions, 257 scored and 9 penalties, with 306 points at most', () => {
    const penalties = rows.filter(({ position }) => position.basis === 'penalty');
    expect([rows.length, rows.length - penalties.length, penalties.length, total(rows)]).toEqual([266, 257, 9, 306]);
    expect(HAND_COUNT.reduce((sum, { maximum }) => sum + maximum, 0)).toBe(306);
    const expected = { positions: 266, scored: 257, penalty: 9, maximum: 306 };
    expect(framework.expected).toMatchObject(expected);
  });

  it('spreads the positions over the nine stages of the cycle as the contract counts them', () => {
    expect(STAGES.map(({ id }) => [id, atStage(id).length])).toEqual([
      ['goals', 70],
      ['indicators', 40 + 9],
      ['methods', 9],
      ['monitoring', 40],
      ['analysis', 37],
      ['recommendations', 9],
      ['measures', 33 + 1],
      ['decisions', 9],
      ['effectiveness', 9],
    ]);
  });

  it.each(HAND_COUNT)(
    'system $system ($id) gives $maximum points at most, in its file, in the guard counts and by its scales',
    ({ system, id, maximum }) => {
      const own = rows.filter((row) => row.system.number === system);
      const written = [own[0]?.system.maximum, framework.expected.systems[system]];
      expect([own[0]?.system.system, ...written, total(own)]).toEqual([id, maximum, maximum, maximum]);
    },
  );

  it.each(HAND_COUNT)(
    'system $system spreads its positions over the nine stages as counted by hand',
    ({ system, goals, indicators, analyses, measures }) => {
      const own = rows.filter((row) => row.system.number === system);
      expect(STAGES.map(({ id }) => [id, own.filter(({ group }) => group.stage === id).length])).toEqual([
        ['goals', goals],
        ['indicators', indicators + 1],
        ['methods', 1],
        ['monitoring', indicators],
        ['analysis', analyses],
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
    expect(new Set(codes).size).toBe(266);
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

  it('words its answers, rules and common positions as the municipal rubric does', () => {
    const municipal = readFrameworkYaml(join(root, 'templates/frameworks/municipal-model'));
    expect(framework.scales).toEqual(municipal.scales);
    const common = ({ systems }: typeof framework) =>
      systems[0]?.groups
        .filter(({ stage }) => stage !== 'measures' && stage !== 'analysis')
        .map(({ stage, group, positions }) => [stage, group, group === null ? positions[0]?.text : '']);
    expect(common(framework)).toEqual(common(municipal));
  });

  it.each([
    ['выявить школы', 1],
    ['и /или', 3],
    ['разработку комплекса', 1],
    ['выявление школ ШНРО', 1],
    ['с ПО и', 1],
    ['подготовку и переподготовку', 1],
  ])('leaves the misprint «%s» as written, and says so in the notes', (misprint, times) => {
    expect(rows.filter(({ position }) => position.text.includes(misprint))).toHaveLength(times);
    expect(framework.notes.filter(({ found }) => found.includes(misprint))).toHaveLength(1);
  });

  it('says in its notes how it dealt with the number that stands twice and the three torn sentences', () => {
    expect(framework.notes.filter(({ found }) => found.includes('4.2.3 стоит дважды'))).toHaveLength(1);
    const torn = framework.notes.filter(({ found }) => found.startsWith('предложение разорвано'));
    expect(torn.map(({ source }) => source)).toEqual(['003:237-239', '003:429-431', '003:511-513']);
    expect(textOf.get('1.2.1.01')).toContain('функционирующие в неблагоприятных социальных условиях');
  });

  it('names no municipality and no region in what it asks, and needs no placeholder there', () => {
    const words = [
      framework.title,
      framework.short,
      ...framework.mechanisms.map(({ title }) => title),
      ...framework.systems.flatMap(({ title, groups }) => [
        title,
        ...groups.flatMap(({ heading, group, positions }) => [
          heading,
          group ?? '',
          ...positions.map(({ text }) => text),
        ]),
      ]),
    ];
    expect(words.filter((text) => /Бессонов|Пензен|[{}]/i.test(text))).toEqual([]);
  });

  // «в Бессоновского районе» is the document's own misprint, in every cell of lines 666 and 667.
  it('keeps the names its source bears, in the cases that the expected results need', () => {
    expect(framework.placeholders).toEqual([
      {
        source: '003',
        values: {
          of_municipality: 'Бессоновского района',
          in_municipality: 'Бессоновском районе',
          region_genitive: 'Пензенской области',
          in_region: 'Пензенской области',
        },
      },
      { source: '003:666-667', values: { in_municipality: 'Бессоновского районе' } },
    ]);
  });
});
