import { readFileSync } from 'node:fs';
import { findTemplate, templateIds } from '../../src/catalog/find-template';
import { frameworkToRubric } from '../../src/catalog/framework-to-rubric';
import { readRubricFile } from '../../src/catalog/read-rubric-file';
import type { RubricPosition } from '../../src/catalog/rubric';
import type { RubricEdition } from '../../src/catalog/rubric-edition';
import { type RubricFile, rubricFileSchema, rubricJsonSchema } from '../../src/catalog/rubric-file-schema';
import { readTrackGroup } from '../../src/catalog/rubric-tracks';
import { writeRubricFile } from '../../src/catalog/write-rubric-file';

const findShipped = (id: string) => {
  const template = findTemplate(id);
  return template && frameworkToRubric(template);
};
const read = (file: unknown) => readRubricFile(JSON.stringify(file), findShipped);

/** A region's edition of a shipped framework: one position of its own, one retired, bands, a penalty. */
function editionOf(id: string): RubricEdition {
  const shipped = findShipped(id);
  const template = findTemplate(id);
  if (!shipped || !template) throw new Error(id);
  const [first, second, ...others] = shipped.positions as [RubricPosition, RubricPosition, ...RubricPosition[]];
  const penalty = others.find((position) => position.penalty);
  return {
    rubric: {
      framework: `${id}+тверь`,
      version: '3',
      positions: [
        { ...first, scale: [...first.scale, { code: 'н/п', words: 'нет таких школ' }] },
        { ...second, status: 'retired' },
        ...others.map((position) => (position === penalty ? { ...position, penalty: { size: 1.5 } } : position)),
        { ...first, code: '1.1.1.61', text: '=HYPERLINK("x") <img src=x onerror=alert(1)>', status: 'active' },
      ],
    },
    bands: [
      { from: 0, name: 'низкий' },
      { from: 0.7, name: 'высокий' },
    ],
    about: {
      base: `${id}@1`,
      level: template.level,
      title: 'Методика региона',
      short: 'Методика региона',
      notice: null,
      foreignNotice: null,
      mechanisms: template.mechanisms,
    },
  };
}

/** One row of a file changed; the first position of the first system. */
function withFirst(change: (position: Record<string, unknown>, file: RubricFile) => void): RubricFile {
  const file = JSON.parse(JSON.stringify(writeRubricFile(editionOf('municipal-model'), null))) as RubricFile;
  change(file.systems[0]?.positions[0] as never, file);
  return file;
}

test.each(templateIds())('%s of a region comes back from its file as it went in', (id) => {
  const edition = editionOf(id);
  const file = writeRubricFile(edition, findShipped(id));
  expect(rubricFileSchema.safeParse(file).error).toBeUndefined();
  const { edition: back, problems } = read(file);
  expect(problems).toEqual([]);
  // The file goes system by system; rows of one system keep their order.
  const sorted = (positions: readonly RubricPosition[]) => [...positions].sort((a, b) => (a.code < b.code ? -1 : 1));
  expect({ ...back, rubric: { ...back?.rubric, positions: sorted(back?.rubric.positions ?? []) } }).toEqual({
    ...edition,
    rubric: { ...edition.rubric, positions: sorted(edition.rubric.positions) },
  });
  expect(back && writeRubricFile(back, findShipped(id))).toEqual(file);
});

test('names filled into a wording go back to their placeholders', () => {
  const edition = editionOf('municipal-model');
  const placed = findShipped('municipal-model')?.positions.find(({ text }) => text.includes('{'));
  const positions = edition.rubric.positions.map((position) =>
    position.code === placed?.code ? { ...position, text: position.text.replace(/\{\w+\}/g, 'Берёзовский') } : position,
  );
  const file = writeRubricFile(
    { ...edition, rubric: { ...edition.rubric, positions } },
    findShipped('municipal-model'),
  );
  const texts = file.systems.flatMap((system) => system.positions).filter(({ code }) => code === placed?.code);
  expect(texts.map(({ text }) => text)).toEqual(placed ? [placed.text] : []);
});

