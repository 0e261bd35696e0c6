import { readTemplate } from '../../scripts/templates/read-template';
import { findPlaceholders } from '../../src/catalog/placeholders';
import { root } from './seed-documents';

const roadmap = readTemplate(root, 'roadmap', 'municipal-2022').value;
const wordings = readTemplate(root, 'deadline-wordings', 'deadline-wordings').value;

const items = roadmap.systems.flatMap((system) => system.items);
const itemOf = (number: string) => items.find((item) => item.number === number);
/** Everything a person may read, as the template words it. */
const said = [
  roadmap.title,
  ...roadmap.mechanisms.map(({ heading }) => heading),
  ...roadmap.systems.map(({ heading }) => heading),
  ...items.flatMap(({ text, deadline, responsible }) => [text, deadline, responsible]),
];

// Counted by hand in document 002, part by part.
const HAND_COUNT: [string, number][] = [
  ['0', 15],
  ['1.1', 28],
  ['1.2', 18],
  ['1.3', 13],
  ['1.4', 10],
  ['2.1', 5],
  ['2.2', 16],
  ['2.3', 22],
  ['2.4', 10],
];

describe('the municipal roadmap', () => {
  it('holds 137 items: 15 on regulations, and by system as counted by hand', () => {
    expect(roadmap.systems.map((system) => [system.number, system.items.length])).toEqual(HAND_COUNT);
    expect(items).toHaveLength(137);
    expect(roadmap.expected).toMatchObject({ items: 137, systems: Object.fromEntries(HAND_COUNT) });
  });

  it('numbers the items of each part from 1 without a gap, each number once', () => {
    const counted = HAND_COUNT.flatMap(([part, length]) =>
      Array.from({ length }, (_, place) => (part === '0' ? `${place + 1}.` : `${part}.${place + 1}`)),
    );
    expect(items.map(({ number }) => number)).toEqual(counted);
    expect(new Set(counted).size).toBe(137);
  });

  it('bears the numbers, the systems and the mechanisms of the municipal framework', () => {
    const framework = readTemplate(root, 'framework', roadmap.framework).value;
    expect(roadmap.systems.map(({ number, system }) => [number, system])).toEqual([
      ['0', null],
      ...framework.systems.map(({ number, system }) => [number, system]),
    ]);
    expect(roadmap.mechanisms.map(({ number, heading }) => [number, heading.replace(/^I+\. /, '')])).toEqual(
      framework.mechanisms.map(({ number, title }) => [number, title]),
    );
  });

  it('joins the five rows torn by the end of a page, and names both places', () => {
    const torn = items.filter(({ source }) => source.includes(', '));
    expect(torn.map(({ number }) => number)).toEqual(['1.1.27', '1.2.14', '2.1.1', '2.2.8', '2.3.5']);
    expect(torn.filter(({ source }) => !roadmap.notes.some((note) => note.source === source))).toEqual([]);
  });

  // No part of the source is headed by a stage, and the words of an item are no statement about one.
  it('states no stage', () => {
    expect(items.filter(({ stage }) => stage !== null)).toEqual([]);
  });

  it('words its deadlines in 42 ways, and the list of wordings counts how many items use each', () => {
    const uses = new Map<string, number>();
    for (const { deadline } of items) uses.set(deadline, (uses.get(deadline) ?? 0) + 1);
    const byUse = [...uses].sort(([, a], [, b]) => b - a).map(([wording, count]) => ({ wording, items: count }));
    expect(byUse).toHaveLength(42);
    expect(wordings.roadmaps).toEqual([roadmap.id]);
    expect(wordings.wordings.map(({ wording, items }) => ({ wording, items }))).toEqual(byUse);
  });

  it('marks as local the school, the prize, the programme and the bodies that only one place has', () => {
    expect(items.filter(({ local }) => local).map(({ number, named }) => [number, named])).toEqual([
      ['7.', 'МКУ «Централизованная бухгалтерия»'],
      ['10.', 'МОУ «СОШ №1 им. С.И. Гусева»'],
      ['1.3.3', 'Центра одаренных детей'],
      ['1.3.11', 'стипендия Губернатора {region_genitive}'],
      ['2.3.12', '«Здоровая нация на 2022-2024 годы»'],
    ]);
  });

  it('names no municipality and no region but inside a local example, and has a value for each placeholder it uses', () => {
    const named = items.flatMap((item) => item.named ?? []);
    const general = said.map((text) => named.reduce((rest, name) => rest.replace(name, ''), text));
    expect(general.filter((text) => /Гусев|Калининград|«Информационно-методический центр»/i.test(text))).toEqual([]);
    const explained = roadmap.abbreviations.flatMap(({ meaning, stated }) => [meaning ?? '', stated ?? '']);
    const used = new Set([...said, ...explained].flatMap(findPlaceholders));
    expect(roadmap.placeholders.map(({ source }) => source)).toEqual(['002']);
    expect([...used].sort()).toEqual(Object.keys(roadmap.placeholders[0]?.values ?? {}).sort());
  });

  // WORLDSKILLS is a name, not an abbreviation.
  it('lists every abbreviation that stands in it, explained or not, and no other', () => {
    const standing = said.flatMap((text) => text.replace(/^I+\. /, '').match(/[А-ЯЁA-Z]{2,}/g) ?? []);
    const listed = roadmap.abbreviations.flatMap(({ short }) => short.match(/[А-ЯЁA-Z]{2,}/g) ?? []);
    expect([...new Set(standing)].filter((found) => !listed.includes(found))).toEqual(['WORLDSKILLS']);
    expect(roadmap.abbreviations.filter(({ short }) => !said.some((text) => text.includes(short)))).toEqual([]);
    expect(new Set(roadmap.abbreviations.map(({ short }) => short)).size).toBe(roadmap.abbreviations.length);
  });

  it('explains an abbreviation only as the source does: seven of them', () => {
    const explained = roadmap.abbreviations.filter(({ meaning }) => meaning !== null).map(({ short }) => short);
    expect(explained).toEqual(['МОУО', 'МКУ «ИМЦ»', 'МСОКО', 'ОО', 'ФГОС', 'РАС', 'ДОО']);
  });

  it('leaves of the html of 1.1.25 the words, their numbers and their marks', () => {
    expect(itemOf('1.1.25')?.text).toMatch(
      /по направлениям: 1\. Обеспечение .* организациях: - обеспечение .* наблюдателям; 2\. Выявление .* процедур\.$/,
    );
  });
});
