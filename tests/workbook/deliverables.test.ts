import { planSheet } from '../../src/actions/plan-sheet';
import { areaNotation } from '../../src/workbook/area';
import { countDeliverables } from '../../src/workbook/count-deliverables';
import { readDeliverables } from '../../src/workbook/read-deliverables';
import { sheetOrder } from '../../src/workbook/sheet-names';
import type { PlanCell } from '../../src/workbook/sheet-plan';
import { contextOf } from './plan-context';

const context = contextOf('concept-2020');
const plan = planSheet(context, 'deliverables');
const lists = planSheet(context, 'lists');
const titles = plan.cells[4] ?? [];
const at = (title: string) => titles.indexOf(title) + 1;

/** The sheet as a host would read it back: text and numbers; what formulas show is nobody's business here. */
const standing = () =>
  plan.cells.map((row) => row.map((cell): unknown => (typeof cell === 'object' && cell !== null ? '' : (cell ?? ''))));
const read = (values: unknown[][]) => readDeliverables({ id: 7, name: 'Ожидаемые результаты', values });

/** Writes beside the result of a row, by the words of the header. */
function fill(values: unknown[][], code: string, cells: Record<string, unknown>): void {
  const row = values.find(([cell]) => cell === code) ?? [];
  for (const [title, cell] of Object.entries(cells)) row[at(title) - 1] = cell;
}

test('only a workbook of the concept has the sheet, between the score sheets and the summary', () => {
  expect(sheetOrder(['1.1'])).not.toContain('deliverables');
  expect(sheetOrder(['1.1'], true)).toEqual([
    'passport',
    'documents',
    'score:1.1',
    'deliverables',
    'summary',
    'findings',
    'method',
    'lists',
  ]);
  expect(contextOf('municipal-model').names.has('deliverables')).toBe(false);
  expect(() => planSheet(contextOf('municipal-model'), 'deliverables')).toThrow('has no expected results');
});

// Counted by hand in table 1 of document 003.
test('60 rows and 142 results stand there: 51 for 2020, 47 for 2021, 44 for 2022', () => {
  const table = read(standing());
  expect(new Set(table?.deliverables.map(({ code }) => code)).size).toBe(60);
  const { expected, years, systems } = countDeliverables(table?.deliverables ?? []);
  expect(expected).toBe(142);
  expect(years.map((one) => [one.year, one.expected])).toEqual([
    ['2020', 51],
    ['2021', 47],
    ['2022', 44],
  ]);
  expect(systems.map((one) => [one.system, one.expected])).toEqual([
    ['1.1', 22],
    ['1.2', 14],
    ['1.3', 15],
    ['1.4', 9],
    ['2.1', 34],
    ['2.2', 15],
    ['2.3', 13],
    ['2.4', 11],
    ['2.5', 9],
  ]);
});

test('a result that is expected has its lists, one that is not is grey and has none', () => {
  const cells = (key: 'result' | 'status' | 'document', year: string) =>
    at(`${year}: ${{ result: 'ожидаемый результат', status: 'статус', document: 'документ №' }[key]}`);
  for (const year of ['2020', '2021', '2022']) {
    plan.cells.slice(5, -1).forEach((row, index) => {
      const expected = row[cells('result', year) - 1] !== null;
      for (const key of ['status', 'document'] as const) {
        const own = plan.validations.filter(
          ({ area }) => area.row === index + 6 && area.rows === 1 && area.column === cells(key, year),
        );
        expect([year, row[0], key, own.length]).toEqual([year, row[0], key, expected ? 1 : 0]);
      }
      const grey = plan.styles.some(
        ({ area, background }) =>
          background !== undefined && area.row === index + 6 && area.column === cells('result', year),
      );
      expect([row[0], grey]).toEqual([row[0], !expected]);
    });
  }
});

