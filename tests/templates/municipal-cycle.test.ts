import { readTemplate } from '../../scripts/templates/read-template';
import { type CycleList, type CycleSystem, cycleLetters } from '../../src/catalog/cycle-schema';
import { findPlaceholders, PLACEHOLDERS } from '../../src/catalog/placeholders';
import { type CycleText, textsInOrder } from './municipal-cycle-texts';
import { root } from './seed-documents';

const cycle = readTemplate(root, 'cycle', 'municipal-2021').value;
const framework = readTemplate(root, 'framework', 'municipal-model').value;
const LISTS = Object.keys(cycleLetters) as CycleList[];

function itemsOf(system: CycleSystem, list: CycleList): CycleText[] {
  if (list === 'procedures') return system.procedures?.items ?? [];
  if (list === 'target_groups') return system.goals.target_groups?.items ?? [];
  return system[list].items;
}
const all = (list: CycleList) => cycle.systems.flatMap((system) => itemsOf(system, list));
const sourcesNamed = cycle.systems.flatMap(({ methods }) => methods.items);
const addressed = cycle.systems.flatMap(({ recommendations }) => recommendations.items);

// Counted by hand in document 000, section by section; a system's lists in the order of LISTS:
// procedures, goals, target groups, indicators, data sources, monitoring, analysis, addressees, measures, decisions,
// texts on effectiveness.
const HAND_COUNT: [string, ...number[]][] = [
  ['1.1', 6, 13, 0, 6, 7, 6, 6, 4, 8, 5, 2],
  ['1.2', 0, 2, 2, 6, 4, 6, 4, 4, 5, 4, 2],
  ['1.3', 2, 6, 0, 6, 3, 5, 5, 4, 6, 3, 1],
  ['1.4', 3, 7, 0, 8, 3, 12, 7, 4, 5, 2, 2],
  ['2.1', 0, 5, 0, 5, 4, 7, 7, 2, 5, 2, 2],
  ['2.2', 0, 15, 0, 12, 3, 3, 4, 2, 9, 2, 2],
  ['2.3', 0, 22, 0, 10, 3, 10, 6, 4, 9, 1, 2],
  ['2.4', 0, 6, 0, 28, 3, 28, 6, 3, 6, 1, 2],
];

