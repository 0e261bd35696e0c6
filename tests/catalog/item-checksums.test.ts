import { sha256 } from '../../scripts/templates/sha256';
import { compareChecksums } from '../../src/catalog/compare-checksums';
import { itemChecksums } from '../../src/catalog/item-checksums';
import { listItems } from '../../src/catalog/list-items';

const goals = [
  { id: '1.1-g01', text: 'оценка', source: '000:83' },
  { id: '1.1-g02', text: 'охват', source: '000:85' },
];
const cycle = (
  changed: readonly object[] = goals,
  notes: readonly object[] = [{ source: '000:83', found: 'опечатка' }],
) => ({
  title: 'Цикл',
  expected: { goals: 2 },
  systems: [{ number: '1.1', title: 'Система', goals: { heading: 'Цели', source: '000:81', items: changed } }],
  notes,
});
const before = itemChecksums(cycle(), sha256);
const changesOf = (template: object) => compareChecksums(before, itemChecksums(template, sha256));

describe('the items of a template', () => {
  it('go by code or id where they have one, else by their place, and no field belongs to two of them', () => {
    expect(listItems(cycle())).toEqual([
      { key: 'title', path: ['title'], value: 'Цикл' },
      { key: 'expected', path: ['expected'], value: { goals: 2 } },
      { key: 'systems/1.1', path: ['systems', 0], value: { number: '1.1', title: 'Система' } },
      { key: 'systems/1.1/goals', path: ['systems', 0, 'goals'], value: { heading: 'Цели', source: '000:81' } },
      { key: '1.1-g01', path: ['systems', 0, 'goals', 'items', 0], value: goals[0] },
      { key: '1.1-g02', path: ['systems', 0, 'goals', 'items', 1], value: goals[1] },
      { key: 'notes/1', path: ['notes', 0], value: { source: '000:83', found: 'опечатка' } },
    ]);
  });

  it('go by the first name below them where they have none: a group by its first position', () => {
    const groups = [{ heading: 'Цели', hints: [], positions: [{ code: '1.1.1.01' }, { code: '1.1.1.02' }] }];
    expect(listItems({ groups }).map(({ key }) => key)).toEqual(['groups/1.1.1.01', '1.1.1.01', '1.1.1.02']);
  });
});

describe('the digests of a template', () => {
  // printf of the text in the quotes | sha256sum
  it('are the SHA-256 of an item’s fields in the order of their names', () => {
    expect(before.title).toBe(sha256('"Цикл"'));
    expect(before['1.1-g01']).toBe(sha256('{"id":"1.1-g01","source":"000:83","text":"оценка"}'));
    expect(before['1.1-g01']).toBe('8adc08dd3e260d5622cadaef85bfe1aacec33370efb8dd746adb2545214fed60');
  });

  it('do not mind in which order an item’s keys are written', () => {
    expect(changesOf(cycle(goals.map(({ id, text, source }) => ({ source, text, id }))))).toEqual([]);
  });

  const [first = {}, second = {}] = goals;
  it.each<[string, object, object[]]>([
    ['a letter', cycle([{ ...first, text: 'оценкa' }, second]), [{ key: '1.1-g01', change: 'changed' }]],
    ['a source line', cycle([first, { ...second, source: '000:86' }]), [{ key: '1.1-g02', change: 'changed' }]],
    [
      'a line of a note',
      cycle(goals, [{ source: '000:84', found: 'опечатка' }]),
      [{ key: 'notes/1', change: 'changed' }],
    ],
    ['a guard count', { ...cycle(), expected: { goals: 3 } }, [{ key: 'expected', change: 'changed' }]],
    ['an item dropped', cycle([first]), [{ key: '1.1-g02', change: 'dropped' }]],
    ['an item added', cycle([...goals, { id: '1.1-g03' }]), [{ key: '1.1-g03', change: 'added' }]],
    ['two items that changed places', cycle([second, first]), [{ key: 'all', change: 'moved' }]],
  ])('name %s', (_what, template, changes) => {
    expect(changesOf(template)).toEqual(changes);
  });

  it('refuse an id that stands twice, since one digest would hide the other', () => {
    expect(() => itemChecksums(cycle([...goals, ...goals]), sha256)).toThrow('1.1-g01 stands twice');
  });
});
