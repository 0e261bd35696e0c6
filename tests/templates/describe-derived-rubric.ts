import type { Framework } from '../../src/catalog/framework-schema';
import { STAGES } from '../../src/catalog/stages';
import { frameworkRows } from './framework-rows';

/** A system as it was counted by hand in the documents. */
export interface HandCount {
  readonly system: string;
  readonly goals: number;
  readonly indicators: number;
  readonly analyses: number;
  readonly measures: number;
  readonly maximum: number;
}

/**
 * What holds for every rubric that was derived from a municipality's own documents by the federal rules of points.
 *
 * @param framework the derived rubric
 * @param handCount its systems in their order
 * @param positions how many positions it has in all
 * @param maximum the most points it gives
 */
export function describeDerivedRubric(
  framework: Framework,
  handCount: readonly HandCount[],
  { positions, maximum: most }: { positions: number; maximum: number },
): void {
  const { rows, answersOf, total, countedCodes } = frameworkRows(framework);
  const penaltiesOf = (some: typeof rows) => some.filter(({ position }) => position.basis === 'penalty');

  it('is a municipality’s own, and says on every sheet that nobody approved its points', () => {
    expect(framework).toMatchObject({
      level: 'municipality',
      notice: 'Модельная методика, баллы никем не утверждены',
      foreign_notice: null,
      bands: null,
      penalty: null,
    });
  });

  it(`holds ${positions} positions, a penalty in each system among them, with ${most} points at most`, () => {
    const penalty = handCount.length;
    const scored = positions - penalty;
    expect([rows.length, penaltiesOf(rows).length, total(rows)]).toEqual([positions, penalty, most]);
    expect(handCount.reduce((sum, { maximum }) => sum + maximum, 0)).toBe(most);
    expect(framework.expected).toMatchObject({ positions, scored, penalty, maximum: most });
  });

  it.each(handCount)(
    'system $system gives $maximum points at most, in its file, in the guard counts and by its scales',
    ({ system, maximum }) => {
      const own = rows.filter((row) => row.system.number === system);
      const written = [own[0]?.system.maximum, framework.expected.systems[system]];
      expect([...written, total(own)]).toEqual([maximum, maximum, maximum]);
    },
  );

  it.each(handCount)(
    'system $system spreads its positions over the nine stages as counted by hand',
    ({ system, goals, indicators, analyses, measures }) => {
      const own = rows.filter((row) => row.system.number === system);
      expect(STAGES.map(({ id }) => [id, own.filter(({ group }) => group.stage === id).length])).toEqual([
        ['goals', goals],
        ['indicators', indicators + 1],
        ['methods', 1],
        ['monitoring', indicators],
        ['analysis', analyses],
        ['recommendations', 1],
        ['measures', measures],
        ['decisions', 1],
        ['effectiveness', 1],
      ]);
      expect(penaltiesOf(own).map(({ group }) => group.stage)).toEqual(['indicators']);
    },
  );

  it('numbers the positions of a stage without a gap, in the order of the files', () => {
    const codes = rows.map(({ position }) => position.code);
    expect(codes).toEqual(countedCodes());
    expect(new Set(codes).size).toBe(positions);
  });

  it('says of every point that it is derived, and of every stage how', () => {
    expect(new Set(rows.map(({ position }) => position.basis))).toEqual(new Set(['derived', 'penalty']));
    const explained = new Set(framework.derivation?.map(({ stage }) => stage));
    expect(explained).toEqual(new Set(['all', 'penalty', ...STAGES.map(({ id }) => id)]));
  });

  it('scores indicators and recommendations up to 2 and everything else up to 1, with «неэф» on indicators only', () => {
    for (const { group, position } of rows) {
      const twoSteps = ['indicators', 'recommendations'].includes(group.stage) && position.basis !== 'penalty';
      const steps = twoSteps ? ['0', '1', '2'] : ['0', '1'];
      const ineffective = group.stage === 'indicators' && twoSteps ? ['неэф'] : [];
      expect([position.code, ...answersOf(position)]).toEqual([position.code, ...steps, ...ineffective]);
    }
    const used = new Set(rows.map(({ position }) => position.scale));
    expect(Object.keys(framework.scales).filter((scale) => !used.has(scale))).toEqual([]);
  });
}
