import { findCrosswalk } from '../../src/catalog/find-crosswalk';
import { carryPassport } from '../../src/upgrade/carry-passport';
import { numberRegister } from '../../src/upgrade/number-register';
import { planFrameworkMove } from '../../src/upgrade/plan-framework-move';

// Every expected number below is read off templates/crosswalk.yaml by hand: the `systems` rows and the `canonical` table.

const named = (id: string, numbers: string) => ({
  id,
  systems: numbers.split(' ').map((number) => ({ number, title: `Система ${number}` })),
});
const FEDERAL = named('federal-2020', '1.1 1.2 1.3 1.4 2.1 2.2 2.3 2.4 2.5');
const CONCEPT = named('concept-2020', '1.1 1.2 1.3 1.4 2.1 2.2 2.3 2.4 2.5');
const MUNICIPAL = named('municipal-model', '1.1 1.2 1.3 1.4 2.1 2.2 2.3 2.4');
const proves = (no: string, ...systems: string[]) => ({
  no,
  title: `Приказ ${no}`,
  proves: systems.map((system) => ({ system })),
});
const plan = (from: typeof FEDERAL, to: typeof FEDERAL, documents: ReturnType<typeof proves>[] = []) =>
  planFrameworkMove(findCrosswalk(), from, to, documents);
const ways = ({ systems }: ReturnType<typeof plan>) =>
  systems.map(({ number, to, also }) => [number, to?.number ?? null, also.map((own) => own.number).join()]);

describe('a workbook goes to another framework', () => {
  test.each([FEDERAL, CONCEPT])(
    'from the municipal model to $id: numbers change, preschool quality is outside',
    (to) => {
      expect(ways(plan(MUNICIPAL, to))).toEqual([
        ['1.1', '1.1', '2.1'],
        ['1.2', '1.2', ''],
        ['1.3', '1.3', ''],
        ['1.4', '1.4', ''],
        ['2.1', '2.2', ''],
        ['2.2', '2.3', '2.4'],
        ['2.3', '2.5', ''],
        ['2.4', null, ''],
      ]);
    },
  );

  test.each([FEDERAL, CONCEPT])('from $id to the municipal model: two systems become one, twice', (from) => {
    const move = plan(from, MUNICIPAL);
    expect(ways(move).map(([, to]) => to)).toEqual(['1.1', '1.2', '1.3', '1.4', '1.1', '2.1', '2.2', '2.2', '2.3']);
    expect(move.systems.flatMap(({ also }) => also)).toEqual([]);
    expect(move.taken.map(({ number }) => number)).toEqual(['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3']);
  });

  test('only the systems of the workbook lead to systems of the new one, a region’s rubric like its framework', () => {
    const move = plan(named('municipal-model+42', '2.2 2.4'), CONCEPT);
    expect(ways(move)).toEqual([
      ['2.2', '2.3', '2.4'],
      ['2.4', null, ''],
    ]);
    expect(move.taken.map(({ number }) => number)).toEqual(['2.3', '2.4']);
    expect(plan(named('municipal-model', '2.4'), FEDERAL).taken).toEqual([]);
  });

  test('each document is named with every system it proves, and one that proves nothing by itself', () => {
    const documents = [proves('1', '1.1', '1.1', '2.4'), proves('3', '2.4'), proves('7'), proves('9', '1.1')];
    const move = plan(named('municipal-model', '1.1 2.4'), CONCEPT, documents);
    expect(move.systems.map((system) => system.documents.map(({ no }) => no))).toEqual([
      ['1', '9'],
      ['1', '3'],
    ]);
    expect(move.unused).toEqual([{ no: '7', title: 'Приказ 7' }]);
  });

  test('a framework that the crosswalk does not know is refused', () => {
    expect(() => plan(named('federal-2030', '1.1'), CONCEPT)).toThrow('The crosswalk does not know');
  });
});

describe('who answers for a system', () => {
  test('goes along with the system and not with its number', () => {
    const passport = new Map([
      ['year', '2026'],
      ['oktmo', ''],
      ['responsible:2.2', 'Методист'],
      ['responsible:2.4', 'Специалист по дошкольному образованию'],
    ]);
    const { fields, left } = carryPassport(plan(MUNICIPAL, FEDERAL), passport);
    expect([...fields]).toEqual([
      ['year', '2026'],
      ['responsible:2.3', 'Методист'],
    ]);
    expect(left).toEqual([{ number: '2.4', title: 'Система 2.4', post: 'Специалист по дошкольному образованию' }]);
  });

  test('is two posts where two systems become one, each said once', () => {
    const posts = (methodical: string) =>
      carryPassport(
        plan(FEDERAL, MUNICIPAL),
        new Map([
          ['responsible:2.3', 'Директор центра'],
          ['responsible:2.4', methodical],
        ]),
      ).fields.get('responsible:2.2');
    expect(posts('Методист')).toBe('Директор центра; Методист');
    expect(posts('Директор центра')).toBe('Директор центра');
  });
});

describe('rows of the register', () => {
  test.each([
    ['as they were prepared', ['1', '2'], 4, ['1', '2', '3', '4']],
    ['after a deleted row, so that no number is given twice', ['1', '4'], 4, ['1', '4', '5', '6']],
    ['with a number in words and a blank one', ['б/н', '', '№ 7'], 4, ['б/н', '', '№ 7', '8']],
    ['more than are prepared', ['1', '2', '3'], 2, ['1', '2', '3']],
    ['none', [], 2, ['1', '2']],
  ])('keep their numbers: %s', (_, carried, prepared, expected) => {
    expect(numberRegister(carried, prepared)).toEqual(expected);
  });
});
