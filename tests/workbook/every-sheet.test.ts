import { planWorkbook } from '../../src/actions/plan-sheet';
import { contextOf, FRAMEWORKS } from './plan-context';

const plans = FRAMEWORKS.flatMap((framework) =>
  planWorkbook(contextOf(framework)).sheets.map((plan) => ({ name: `${framework} «${plan.name}»`, framework, plan })),
);

const FORMULA_RULES = [
  ['a comma between arguments', /,(?=(?:[^"]*"[^"]*")*[^"]*$)/],
  ['a decimal literal', /\d\.\d(?=(?:[^"]*"[^"]*")*[^"]*$)(?![^']*'!)/],
  ['an array literal', /\{/],
  ['INDIRECT', /INDIRECT/i],
  ['TODAY or NOW', /TODAY|NOW\(/i],
  ['a whole column', /\$?[A-Z]+:\$?[A-Z]+(?!\d)(?=[;)])/],
] as const;

describe.each(plans)('$name', ({ framework, plan }) => {
  const formulas = plan.cells.flatMap((row) =>
    row.flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : [])),
  );
  const rules = plan.conditional.flatMap(({ when }) => ('formula' in when ? [when.formula] : []));

  test.each(FORMULA_RULES)('no formula holds %s', (_, pattern) => {
    for (const formula of [...formulas, ...rules]) {
      // Names of sheets such as '1.1 Оценка' are no numbers.
      expect(formula.replace(/'[^']*'!/g, '')).not.toMatch(pattern);
    }
  });

  test('a score sheet calls custom functions twice, any other sheet at most once', () => {
    const calls = formulas.join('\n').match(/MCQM_/g)?.length ?? 0;
    expect(calls).toBeLessThanOrEqual(plan.key.startsWith('score:') ? 2 : 1);
  });

  test('everything it lays fits the grid it asks for', () => {
    expect(plan.cells.length).toBeLessThanOrEqual(plan.rows);
    for (const row of plan.cells) expect(row.length).toBeLessThanOrEqual(plan.columns);
    const areas = [
      ...plan.formats.map(({ area }) => area),
      ...plan.styles.map(({ area }) => area),
      ...plan.validations.map(({ area }) => area),
      ...plan.conditional.flatMap(({ areas: own }) => own),
      ...(plan.protection?.open ?? []),
      ...(plan.filter ? [plan.filter] : []),
    ];
    for (const area of areas) {
      expect(area.row + area.rows - 1).toBeLessThanOrEqual(plan.rows);
      expect(area.column + area.columns - 1).toBeLessThanOrEqual(plan.columns);
      expect(Math.min(area.rows, area.columns)).toBeGreaterThan(0);
    }
  });

  test('its cells and its name fit an .xlsx file too', () => {
    expect(plan.name.length).toBeLessThanOrEqual(31);
    for (const cell of plan.cells.flat()) if (typeof cell === 'string') expect(cell.length).toBeLessThanOrEqual(32_767);
  });

  test('a sheet that people see carries the notice of the framework', () => {
    if (plan.hidden) return expect(plan.key).toBe('lists');
    const notice = contextOf(framework).framework.notice;
    expect(plan.cells.flat()).toContainEqual(expect.stringContaining(notice ?? '—'));
  });
});

test('a workbook needs no more than three formulas for a position', () => {
  for (const framework of FRAMEWORKS) {
    const formulas = plans
      .filter((sheet) => sheet.framework === framework)
      .flatMap(({ plan }) => plan.cells.flat().filter((cell) => typeof cell === 'object' && cell !== null));
    expect(formulas.length / contextOf(framework).rubric.positions.length).toBeLessThanOrEqual(3);
  }
});

test('the same context gives the same plan, and making it changes nothing', () => {
  const context = contextOf('municipal-model');
  const before = JSON.stringify(planWorkbook(context));
  expect(JSON.stringify(planWorkbook(context))).toBe(before);
});

test('the notices are word for word those of the design', () => {
  expect(contextOf('municipal-model').framework.notice).toBe('Модельная методика, баллы никем не утверждены');
  expect(contextOf('federal-2020').framework.notice).toBe('Методика для субъектов РФ, применена как образец');
});
