import type { Crosswalk, CrosswalkRow } from '../../src/catalog/crosswalk-schema';
import { tellAfter } from './tell-problems';

const tell = (edit: (copy: Crosswalk) => unknown) => tellAfter('crosswalk', 'crosswalk', edit);
const indicators = (copy: Crosswalk) => copy.cycles[0]?.rows ?? [];
const items = (copy: Crosswalk) => copy.roadmaps[0]?.rows ?? [];
const item = (copy: Crosswalk, number: string) =>
  items(copy).find((row) => row.number === number) ?? ({} as CrosswalkRow);

describe('the author of the crosswalk is told of', () => {
  it.each<[string, (copy: Crosswalk) => unknown, string]>([
    ['an indicator left out', (copy) => indicators(copy).pop(), 'cycles.0.rows: expected a row of 2.4-i28, found none'],
    [
      'an indicator that the cycle does not have',
      (copy) => Object.assign(indicators(copy)[0] ?? {}, { id: '1.1-i77' }),
      'cycles.0.rows.0: expected an item of municipal-2021, found 1.1-i77',
    ],
    [
      'a monitored indicator that stands where its twin does',
      (copy) => Object.assign(indicators(copy)[0] ?? {}, { id: '1.1-m01' }),
      'cycles.0.rows.0: expected an item of municipal-2021, found 1.1-m01',
    ],
    [
      'a roadmap item twice',
      (copy) => Object.assign(item(copy, '1.1.2'), { number: '1.1.3' }),
      'expected every name once, found municipal-2022/rows/1.1.3 twice',
    ],
    [
      'a roadmap item left out',
      (copy) => Object.assign(item(copy, '1.1.2'), { number: '1.1.3' }),
      'roadmaps.0.rows: expected a row of 1.1.2, found none',
    ],
    ['a system left out', (copy) => copy.systems[1]?.rows.pop(), 'systems.1.rows: expected a row of 2.4, found none'],
    [
      'a whole framework left out',
      (copy) => copy.systems.pop(),
      'systems: expected the rows of concept-2020, found none',
    ],
    [
      'a framework that no row speaks of',
      (copy) => copy.frameworks.pop(),
      'frameworks: expected the framework concept-2020, found none',
    ],
    [
      'a roadmap that is not there',
      (copy) => Object.assign(copy.roadmaps[0] ?? {}, { id: 'municipal-2023' }),
      'roadmaps.0.id: expected one of municipal-2022, found municipal-2023',
    ],
    [
      'a system that a framework does not have',
      (copy) => Object.assign(indicators(copy)[0]?.in ?? {}, { 'federal-2020': '1.9' }),
      'cycles.0.rows.0.in.federal-2020: expected 1.1, found 1.9',
    ],
    [
      'preschool education within the federal framework',
      (copy) => Object.assign(item(copy, '2.4.1').in, { 'federal-2020': '2.5' }),
      'in.federal-2020: expected «вне методики», found 2.5',
    ],
    [
      'a system outside a framework that has it',
      (copy) => Object.assign(copy.canonical[2]?.in ?? {}, { 'concept-2020': null }),
      'canonical.2.in.concept-2020: expected 1.3, found «вне методики»',
    ],
    [
      'an item of the roadmap away from its own heading in its own framework',
      (copy) => Object.assign(item(copy, '1.2.10').in, { 'municipal-model': '1.1' }),
      'in.municipal-model: expected 1.2, found 1.1',
    ],
    [
      'a column of a framework left out',
      (copy) => Reflect.deleteProperty(indicators(copy)[3]?.in ?? {}, 'concept-2020'),
      'cycles.0.rows.3.in: expected federal-2020, municipal-model, concept-2020, found federal-2020, municipal-model',
    ],
    [
      'an item moved without a word',
      (copy) => Object.assign(item(copy, '2.3.9'), { why: undefined, source: undefined }),
      'system: expected upbringing, or why it stands elsewhere, found methodical-work',
    ],
    [
      'a reason for what was not moved',
      (copy) => Object.assign(item(copy, '2.3.2'), { why: 'просто так', source: '002:202' }),
      'why: expected no reason where it stands under its own heading, found просто так',
    ],
    [
      'a reason without its source',
      (copy) => Object.assign(item(copy, '2.3.9'), { source: undefined }),
      'expected why and source, both or none',
    ],
    ['a canonical system left out', (copy) => copy.canonical.pop(), 'methodical-work, each in a row, found ['],
    [
      'an eleventh system',
      (copy) => Object.assign(item(copy, '2.3.9'), { system: 'sports' }),
      'system: Invalid option',
    ],
    [
      'a count that went wrong',
      (copy) => Object.assign(copy.expected, { moved: 46 }),
      'expected.moved: expected 46, as written, found 47, as counted',
    ],
  ])('%s', (_, edit, sentence) => {
    expect(tell(edit).join('\n')).toContain(sentence);
  });
});
