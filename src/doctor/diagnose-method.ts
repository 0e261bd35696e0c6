import { cleanText } from '../catalog/clean-text';
import { writeCodeHeader } from '../catalog/code-header';
import { isEndRow } from '../catalog/end-of-table';
import { findRubricHeader, readRubricTable } from '../catalog/read-rubric-table';
import { RUBRIC_COLUMNS, type Rubric } from '../catalog/rubric';
import { writeRubricTable } from '../catalog/write-rubric-table';
import type { Column } from '../workbook/columns';
import { METHOD_COLUMN_KEYS } from '../workbook/columns';
import { METHOD_ROWS } from '../workbook/plan-method-sheet';
import type { Diagnosis } from './ailment';
import { at, type DoctorSheet } from './doctor-sheet';
import { makeDiagnosis } from './make-diagnosis';
import { mendFormats } from './mend-cells';
import { mendFrame } from './mend-frame';
import { placesOfMissing } from './places-of-missing';
import type { RepairStep } from './repair-step';
import { type Survey, surveyTable, type TableShape } from './survey-table';
import { nameSome, writeRuns } from './write-runs';

type MethodColumn = (typeof METHOD_COLUMN_KEYS)[number];

const COLUMNS: readonly Column<MethodColumn>[] = METHOD_COLUMN_KEYS.map((key, index) => ({
  key,
  title: RUBRIC_COLUMNS[index] ?? key,
  note: '',
}));

export function methodShape(rubric: Rubric | null): TableShape<MethodColumn> {
  const codes = new Set(rubric?.positions.map(({ code }) => code));
  return {
    key: 'method',
    columns: COLUMNS,
    keysToHeader: METHOD_ROWS.header - METHOD_ROWS.keys,
    endColumn: 'position',
    isRow: (cells) => cells.some((cell) => codes.has(cell)),
  };
}

/**
 * All that keeps «Методика» from being read. What the region set itself is never touched: only cells that cannot be read,
 * and only from the framework this workbook was made from.
 *
 * @param shipped that framework with the names of this municipality; `null` when this version does not ship it
 */
export function diagnoseMethod(sheet: DoctorSheet, shipped: Rubric | null): Diagnosis[] {
  const shape = methodShape(shipped);
  const survey = surveyTable(sheet, shape);
  if (!survey) return [makeDiagnosis('table-lost', sheet, { row: 1 })];
  const headers = new Map<MethodColumn, string>(COLUMNS.map(({ key, title }) => [key, title]));
  const named = findRubricHeader(sheet.values);
  const said = named ? cleanText(sheet.values[named.row]?.[named.column]) : '';
  if (shipped) headers.set('code', /@\d+$/.test(said) ? said : writeCodeHeader(shipped));
  const rows = Array.from({ length: Math.max(0, survey.last - survey.first + 1) }, (_, index) => survey.first + index);
  const texts = METHOD_COLUMN_KEYS.filter((key) => key !== 'stage' && key !== 'maximum');
  return [
    ...mendFrame(sheet, shape, survey, headers),
    ...mendTitles(sheet, survey, headers),
    ...mendRows(sheet, survey, shipped),
    ...mendFormats(sheet, survey, { text: texts, dates: [], numbers: ['stage', 'maximum'] }, rows),
  ];
}

/** The functions find the columns of the rubric by their titles, so here a title is not the person's to rename. */
function mendTitles(
  sheet: DoctorSheet,
  survey: Survey<MethodColumn>,
  headers: ReadonlyMap<MethodColumn, string>,
): Diagnosis[] {
  if (!survey.headerFound) return [];
  const row = survey.headerRow;
  const wrong = [...survey.columns].flatMap(([key, column]) => {
    const found = cleanText(at(sheet.values, row, column));
    const expected = headers.get(key) ?? '';
    const same = found.toLowerCase() === expected.toLowerCase() || (key === 'code' && /@\d+$/.test(found));
    return found === '' || same ? [] : [{ row, column, cell: expected }];
  });
  if (wrong.length === 0) return [];
  const words = { columns: nameSome(wrong.map(({ cell }) => `«${cell}»`)) };
  return [makeDiagnosis('header-lost', sheet, { words, steps: writeRuns(sheet.id, wrong), count: wrong.length, row })];
}

