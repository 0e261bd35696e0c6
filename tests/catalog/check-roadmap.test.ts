import type { Roadmap } from '../../src/catalog/roadmap-schema';
import { tellAfter } from './tell-problems';

const first = (copy: Roadmap) => copy.systems[1]?.items[0] as Roadmap['systems'][number]['items'][number];

describe('the author of a roadmap is told of', () => {
  it.each<[string, (copy: Roadmap) => unknown, string]>([
    ['html in a text', (copy) => Object.assign(first(copy), { text: '<p>Разработка' }), 'expected words without html'],
    ['two spaces in a row', (copy) => Object.assign(first(copy), { text: 'Анализ  мер' }), 'one ordinary space'],
    ['a placeholder nobody fills', (copy) => Object.assign(first(copy), { text: 'в {city}' }), 'no placeholder but'],
    ['a placeholder in a deadline', (copy) => Object.assign(first(copy), { deadline: '{years}' }), 'without placeh'],
    ['a local example that names nothing', (copy) => Object.assign(first(copy), { local: true }), 'both or none'],
    ['a name that is not there', (copy) => Object.assign(first(copy), { local: true, named: 'Лицей' }), 'as it stands'],
    [
      'a number twice',
      (copy) => Object.assign(first(copy), { number: '1.1.2' }),
      'found systems/1.1/items/1.1.2 twice',
    ],
    [
      'an item of another system',
      (copy) => Object.assign(first(copy), { number: '1.2.1' }),
      'a number of 1.1, found 1.2.1',
    ],
    ['an item lost', (copy) => copy.systems[1]?.items.pop(), 'expected 28, as written, found 27, as counted'],
    ['a new wording uncounted', (copy) => Object.assign(first(copy), { deadline: 'сентябрь' }), 'found 43, as counted'],
    [
      'another canonical system',
      (copy) => Object.assign(copy.systems[1] ?? {}, { system: 'talents' }),
      'preparation-quality, found talents',
    ],
    [
      'a system where part 0 stands',
      (copy) => Object.assign(copy.systems[0] ?? {}, { system: 'talents' }),
      'null for part 0',
    ],
    ['systems in another order', (copy) => copy.systems.reverse(), 'expected the order of municipal-model, found 2.3'],
    [
      'an abbreviation twice',
      (copy) => copy.abbreviations.push({ ...copy.abbreviations[0] } as never),
      'found abbreviations/МОУО twice',
    ],
    [
      'a document it does not name',
      (copy) => Object.assign(first(copy), { source: '003:5' }),
      'a place in 002, found 003:5',
    ],
  ])('%s', (_, edit, sentence) => {
    expect(tellAfter('roadmap', 'municipal-2022', edit).join('\n')).toContain(sentence);
  });
});

describe('the author of the list of deadline wordings is told of', () => {
  it.each<[string, Parameters<typeof tellAfter<'deadline-wordings'>>[2], string[]]>([
    [
      'a wrong number of items',
      (copy) => Object.assign(copy.wordings[0] ?? {}, { items: 51 }),
      ['wordings.0.items: expected 51, as written, found 52, as counted'],
    ],
    [
      'a wording left out',
      (copy) => copy.wordings.pop(),
      [expect.stringMatching(/^wordings: expected the wording «.+», found none$/)],
    ],
    [
      'a wording twice',
      (copy) => copy.wordings.push({ wording: 'постоянно', items: 27, reads: { often: 'always' } }),
      [
        'wordings.42: expected every name once, found wordings/постоянно twice',
        'wordings.42.items: expected 27, as written, found 0, as counted',
      ],
    ],
    [
      'a roadmap that is not there',
      (copy) => copy.roadmaps.push('municipal-2030'),
      ['roadmaps.1: expected a roadmap of municipal-2022, found municipal-2030'],
    ],
  ])('%s', (_, edit, sentences) => {
    expect(tellAfter('deadline-wordings', 'deadline-wordings', edit)).toEqual(sentences);
  });
});
