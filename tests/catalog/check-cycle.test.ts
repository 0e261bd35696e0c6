import type { Cycle, CycleSystem } from '../../src/catalog/cycle-schema';
import { tellAfter } from './tell-problems';

const system = (copy: Cycle) => copy.systems[0] as CycleSystem;
const indicator = (copy: Cycle) => system(copy).indicators.items[0] as CycleSystem['indicators']['items'][number];

describe('the author of a cycle is told of', () => {
  it.each<[string, (copy: Cycle) => unknown, string]>([
    [
      'a goal lost',
      (copy) => system(copy).goals.items.pop(),
      'expected.all.goals: expected 76, as written, found 75, as counted',
    ],
    [
      'a kind miscounted',
      (copy) => Object.assign(copy.expected.kinds, { share: 58 }),
      'expected.kinds.share: expected 58, as written, found 59, as counted',
    ],
    [
      'a whole that was found',
      (copy) =>
        copy.systems
          .flatMap(({ indicators }) => indicators.items)
          .filter((item) => item.kind === 'share' && item.whole === null)
          .slice(0, 1)
          .map((item) => Object.assign(item, { whole: 'от числа всех' })),
      'expected.shares_without_whole: expected 37, as written, found 36, as counted',
    ],
    [
      'an id of another system',
      (copy) => Object.assign(indicator(copy), { id: '1.2-i09' }),
      'systems.0.indicators.items.0.id: expected an id that begins with 1.1-, found 1.2-i09',
    ],
    [
      'an id twice',
      (copy) => Object.assign(indicator(copy), { id: '1.1-i02' }),
      'expected every name once, found 1.1-i02 twice',
    ],
    [
      'an id with the letter of another list',
      (copy) => Object.assign(indicator(copy), { id: '1.1-m01' }),
      'expected an id such as 1.1-i03, found "1.1-m01"',
    ],
    [
      'a twin that is not there',
      (copy) => Object.assign(indicator(copy), { monitored: '1.1-m99' }),
      'systems.0.indicators.items.0.monitored: expected a monitored item, found 1.1-m99',
    ],
    [
      'a twin missing without a word',
      (copy) => Object.assign(indicator(copy), { monitored: null, difference: undefined }),
      '«missing» where nothing is monitored',
    ],
    [
      'a total for no indicator',
      (copy) => Object.assign(system(copy).monitoring.items[0] ?? {}, { whole_for: ['1.1-i99'] }),
      'expected an indicator of the system, found 1.1-i99',
    ],
    [
      'an unknown source of data',
      (copy) => Object.assign(system(copy).methods.items[0] ?? {}, { data_source: 'rumours' }),
      'methods.items.0.data_source: expected one of data_sources, found rumours',
    ],
    [
      'an unknown addressee',
      (copy) => Object.assign(system(copy).recommendations.items[0] ?? {}, { addressee: 'neighbours' }),
      'expected one of addressees, found neighbours',
    ],
    [
      'a group that holds what is not there',
      (copy) =>
        Object.assign(copy.systems.flatMap(({ indicators }) => indicators.groups ?? [])[0] ?? {}, {
          holds: ['2.1-i99'],
        }),
      'expected an item of the same list, found 2.1-i99',
    ],
    [
      'a text of two lines',
      (copy) => Object.assign(indicator(copy), { text: 'доля\nучастников' }),
      'expected words joined by one ordinary space',
    ],
    [
      'another canonical system',
      (copy) => Object.assign(system(copy), { system: 'talents' }),
      'systems.0.system: expected preparation-quality, found talents',
    ],
    [
      'a framework that is not there',
      (copy) => Object.assign(copy, { framework: 'municipal-modal' }),
      'framework: expected a framework of concept-2020, federal-2020, municipal-model, found municipal-modal',
    ],
  ])('%s', (_, edit, sentence) => {
    expect(tellAfter('cycle', 'municipal-2021', edit).join('\n')).toContain(sentence);
  });
});