describe('the municipal cycle', () => {
  it.each(HAND_COUNT)('holds in system %s as much as was counted by hand', (number, ...counts) => {
    const system = cycle.systems.find((one) => one.number === number);
    expect(LISTS.map((list) => [list, system && itemsOf(system, list).length])).toEqual(
      LISTS.map((list, place) => [list, counts[place]]),
    );
  });

  it('holds 76 goals, 81 indicators, 30 mentions of sources, 77 monitored, 45 analysed, 53 measures, 20 decisions', () => {
    const counted = Object.fromEntries(LISTS.map((list) => [list, all(list).length]));
    expect(counted).toMatchObject({ goals: 76, indicators: 81, methods: 30, monitoring: 77, analysis: 45 });
    expect(counted).toMatchObject({ measures: 53, decisions: 20, recommendations: 27, effectiveness: 15 });
    expect(cycle.expected.all).toEqual(counted);
  });

  it('numbers each list of each system from 01 without a gap, by its letter', () => {
    for (const system of cycle.systems) {
      for (const list of LISTS) {
        const ids = itemsOf(system, list).map(({ id }) => id);
        expect(ids).toEqual(
          ids.map((_, place) => `${system.number}-${cycleLetters[list]}${String(place + 1).padStart(2, '0')}`),
        );
      }
    }
  });

  it('is numbered as the municipal framework is, chapter by chapter of the order', () => {
    expect(cycle.framework).toBe(framework.id);
    expect(cycle.systems.map(({ number, system }) => [number, system])).toEqual(
      framework.systems.map(({ number, system }) => [number, system]),
    );
    const chapterOf = new Map(cycle.mechanisms.map(({ number, chapter }) => [number, chapter]));
    for (const { number, chapter } of cycle.systems) {
      const [mechanism = '', place] = number.split('.');
      expect(chapter).toBe(`${chapterOf.get(mechanism)}.${place}`);
    }
  });

  it('has the very measures and hints to the analysis that the framework took from the same order', () => {
    for (const [at, { number, measures, analysis }] of cycle.systems.entries()) {
      const groups = framework.systems[at]?.groups ?? [];
      const asked = groups.filter(({ stage }) => stage === 'measures').flatMap(({ positions }) => positions);
      const hints = groups.flatMap((group) => group.hints ?? []);
      const words = (texts: CycleText[]) => texts.map(({ text, source }) => [number, text, source]);
      expect(words(measures.items)).toEqual(words(asked));
      expect(words(analysis.items)).toEqual(words(hints));
    }
  });

  it('brings 30 mentions together to 17 sources of data, each called as it is called first', () => {
    const ids = cycle.data_sources.map(({ id }) => id);
    expect([sourcesNamed.length, new Set(ids).size, cycle.expected.data_sources]).toEqual([30, 17, 17]);
    for (const { id, title, source } of cycle.data_sources) {
      expect(sourcesNamed.find(({ data_source }) => data_source === id)).toMatchObject({ text: title, source });
    }
    const titleOf = new Map(cycle.data_sources.map(({ id, title }) => [id, title]));
    const reworded = sourcesNamed.filter(({ data_source, text }) => titleOf.get(data_source) !== text);
    expect(reworded.map(({ data_source, source }) => [data_source, source])).toEqual([
      ['fis-gia', '000:213'],
      ['ris-gia', '000:302'],
      ['ris-gia', '000:575'],
      ['statistics-municipal', '000:682'],
      ['statistics-municipal', '000:880'],
      ['report-oo-1', '000:882'],
    ]);
    expect(cycle.data_sources.filter(({ local }) => local).map(({ id }) => id)).toEqual(['electronic-school']);
  });

  it('knows five addressees of recommendations, each always in the same words', () => {
    const wordsOf = new Map(cycle.addressees.map(({ id, text }) => [id, text]));
    expect(addressed.map(({ text }) => text)).toEqual(addressed.map(({ addressee }) => wordsOf.get(addressee)));
    const mentions = cycle.addressees.map(({ id }) => [id, addressed.filter((one) => one.addressee === id).length]);
    expect(mentions).toEqual([
      ['students', 5],
      ['parents', 6],
      ['teachers', 8],
      ['organisation', 7],
      ['leaders', 1],
    ]);
    expect([cycle.addressees.length, cycle.expected.addressees]).toEqual([5, 5]);
    for (const { id, source } of cycle.addressees) {
      expect(addressed.find(({ addressee }) => addressee === id)?.source).toBe(source);
    }
  });

  it('says how long the effect is looked at where the order does: one year thrice, two years once', () => {
    const periods = cycle.systems.map(({ number, effectiveness: { period } }) => [
      number,
      period && `${period.years} ${period.counted_from}`,
    ]);
    expect(periods).toEqual([
      ['1.1', '1 reporting-period'],
      ['1.2', '2 inclusion'],
      ['1.3', '1 reporting-period'],
      ['1.4', '1 reporting-period'],
      ['2.1', null],
      ['2.2', null],
      ['2.3', null],
      ['2.4', null],
    ]);
    for (const { effectiveness } of cycle.systems) {
      const { period, items } = effectiveness;
      const stated = items.filter(({ text }) => /в течение (календарного года|двух лет), следующ/.test(text));
      expect(stated.map(({ source }) => source)).toEqual(period ? [period.source] : []);
      if (!period) continue;
      expect(stated[0]?.text).toContain(period.words);
      expect(period.words).toMatch(period.years === 1 ? /календарного года/ : /двух лет/);
      expect(period.words).toMatch(period.counted_from === 'inclusion' ? /включения/ : /отчетным периодом/);
    }
  });

  it('names no municipality and no region, and knows a value for each placeholder', () => {
    const ownWords = [
      ...cycle.systems.flatMap(textsInOrder).map(({ text }) => text),
      ...cycle.mechanisms.map(({ title }) => title),
      ...cycle.data_sources.map(({ title }) => title),
      ...cycle.notes.flatMap(({ found, handled }) => [found, handled]),
    ];
    expect(ownWords.filter((text) => /Бер[её]зовск|Калининск|Кемеровск|Кузбас/i.test(text))).toEqual([]);
    const used = new Set(ownWords.flatMap(findPlaceholders));
    expect(used).toEqual(new Set(['of_municipality', 'region_genitive']));
    const values = [...(framework.placeholders ?? []), ...cycle.placeholders]
      .filter(({ source }) => source === '000')
      .flatMap(({ values }) => Object.keys(values));
    expect(values).toEqual([...used]);
    expect(values.filter((name) => !(PLACEHOLDERS as readonly string[]).includes(name))).toEqual([]);
  });
});
