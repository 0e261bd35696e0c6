import { createHash } from 'node:crypto';
import { itemChecksums } from '../../src/catalog/item-checksums';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const cycle = {
  systems: [
    {
      number: '1.1',
      title: 'Система',
      goals: [
        { id: '1.1-g01', text: 'оценка', source: '000:83' },
        { id: '1.1-g02', text: 'охват', source: '000:85' },
      ],
    },
  ],
};
const goals = cycle.systems[0]?.goals ?? [];
const withGoals = (changed: object[]) => ({ systems: [{ number: '1.1', title: 'Система', goals: changed }] });

describe('checksums of plain data', () => {
  it('go by id for an item, by place for everything else', () => {
    const sums = itemChecksums(cycle, sha256);
    expect(Object.keys(sums)).toEqual(['systems/1.1/number', 'systems/1.1/title', '1.1-g01', '1.1-g02', 'all']);
    expect(sums['systems/1.1/title']).toBe(sha256('"Система"'));
    expect(sums['1.1-g01']).toBe(sha256('{"id":"1.1-g01","source":"000:83","text":"оценка"}'));
  });

  it('do not mind in which order an item’s keys are written', () => {
    const turned = goals.map(({ id, text, source }) => ({ source, text, id }));
    expect(itemChecksums(withGoals(turned), sha256)).toEqual(itemChecksums(cycle, sha256));
  });

  it('notice a changed letter, a moved item and an item dropped', () => {
    const { all } = itemChecksums(cycle, sha256);
    const [first = {}, second = {}] = goals;
    const changes = [[{ ...first, text: 'оценкa' }, second], [second, first], [first]];
    for (const changed of changes) expect(itemChecksums(withGoals(changed), sha256).all).not.toBe(all);
  });

  it('refuse an id that stands twice, since one digest would hide the other', () => {
    expect(() => itemChecksums(withGoals([...goals, ...goals]), sha256)).toThrow('1.1-g01 stands twice');
  });
});