function mendRows(sheet: DoctorSheet, survey: Survey<MethodColumn>, shipped: Rubric | null): Diagnosis[] {
  if (survey.missing.length > 0 || survey.endRow === null || !survey.headerFound) return [];
  const end = sheet.values.findIndex((row) => isEndRow(row));
  const table = end < 0 ? sheet.values : sheet.values.slice(0, end);
  const { problems } = readRubricTable(table);
  const column = (key: MethodColumn) => survey.columns.get(key) ?? 0;
  const own = shipped ? writeRubricTable(shipped).slice(1) : [];
  const codeOf = codesOfRows(sheet, survey, own);
  const cells: { row: number; column: number; cell: string | number | null }[] = [];
  const lost: string[] = [];
  const standing = new Set(codeOf.values());
  const missing = own.filter(([code]) => !standing.has(String(code))).map(([code]) => String(code));
  const copies = copiesOf(sheet, codeOf);
  for (const { row, column: place, sentence } of problems) {
    const key = [...survey.columns].find(([, at1]) => at1 === place)?.[0];
    const code = codeOf.get(row);
    const shippedRow = own.find(([known]) => known === code);
    const index = key === undefined ? -1 : METHOD_COLUMN_KEYS.indexOf(key);
    const cell = index < 0 ? undefined : shippedRow?.[index];
    if (copies.includes(row)) {
      for (const at1 of survey.columns.values()) cells.push({ row, column: at1, cell: null });
      continue;
    }
    // A link to a deleted row is mended with that row.
    if (key === 'links' && cell === at(sheet.values, row, place) && missing.length > 0) continue;
    if (row <= survey.headerRow || cell === undefined || cell === at(sheet.values, row, place))
      lost.push(`строка ${row}: ${sentence}`);
    else cells.push({ row, column: place, cell: cell === '' ? null : cell });
    // The words belong to the scale: one without the other says nothing.
    const words = shippedRow?.[METHOD_COLUMN_KEYS.indexOf('words')];
    if (key === 'scale' && words !== undefined) cells.push({ row, column: column('words'), cell: words });
  }
  const found: Diagnosis[] = [];
  const [first] = cells;
  if (first) {
    found.push(
      makeDiagnosis('method-cells', sheet, {
        words: { rows: nameSome([...new Set(cells.map(({ row }) => `строка ${row}`))]) },
        steps: writeRuns(sheet.id, cells),
        count: cells.length,
        row: first.row,
      }),
    );
  }
  const [problem] = lost;
  if (problem !== undefined) {
    found.push(
      makeDiagnosis('method-unsure', sheet, { words: { problem }, count: lost.length, row: survey.headerRow }),
    );
  }
  // While a row of an unknown position stands there, it may be the missing one.
  if (missing.length > 0 && lost.length === 0) {
    const rowOf = new Map([...codeOf].map(([row, code]) => [code, row]));
    const order = own.map(([code]) => String(code));
    const steps = placesOfMissing(order, rowOf, survey.headerRow).flatMap(({ after, codes }): RepairStep[] => [
      {
        do: 'insert',
        sheetId: sheet.id,
        axis: 'rows',
        at: after > survey.headerRow ? { after } : { before: after + 1 },
        count: codes.length,
      },
      ...METHOD_COLUMN_KEYS.map(
        (key, index): RepairStep => ({
          do: 'write',
          sheetId: sheet.id,
          row: after + 1,
          column: column(key),
          cells: codes.map((code) => [own.find(([known]) => known === code)?.[index] || null]),
        }),
      ),
    ]);
    const words = { codes: nameSome(missing) };
    const row = survey.headerRow;
    found.push(makeDiagnosis('method-row-missing', sheet, { words, steps, moves: true, count: missing.length, row }));
  }
  return found;
}

/** Rows that repeat a row above word for word. */
function copiesOf(sheet: DoctorSheet, codeOf: ReadonlyMap<number, string>): number[] {
  const text = (row: number) => (sheet.values[row - 1] ?? []).map((cell) => cleanText(cell)).join('\t');
  const rows = [...codeOf].sort(([a], [b]) => a - b);
  return rows.flatMap(([row, code]) => {
    const first = rows.find(([, other]) => other === code)?.[0] ?? row;
    return first !== row && text(first) === text(row) ? [row] : [];
  });
}

/** Codes by row; a row whose code is gone is known by its wording, when only one position without a row has it. */
function codesOfRows(
  sheet: DoctorSheet,
  survey: Survey<MethodColumn>,
  own: readonly (readonly (string | number)[])[],
): ReadonlyMap<number, string> {
  const known = new Map(own.map((cells) => [String(cells[0]), cells]));
  const codes = new Map<number, string>();
  const text = (row: number, key: MethodColumn) => cleanText(at(sheet.values, row, survey.columns.get(key) ?? 0));
  for (let row = survey.first; row <= survey.last; row += 1)
    if (known.has(text(row, 'code'))) codes.set(row, text(row, 'code'));
  const placed = new Set(codes.values());
  for (let row = survey.first; row <= survey.last; row += 1) {
    if (codes.has(row)) continue;
    const fits = own.filter(
      (cells) =>
        !placed.has(String(cells[0])) &&
        cleanText(cells[6]) === text(row, 'position') &&
        cleanText(cells[3]) === text(row, 'systemTitle') &&
        cleanText(cells[13]) === text(row, 'source'),
    );
    if (fits.length === 1 && fits[0]) {
      codes.set(row, String(fits[0][0]));
      placed.add(String(fits[0][0]));
    }
  }
  return codes;
}
