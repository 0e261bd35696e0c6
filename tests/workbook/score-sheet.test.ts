import { planSheet } from '../../src/actions/plan-sheet';
import { writeAnswer } from '../../src/catalog/write-answer';
import { listArea, listsOf } from '../../src/workbook/answer-lists';
import { type Area, areaNotation } from '../../src/workbook/area';
import { SCORE_COLUMNS } from '../../src/workbook/columns';
import { methodTableArea } from '../../src/workbook/plan-method-sheet';
import { SCORE_ROWS, scoreColumn } from '../../src/workbook/score-layout';
import { scoreKey } from '../../src/workbook/sheet-key';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { systemsOfRubric } from '../../src/workbook/workbook-context';
import { contextOf, FRAMEWORKS } from './plan-context';

const sheets = FRAMEWORKS.flatMap((framework) => {
  const context = contextOf(framework);
  return systemsOfRubric(context.rubric).map((system) => ({
    name: `${framework} ${system.number}`,
    context,
    system,
    plan: planSheet(context, scoreKey(system.number)),
  }));
});

const covers = (area: Area, row: number, column: number) =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** The format a cell ends with: later blocks win. */
function formatOf(plan: SheetPlan, row: number, column: number): string | undefined {
  return plan.formats.filter(({ area }) => covers(area, row, column)).pop()?.format;
}

const formulasOf = (plan: SheetPlan) =>
  plan.cells.flatMap((row) => row.flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : [])));

test('each system has its score sheet: nine federal ones, eight of the municipal model', () => {
  const count = (framework: string) => sheets.filter(({ context }) => context.framework.id === framework).length;
  expect([count('federal-2020'), count('municipal-model')]).toEqual([9, 8]);
});

describe.each(sheets)('score sheet $name', ({ context, system, plan }) => {
  const rowOf = (index: number) => SCORE_ROWS.first + index;
  const at = (row: number, key: Parameters<typeof scoreColumn>[0]) => plan.cells[row - 1]?.[scoreColumn(key) - 1];

  test('every position of the rubric stands in its row, and no other', () => {
    const codes = plan.cells.slice(SCORE_ROWS.header, -1).map((row) => row[0]);
    expect(codes).toEqual(system.positions.map(({ code }) => code));
    system.positions.forEach((position, index) => {
      expect(at(rowOf(index), 'position')).toBe(position.text);
      expect(at(rowOf(index), 'group')).toBe(position.group === '' ? null : position.group);
      expect(at(rowOf(index), 'maximum')).toBe(position.maximum);
      expect(at(rowOf(index), 'answer')).toBeNull();
    });
  });

  test('every answer cell offers exactly the answers of its position: no list wrong, none missing', () => {
    const lists = listsOf(context);
    const sheet = planSheet(context, 'lists');
    system.positions.forEach((position, index) => {
      const own = plan.validations.filter(({ area }) => covers(area, rowOf(index), scoreColumn('answer')));
      expect(own).toHaveLength(1);
      const { list } = own[0] ?? { list: { sheet: '', area: listArea(lists, 'kinds') } };
      expect(list.sheet).toBe('_lists');
      const { row, column, rows } = list.area;
      const offered = sheet.cells.slice(row - 1, row - 1 + rows).map((cells) => cells[column - 1]);
      expect(offered).toEqual(position.scale.map(writeAnswer));
    });
  });

  test('codes, answers, document numbers and clauses are text; only points and maximum are numbers', () => {
    system.positions.forEach((_, index) => {
      for (const { key } of SCORE_COLUMNS) {
        const numeric = ['maximum', 'points', 'expertPoints', 'finalPoints'].includes(key);
        expect([key, formatOf(plan, rowOf(index), scoreColumn(key))]).toEqual([key, numeric ? 'General' : '@']);
      }
    });
  });

  test('the points of all rows are one formula, the total another: two custom functions and no formula in a row', () => {
    const formulas = formulasOf(plan);
    expect(formulas.filter((formula) => formula.includes('MCQM_'))).toHaveLength(2);
    const rows = plan.cells.slice(SCORE_ROWS.header);
    expect(rows.flat().filter((cell) => typeof cell === 'object' && cell !== null)).toHaveLength(0);
    const end = SCORE_ROWS.first + system.positions.length;
    const rubric = `'Методика'!$A$4:$O$${methodTableArea(context).row + methodTableArea(context).rows - 1}`;
    expect(at(SCORE_ROWS.header, 'points')).toEqual({
      formula: `=MCQM_POINTS(A${SCORE_ROWS.header}:A${end};F${SCORE_ROWS.header}:F${end};${rubric})`,
    });
  });

  test('the head says the system with its title and the notice that is true of the framework', () => {
    expect(at(SCORE_ROWS.title, 'code')).toBe(`${system.number}. ${system.title}`);
    expect(at(SCORE_ROWS.labels, 'code')).toContain(context.framework.notice);
    expect(at(SCORE_ROWS.header, 'code')).toBe(`Код · ${context.framework.id}@${context.framework.version}`);
  });

  test('the last row ends the table, carries no code and warns before a change', () => {
    const end = plan.cells[plan.cells.length - 1] ?? [];
    expect(plan.rows).toBe(SCORE_ROWS.first + system.positions.length);
    expect(end[0]).toBeNull();
    expect(end[scoreColumn('position') - 1]).toBe('Конец таблицы: новые строки вставляйте выше этой');
    expect(plan.protection?.open.some((area) => covers(area, plan.rows, 1))).toBe(false);
  });

  test('people may fill answers and evidence without a warning, and nothing that is counted or given', () => {
    const open = (key: Parameters<typeof scoreColumn>[0]) =>
      plan.protection?.open.some((area) => covers(area, rowOf(0), scoreColumn(key)));
    for (const key of ['answer', 'document', 'clause', 'document2', 'clause2', 'comment'] as const) {
      expect([key, open(key)]).toEqual([key, true]);
    }
    for (const key of ['code', 'position', 'maximum', 'points', 'fix', 'expertPoints'] as const) {
      expect([key, open(key)]).toEqual([key, false]);
    }
  });

  test('the key row and the columns of the expert are laid and hidden, the filter spans every column', () => {
    expect(plan.cells[0]?.slice(1, SCORE_COLUMNS.length)).toEqual(SCORE_COLUMNS.slice(1).map(({ key }) => key));
    expect(plan.cells[0]?.[0]).toBe(`mcqm:score:${system.number}`);
    expect(plan.hiddenRows).toEqual({ start: 1, count: 1 });
    expect(plan.hiddenColumns?.start).toBe(scoreColumn('expertAnswer'));
    expect(plan.filter && areaNotation(plan.filter)).toBe(
      `A${SCORE_ROWS.header}:U${SCORE_ROWS.header + system.positions.length}`,
    );
  });
});