test('the list of states offers what the reader knows', () => {
  const list = plan.validations.find(({ list: { sheet } }) => sheet === '_lists')?.list.area;
  const offered = lists.cells.slice(1).flatMap((row): PlanCell[] => {
    const cell = row[(list?.column ?? 0) - 1];
    return typeof cell === 'string' ? [cell] : [];
  });
  expect(offered).toEqual(['В работе', 'Выполнено', 'Перенесено', 'Отменено']);
  expect(list?.rows).toBe(4);
});

test('the formulas above count what is done of what is expected, down to the locked end', () => {
  const formulas = (plan.cells[3] ?? []).flatMap((cell) => (typeof cell === 'object' && cell ? [cell.formula] : []));
  const whole = (title: string) => areaNotation({ row: 5, column: at(title), rows: 62, columns: 1 });
  expect(formulas).toEqual(
    ['2020', '2021', '2022'].map(
      (year) =>
        `="${year}: выполнено "&COUNTIF(${whole(`${year}: статус`)};"Выполнено")&" из "&(COUNTA(${whole(`${year}: ожидаемый результат`)})-1)`,
    ),
  );
  expect(plan.rows).toBe(66);
});

test('a code such as 1.1.01 stays text, a date stays a date', () => {
  const format = (column: number) =>
    plan.formats.filter(({ area }) => column >= area.column && column < area.column + area.columns).pop()?.format;
  expect(format(1)).toBe('@');
  expect(format(at('2021: документ №'))).toBe('@');
  expect(format(at('2021: дата'))).toBe('dd.mm.yyyy');
});

test('state, document and date are read back by code and year, wherever the rows and columns have gone', () => {
  const values = standing();
  fill(values, '1.1.01', { '2021: статус': ' выполнено', '2021: документ №': '№ 03', '2021: дата': 44_300 });
  fill(values, '2.5.05', { '2021: статус': 'почти' });
  const rows = values.slice(5, -1).reverse();
  const moved = [[''], ...values.slice(0, 5), ...rows, ...values.slice(-1)].map((row) => [
    ...row.slice(0, 1),
    '',
    ...row.slice(1),
  ]);
  const table = read(moved);
  const found = (code: string, year: string) =>
    table?.deliverables.find((one) => one.code === code && one.year === year);
  expect(found('1.1.01', '2021')).toMatchObject({
    system: '1.1',
    status: 'Выполнено',
    document: '3',
    date: 44_300,
    text: 'Утвержденный Перечень муниципальных оценочных процедур на 2021/2022 учебный год',
  });
  expect(found('1.1.01', '2020')).toMatchObject({ status: '', document: '', date: '' });
  expect(found('2.5.05', '2021')).toMatchObject({ status: 'почти' });
  expect(table?.located.keyLost).toEqual([]);
});

test('with the hidden key row gone the titles still tell the years', () => {
  const table = read(standing().slice(1));
  expect(table?.years).toEqual(['2020', '2021', '2022']);
  expect(table?.deliverables).toHaveLength(142);
  expect(read([['что угодно']])).toBeNull();
});

test('done, proved, cancelled and unclear are counted apart, by year and by system', () => {
  const values = standing();
  fill(values, '1.1.01', { '2020: статус': 'Выполнено', '2020: документ №': '1', '2021: статус': 'Выполнено' });
  fill(values, '1.1.02', { '2020: статус': 'Отменено' });
  fill(values, '1.2.01', { '2020: статус': 'скоро' });
  fill(values, '1.3.01', { '2022: статус': 'В работе', '2022: документ №': '4' });
  const progress = countDeliverables(read(values)?.deliverables ?? []);
  expect(progress).toMatchObject({ expected: 142, done: 2, proved: 1, cancelled: 1, unclear: 1 });
  expect(progress.years.map(({ done, proved }) => [done, proved])).toEqual([
    [1, 1],
    [1, 0],
    [0, 0],
  ]);
  expect(progress.systems.slice(0, 3).map(({ done, cancelled, unclear }) => [done, cancelled, unclear])).toEqual([
    [2, 1, 0],
    [0, 0, 1],
    [0, 0, 0],
  ]);
});
