import type { Deliverables } from '../../src/catalog/deliverables-schema';
import { tellProblems } from './tell-problems';

const table = (): Deliverables => ({
  framework: 'concept-2020',
  title: 'Ожидаемые результаты',
  source: '003:656-746',
  years: ['2020', '2021'],
  expected: { rows: 2, cells: 3, years: { '2020': 2, '2021': 1 }, systems: { '1.1': 1, '1.2': 1 } },
  directions: [
    {
      system: '1.1',
      heading: 'Оценка качества подготовки',
      source: '003:663',
      rows: [{ code: '1.1.01', source: '003:664', cells: { '2020': 'Перечень процедур', '2021': 'План-график' } }],
    },
    {
      system: '1.2',
      heading: 'Работа со школами',
      source: '003:673',
      rows: [{ code: '1.2.01', source: '003:680-682', cells: { '2020': 'Отчёт в {in_municipality}' } }],
    },
  ],
  notes: [{ source: '003:680-682', found: 'строка разорвана', handled: 'части соединены' }],
});
/** Places of the problems that an edit of the right table makes. */
function problemsOf(edit: (copy: Deliverables, row: Deliverables['directions'][number]['rows'][number]) => void) {
  const copy = table();
  const row = copy.directions[1]?.rows[0];
  if (!row) throw new Error('the table of this test has two directions');
  edit(copy, row);
  return tellProblems('deliverables', 'concept-2020', copy).map((told) => told.replace(/: .*/, ''));
}

describe('the shape of a table of expected results', () => {
  it('takes a table whose rows, years and counts agree', () => {
    expect(problemsOf(() => {})).toEqual([]);
  });

  it('counts rows and filled cells again, by year and by direction, and names each sum that does not fit', () => {
    const all = problemsOf((_copy, row) => Object.assign(row.cells, { '2021': 'Ещё один отчёт' }));
    expect(all).toEqual(['expected.cells', 'expected.years.2021']);
    const dropped = problemsOf((copy) => copy.directions.shift());
    const sums = ['rows', 'cells', 'years.2020', 'years.2021', 'systems.1.1'].map((sum) => `expected.${sum}`);
    expect(dropped).toEqual(sums);
    expect(problemsOf((copy) => Object.assign(copy.expected.systems, { '1.3': 4 }))).toEqual(['expected.systems.1.3']);
    const missing = problemsOf((copy) => Object.assign(copy.expected, { systems: { '1.1': 1 } }));
    expect(missing).toEqual(['expected.systems.1.2']);
  });

  it.each<[string, string[], Parameters<typeof problemsOf>[0]]>([
    ['a code of another direction', ['directions.1.rows.0.code'], (_, row) => Object.assign(row, { code: '1.1.02' })],
    [
      'a code that stands twice',
      ['directions.1.rows.0', 'directions.1.rows.0.code'],
      (_, row) => Object.assign(row, { code: '1.1.01' }),
    ],
    ['a code of the region’s half', ['directions.1.rows.0.code'], (_, row) => Object.assign(row, { code: '1.2.61' })],
    [
      'a row without a result',
      ['directions.1.rows.0.cells', 'expected.cells', 'expected.years.2020'],
      (_, row) => Object.assign(row, { cells: {} }),
    ],
    ['an empty cell', ['directions.1.rows.0.cells.2020'], (_, row) => Object.assign(row.cells, { '2020': '' })],
    [
      'a cell of two lines',
      ['directions.1.rows.0.cells.2020'],
      (_, row) => Object.assign(row.cells, { '2020': 'а\nб' }),
    ],
    [
      'a placeholder that nobody can fill',
      ['directions.1.rows.0.cells.2020'],
      (_, row) => Object.assign(row.cells, { '2020': 'в {city}' }),
    ],
    ['a place that is none', ['directions.1.rows.0.source'], (_, row) => Object.assign(row, { source: 'строка 680' })],
    [
      'a direction that its framework does not have',
      ['expected.systems.1.2', 'expected.systems.2.9', 'directions.1.system', 'directions.1.rows.0.code'],
      (copy) => Object.assign(copy.directions[1] ?? {}, { system: '2.9' }),
    ],
    [
      'a framework that is not there',
      ['framework', 'framework'],
      (copy) => Object.assign(copy, { framework: 'concept-2021' }),
    ],
    ['a document of another framework', ['source'], (copy) => Object.assign(copy, { source: '001:1' })],
    [
      'a word that the format does not know',
      ['directions.1.rows.0.status'],
      (_, row) => Object.assign(row, { status: 'готов' }),
    ],
  ])('refuses %s', (_what, places, edit) => {
    expect(problemsOf(edit)).toEqual(places);
  });

  it('refuses a result in a year that the table has no column for', () => {
    const places = problemsOf((copy, row) => {
      Object.assign(row, { cells: { '2023': 'Отчёт' } });
      Object.assign(copy.expected, { years: { '2020': 1, '2021': 1 }, cells: 3 });
    });
    expect(places).toEqual(['directions.1.rows.0.cells.2023']);
  });
});