test('a whole framework of a region has tracks: a full cycle and a short one', () => {
  const stages = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const position = (stage: number, track: string, number: string) => ({
    code: `1.3.${stage}.${number}`,
    track,
    group: stage === 7 ? 'Наличие мер:' : '',
    text: `Позиция этапа ${stage}`,
    scale: ['0 — нет', '1 — есть'],
    maximum: 1,
    links: [],
    basis: 'default',
    source: '',
    status: 'active',
  });
  const file = {
    format: 'mcqm-rubric/1',
    id: 'тверь-2026',
    version: '1',
    base: null,
    level: 'municipality',
    title: 'Методика Тверской области',
    short: 'Тверская область',
    notice: null,
    foreignNotice: null,
    mechanisms: [{ number: '1', title: 'Результаты' }],
    bands: null,
    systems: [
      {
        number: '1.3',
        title: 'Таланты',
        tracks: [
          { number: '1', title: 'Развитие способностей', stages: [7, 8, 9] },
          { number: '2', title: 'Олимпиады', stages },
        ],
        positions: [
          ...[7, 8, 9].map((stage) => position(stage, '1', '01')),
          ...stages.map((stage) => position(stage, '2', '02')),
        ],
      },
    ],
  };
  const { edition, problems } = read(file);
  expect(problems).toEqual([]);
  expect(edition?.rubric.positions.map(({ code, group }) => [code, readTrackGroup(group)]).slice(0, 2)).toEqual([
    ['1.3.7.01', { track: { number: '1', title: 'Развитие способностей' }, group: 'Наличие мер:' }],
    ['1.3.8.01', { track: { number: '1', title: 'Развитие способностей' }, group: '' }],
  ]);
  expect(edition && writeRubricFile(edition, null)).toEqual(file);

  const torn = { ...file, systems: file.systems.map((own) => ({ ...own, positions: own.positions.slice(1) })) };
  expect(read(torn).problems.map(({ sentence }) => sentence)).toEqual([
    'у трека 1 «Развитие способностей» заявлен этап 7, но позиций на нём нет',
  ]);
});

test.each<[string, RubricFile, string, string]>([
  [
    'a doubled code',
    withFirst((position, file) => file.systems[0]?.positions.push(position as never)),
    'система 1.1',
    'код 1.1.1.01 стоит в методике дважды',
  ],
  [
    'a code of the other half',
    withFirst((position) => Object.assign(position, { code: '2.1.1.61' })),
    'система 1.1',
    '2.1.1.61: «Система» — «1.1», по коду ожидается 2.1',
  ],
  [
    'a scale without points',
    withFirst((position) => Object.assign(position, { scale: ['н/п — нет', '0 — нет'], maximum: null })),
    'система 1.1',
    '1.1.1.01: шкала без баллов: нет ни одного числа больше нуля',
  ],
  [
    'a link to nowhere',
    withFirst((_, file) =>
      Object.assign(file.systems[0]?.positions.find(({ code }) => code === '1.1.4.01') ?? {}, { links: ['1.1.2.77'] }),
    ),
    'система 1.1',
    '1.1.4.01: связь ведёт на 1.1.2.77, такого кода в методике нет',
  ],
  [
    'a field nobody knows',
    withFirst((position) => Object.assign(position, { points: 2 })),
    'systems → 1 → positions → 1 → points',
    'такого поля в формате нет',
  ],
  [
    'a number where a text belongs',
    withFirst((position) => Object.assign(position, { text: 5 })),
    'systems → 1 → positions → 1 → text',
    'найдено «5», ожидается текст',
  ],
  [
    'a name of the add-on’s own framework',
    withFirst((_, file) => Object.assign(file, { id: 'municipal-model', base: null })),
    'id',
    'так называется методика самого дополнения: «municipal-model»',
  ],
  [
    'a bound above 1',
    withFirst((_, file) => Object.assign(file, { bands: [{ from: 1.7, name: 'высокий' }] })),
    'уровни',
    'границы уровней: найдено «1,7» и «высокий», ожидаются два столбца: нижняя граница от 0 до 1 (входит в уровень) и название',
  ],
  [
    'another version of the format',
    withFirst((_, file) => Object.assign(file, { format: 'mcqm-rubric/2' })),
    'format',
    'найдено «mcqm-rubric/2», ожидается «mcqm-rubric/1»',
  ],
])('%s is refused with its place', (_, file, place, sentence) => {
  const { edition, problems } = read(file);
  expect(edition).toBeNull();
  expect(problems.map((problem) => problem.sentence)).toContain(sentence);
  expect(problems.find((problem) => problem.sentence === sentence)?.place).toContain(place);
  expect(problems.every(({ next }) => /^[А-Я].*\.$/.test(next))).toBe(true);
});

test('a broken file, another file and an empty one are refused with a sentence', () => {
  expect(readRubricFile('{"format":', findShipped).problems[0]?.sentence).toBe('это не JSON: файл не читается');
  expect(readRubricFile('[]', findShipped).problems[0]?.sentence).toBe('ожидается объект с полями методики');
  expect(readRubricFile('{}', findShipped).problems.length).toBe(12);
});

test('what the published schema refuses, the reader refuses too', () => {
  const bad = [
    withFirst((position) => Object.assign(position, { status: 'gone' })),
    withFirst((position) => Object.assign(position, { scale: [] })),
    withFirst((position) => Object.assign(position, { code: '1.1.0.61' })),
    withFirst((_, file) => Object.assign(file, { version: 'один' })),
    withFirst((_, file) => Object.assign(file, { systems: [] })),
    withFirst((_, file) => Object.assign(file, { level: 'city' })),
  ];
  expect(bad.map((file) => rubricFileSchema.safeParse(file).success)).toEqual(bad.map(() => false));
  expect(bad.map((file) => read(file).edition)).toEqual(bad.map(() => null));
});

test('the published schema is the one of the code', () => {
  expect(JSON.parse(readFileSync('docs/schemas/mcqm-rubric-1.schema.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(rubricJsonSchema())),
  );
});
