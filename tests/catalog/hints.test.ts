import { findHints } from '../../src/catalog/find-hints';

const counts = (framework: string, system: string) =>
  Object.fromEntries(
    [...(findHints(framework, system)?.stages ?? [])].map(([stage, { items }]) => [stage, items.length]),
  );
const all = (framework: string, systems: readonly string[], stage: number) =>
  systems.map((system) => counts(framework, system)[stage] ?? 0).reduce((a, b) => a + b, 0);

const MODEL = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4'];
const NINE = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4', '2.5'];

// The counts of the order, as its lists have them: 76 goals, 81 indicators, 30 mentions of data sources, 77 monitored
// indicators, 45 items of analysis, 27 addressees, 53 measures, 20 decisions, 15 texts on effectiveness.
test('the whole cycle of the order stands beside the eight systems of the municipal model', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map((stage) => all('municipal-model', MODEL, stage))).toEqual([
    76, 81, 30, 77, 45, 27, 53, 20, 15,
  ]);
});

test('frameworks without a system of preschool education go without its 28 indicators', () => {
  expect(all('federal-2020', NINE, 2)).toBe(81 - 28);
  expect(all('concept-2020', NINE, 4)).toBe(77 - 28);
});

test('indicators follow their subject: objectivity and methodical work have their own where they are systems', () => {
  expect(counts('municipal-model', '1.1')[2]).toBe(6);
  expect(counts('federal-2020', '1.1')[2]).toBe(4);
  // Of objectivity the order has indicators only.
  expect(counts('federal-2020', '2.1')).toEqual({ 2: 2, 4: 2 });
  expect(counts('concept-2020', '2.4')).toEqual({ 2: 5 });
  expect(counts('municipal-model', '2.2')[2]).toBe(12);
});

test('a region’s own framework goes by the one it grew from; an unknown one or system has no hints', () => {
  expect(counts('municipal-model+kuzbass', '2.4')).toEqual(counts('municipal-model', '2.4'));
  expect(findHints('regional-1999', '1.1')).toBeNull();
  expect(findHints('municipal-model', '2.5')).toBeNull();
});

test('what the rubric says itself is no hint', () => {
  const measures =
    findHints('municipal-model', '1.1')
      ?.stages.get(7)
      ?.items.map(({ text }) => text) ?? [];
  expect(measures).toHaveLength(8);
  const rest = findHints('municipal-model', '1.1', new Set(measures));
  expect(rest?.stages.has(7)).toBe(false);
  expect(rest?.stages.get(8)?.items).toHaveLength(5);
});

test('an indicator says its kind, its whole or that none is named, its breakdowns and how it differs', () => {
  const details = (system: string, stage: number) =>
    findHints('municipal-model', system)
      ?.stages.get(stage)
      ?.items.map(({ detail }) => detail) ?? [];
  expect(details('1.1', 2)[0]).toBe(
    'Вид: доля, целое: «от общего количества обучающихся». Разрезы: оценочная процедура, учебный предмет, параллель. В «Мониторинге» иначе: другое целое.',
  );
  expect(details('2.3', 2).filter((detail) => detail.includes('целое: в приказе не названо'))).toHaveLength(1);
  const shares = MODEL.flatMap((system) => details(system, 2)).filter((detail) => detail.includes('не названо'));
  expect(shares).toHaveLength(37);
  expect(MODEL.flatMap((system) => details(system, 4)).filter((detail) => detail.includes('такого нет'))).toHaveLength(
    14,
  );
});
