import { readTemplate } from '../../scripts/templates/read-template';
import { findCrosswalk } from '../../src/catalog/find-crosswalk';
import { canonicalSystem, systemIn } from '../../src/catalog/system-in';
import { readOrder } from './read-cycle-seed';
import { readRoadmapSeed } from './read-roadmap-seed';
import { lineNumbers, openSeeds, root, splitPlaces } from './seed-documents';

const crosswalk = readTemplate(root, 'crosswalk', 'crosswalk').value;
const shipped = findCrosswalk();
const seeds = openSeeds(crosswalk.sources);
const rows = [...crosswalk.cycles, ...crosswalk.roadmaps].flatMap(({ id: template, rows: own }) =>
  own.map((row) => ({ item: `${template}/${'id' in row ? row.id : row.number}`, ...row })),
);

describe('the crosswalk of the three frameworks', () => {
  // Worked out by hand from the titles of the systems: nine in 004 and in 003, eight in 001.
  it.each([
    ['preparation-quality', '1.1', '1.1', '1.1'],
    ['low-results-schools', '1.2', '1.2', '1.2'],
    ['talents', '1.3', '1.3', '1.3'],
    ['career-guidance', '1.4', '1.4', '1.4'],
    ['assessment-objectivity', '2.1', '1.1', '2.1'],
    ['leaders-effectiveness', '2.2', '2.1', '2.2'],
    ['teachers-development', '2.3', '2.2', '2.3'],
    ['methodical-work', '2.4', '2.2', '2.4'],
    ['upbringing', '2.5', '2.3', '2.5'],
    ['preschool-quality', null, '2.4', null],
  ])('has %s as %s in the federal framework, %s in the municipal, %s in the concept', (id, federal, model, concept) => {
    expect(crosswalk.canonical.find((one) => one.id === id)?.in).toEqual({
      'federal-2020': federal,
      'municipal-model': model,
      'concept-2020': concept,
    });
  });

  it.each([
    ['federal-2020', 'municipal-model', ['1.1', '1.2', '1.3', '1.4', '1.1', '2.1', '2.2', '2.2', '2.3']],
    ['municipal-model', 'concept-2020', ['1.1', '1.2', '1.3', '1.4', '2.2', '2.3', '2.5', null]],
    ['concept-2020', 'federal-2020', ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4', '2.5']],
  ])('moves the systems of %s to %s', (from, to, numbers) => {
    const own = crosswalk.systems.find(({ id }) => id === from)?.rows.map(({ number }) => `${from}/${number}`) ?? [];
    expect(own.map((item) => systemIn(shipped, to, item))).toEqual(numbers);
    expect(own.map((item) => systemIn(shipped, from, item))).toEqual(own.map((item) => item.split('/')[1]));
  });

  it('moves an indicator by its subject, and keeps it under its own heading in its own framework', () => {
    const objectivity = 'municipal-2021/1.1-i05';
    expect(canonicalSystem(shipped, objectivity)).toBe('assessment-objectivity');
    expect(crosswalk.frameworks.map((id) => systemIn(shipped, id, objectivity))).toEqual(['2.1', '1.1', '2.1']);
    expect(systemIn(shipped, 'federal-2020', 'municipal-2021/2.4-i01')).toBeNull();
    expect(systemIn(shipped, 'concept-2020', 'municipal-2022/1.2.10')).toBe('2.1');
    expect(systemIn(shipped, 'municipal-model', 'municipal-2022/1.2.10')).toBe('1.2');
  });

  it('takes a region’s own framework for the one it grew from', () => {
    expect(systemIn(shipped, 'federal-2020+kuzbass', 'municipal-model+kuzbass/2.3')).toBe('2.5');
    expect(systemIn(shipped, 'federal-2020+kuzbass@3', 'municipal-model/2.3')).toBe('2.5');
  });

  it.each([
    ['regional-1999', 'federal-2020/1.1'],
    ['federal-2020', 'federal-2020/3.1'],
    ['federal-2020', 'constructor'],
    ['federal-2020', 'municipal-2022/1.1.29'],
  ])('refuses what it does not know: %s, %s', (framework, item) => {
    expect(() => systemIn(shipped, framework, item)).toThrow('The crosswalk does not know');
  });

  it('gives every item one canonical system and a place in every framework', () => {
    expect(rows.map(({ item }) => shipped.rows[item]?.length)).toEqual(rows.map(() => 4));
    expect(Object.keys(shipped.rows)).toHaveLength(26 + 81 + 14 + 137);
  });
});

seeds.describe('the crosswalk against the documents, read a second time', () => {
  it('holds as many indicators of each system as the order lists, and what it monitors beside them', () => {
    const counted = readOrder(seeds.textOf('000')).map(({ sections }) => {
      const [indicators = [], monitored = []] = [1, 3].map((at) => sections[at]?.items ?? []);
      return { indicators: indicators.length, monitored: monitored.length };
    });
    const numbers = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4'];
    const own = (number: string, letter: string) =>
      rows.filter(({ item }) => item.startsWith(`municipal-2021/${number}-${letter}`)).length;
    expect(numbers.map((number) => own(number, 'i'))).toEqual(counted.map(({ indicators }) => indicators));
    expect(counted.map(({ indicators }) => indicators).reduce((a, b) => a + b)).toBe(81);
    expect(counted.map(({ monitored }) => monitored).reduce((a, b) => a + b)).toBe(77);
    // 77 monitored, 63 of them twins of an indicator (81 − 18 that are not monitored).
    expect(numbers.map((number) => own(number, 'm')).reduce((a, b) => a + b)).toBe(77 - 63);
  });

  it('holds every item of the roadmap by its own number, in the order of the table', () => {
    const numbers = readRoadmapSeed(seeds.textOf('002')).parts.flatMap(({ items }) =>
      items.map(({ number }) => number),
    );
    expect(crosswalk.roadmaps[0]?.rows.map(({ number }) => number)).toEqual(numbers);
    expect(numbers).toHaveLength(137);
  });

  it('overlooks no item of the roadmap that begins with objectivity or medals', () => {
    const words = /объективн(?!ой оценке образ)|медал/i;
    const roadmap = readRoadmapSeed(seeds.textOf('002')).parts.flatMap(({ items }) => items);
    const left = roadmap.filter(
      ({ number, text }) =>
        words.test(text.slice(0, 160)) &&
        canonicalSystem(shipped, `municipal-2022/${number}`) !== 'assessment-objectivity',
    );
    // Of the olympiad’s results first, of its objectivity second.
    expect(left.map(({ number }) => number)).toEqual(['1.3.10']);
  });

  it('cites for what was moved a line where that system’s own words stand', () => {
    const linesOf = canonicalLines();
    const lost = rows.filter(({ source, system }) => {
      if (source === undefined) return false;
      return !splitPlaces(source).every(({ id, from, to }) =>
        lineNumbers(`${id}:${from}-${to}`).some((line) => linesOf.get(`${id}:${line}`)?.has(system)),
      );
    });
    expect(lost.map(({ item, source }) => `${item} ${source}`)).toEqual([]);
  });

  /** Which canonical systems speak at a line, by the systems’ own headings in each document. */
  function canonicalLines(): Map<string, Set<string>> {
    const heads: [string, RegExp, number, string[]][] = [
      ['000', /^\d\.\d\. Система /, 59, modelOrder],
      ['001', /^2\.\d\.\d\.? /, 30, modelOrder],
      ['003', /^4\.[12]\.\d\. /, 180, conceptOrder],
      ['004', /^\s*\d\.\d\.? ?Систем/, 14, conceptOrder],
    ];
    const found = new Map<string, Set<string>>();
    for (const [id, head, from, order] of heads) {
      let at = -1;
      const seen: string[] = [];
      seeds.linesOf(id).forEach((line, index) => {
        // What stands above is a table of contents.
        if (index + 1 >= from && head.test(line)) at = seen.push(line) - 1;
        const system = order[at];
        if (system) found.set(`${id}:${index + 1}`, new Set([system]));
      });
      expect([id, seen.length]).toEqual([id, order.length]);
    }
    // In the roadmap each line is an item, and an item stands in the system its own row gives, or under its heading.
    const roadmap = readTemplate(root, 'roadmap', 'municipal-2022').value;
    for (const part of roadmap.systems) {
      for (const item of part.items) {
        const row = rows.find(({ item: name }) => name === `municipal-2022/${item.number}`);
        const both = new Set([row?.system ?? '', part.system ?? '']);
        for (const line of lineNumbers(item.source)) found.set(`002:${line}`, both);
      }
      for (const line of lineNumbers(part.source)) found.set(`002:${line}`, new Set([part.system ?? '']));
    }
    return found;
  }
});

const modelOrder = [
  'preparation-quality',
  'low-results-schools',
  'talents',
  'career-guidance',
  'leaders-effectiveness',
  'teachers-development',
  'upbringing',
  'preschool-quality',
];
const conceptOrder = [
  'preparation-quality',
  'low-results-schools',
  'talents',
  'career-guidance',
  'assessment-objectivity',
  'leaders-effectiveness',
  'teachers-development',
  'methodical-work',
  'upbringing',
];
