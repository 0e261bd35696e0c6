import { END_OF_TABLE, isEndRow } from '../catalog/end-of-table';
import { columnLetter } from '../workbook/area';
import { sheetMarker } from '../workbook/sheet-key';
import type { PlanCell } from '../workbook/sheet-plan';
import type { Diagnosis } from './ailment';
import { at, type DoctorSheet } from './doctor-sheet';
import { makeDiagnosis } from './make-diagnosis';
import type { RepairStep } from './repair-step';
import type { Survey, TableShape } from './survey-table';
import { nameSome, writeRuns } from './write-runs';

/** What holds a table together: the hidden keys, the header, the columns, the locked end. */
export function mendFrame<Key extends string>(
  sheet: DoctorSheet,
  shape: TableShape<Key>,
  survey: Survey<Key>,
  headers: ReadonlyMap<Key, PlanCell>,
): Diagnosis[] {
  return [
    ...mendHeader(sheet, shape, survey, headers),
    ...mendKeys(sheet, shape, survey, headers),
    ...mendHead(sheet, shape, survey),
    ...mendColumns(sheet, shape, survey, headers),
    ...mendEnd(sheet, shape, survey),
  ];
}

const title = <Key extends string>({ columns }: TableShape<Key>, key: Key) =>
  columns.find((column) => column.key === key)?.title ?? key;

function keyCell<Key extends string>(shape: TableShape<Key>, key: Key): PlanCell {
  return key === shape.columns[0]?.key ? sheetMarker(shape.key) : key;
}

function mendHeader<Key extends string>(
  sheet: DoctorSheet,
  shape: TableShape<Key>,
  survey: Survey<Key>,
  headers: ReadonlyMap<Key, PlanCell>,
): Diagnosis[] {
  const row = survey.headerStands ? survey.headerRow : survey.headerRow + 1;
  const blank = [...survey.columns].filter(
    ([, column]) => !survey.headerFound || at(sheet.values, survey.headerRow, column) === '',
  );
  const lost = blank.filter(([key, column]) => {
    const own = headers.get(key);
    // A formula in the header is mended as a formula; here it would be blank while it is not calculated.
    return typeof own === 'string' && (at(sheet.formulas, survey.headerRow, column) === '' || !survey.headerStands);
  });
  if (lost.length === 0) return [];
  const insert: RepairStep[] = survey.headerStands
    ? []
    : [{ do: 'insert', sheetId: sheet.id, axis: 'rows', at: { before: row }, count: 1 }];
  const cells = lost.map(([key, column]) => ({ row, column, cell: headers.get(key) ?? null }));
  return [
    makeDiagnosis('header-lost', sheet, {
      words: { columns: nameSome(lost.map(([key]) => `«${title(shape, key)}»`)) },
      steps: [...insert, ...writeRuns(sheet.id, cells)],
      moves: !survey.headerStands,
      count: lost.length,
      row: survey.headerRow,
    }),
  ];
}

function mendKeys<Key extends string>(
  sheet: DoctorSheet,
  shape: TableShape<Key>,
  survey: Survey<Key>,
  headers: ReadonlyMap<Key, PlanCell>,
): Diagnosis[] {
  if (survey.keyLost.length === 0 && survey.keyRow !== null) return [];
  const laid = survey.headerRow - shape.keysToHeader;
  const row = survey.keyRow ?? (laid >= 1 && isBlankRow(sheet, laid) ? laid : null);
  const keys = survey.keyRow === null ? [...survey.columns.keys()] : survey.keyLost;
  const at1 = row ?? 1;
  const cells = keys.map((key) => ({ row: at1, column: survey.columns.get(key) ?? 1, cell: keyCell(shape, key) }));
  // As many rows as it takes: totals stand between the keys and the header.
  const shift = row === null ? Math.max(1, shape.keysToHeader + 1 - survey.headerRow) : 0;
  // A column told by its place alone gets its title too.
  const titles = survey.keyLost.flatMap((key) => {
    const column = survey.columns.get(key) ?? 1;
    const own = headers.get(key);
    if (survey.headerFound === false || typeof own !== 'string') return [];
    return at(sheet.values, survey.headerRow, column) === ''
      ? [{ row: survey.headerRow + shift, column, cell: own }]
      : [];
  });
  const before: RepairStep[] =
    row === null ? [{ do: 'insert', sheetId: sheet.id, axis: 'rows', at: { before: 1 }, count: shift }] : [];
  const head = shift > 1 ? headCells(shape, survey, survey.headerRow + shift, shift + 1) : [];
  return [
    makeDiagnosis('column-key-lost', sheet, {
      words: { columns: nameSome(keys.map((key) => `«${title(shape, key)}»`)) },
      steps: [
        ...before,
        ...writeRuns(sheet.id, [...cells, ...titles, ...head]),
        ...(row === null ? [{ do: 'hide-rows', sheetId: sheet.id, start: 1, count: 1 } as const] : []),
      ],
      moves: row === null,
      count: keys.length,
      row: survey.headerRow,
    }),
  ];
}

/** Rows between the keys and the header that were deleted: without them the totals would fall on the keys. */
function mendHead<Key extends string>(sheet: DoctorSheet, shape: TableShape<Key>, survey: Survey<Key>): Diagnosis[] {
  const { keyRow, headerRow, headerStands } = survey;
  if (keyRow === null || !headerStands) return [];
  const count = shape.keysToHeader - (headerRow - keyRow);
  if (count <= 0) return [];
  return [
    makeDiagnosis('head-lost', sheet, {
      steps: [
        { do: 'insert', sheetId: sheet.id, axis: 'rows', at: { after: keyRow }, count },
        ...writeRuns(sheet.id, headCells(shape, survey, headerRow + count, keyRow + count + 1)),
      ],
      moves: true,
      count,
      row: headerRow,
    }),
  ];
}

/** Words of the head that stand above a row; those below were not deleted. */
function headCells<Key extends string>(
  { head = [] }: TableShape<Key>,
  survey: Survey<Key>,
  headerRow: number,
  before: number,
): { row: number; column: number; cell: string }[] {
  return head.flatMap(({ above, column, text }) => {
    const place = survey.columns.get(column);
    const row = headerRow - above;
    return place !== undefined && row < before ? [{ row, column: place, cell: text }] : [];
  });
}

/** Columns are inserted from the right to the left, so that the places of the others hold until they are reached. */
function mendColumns<Key extends string>(
  sheet: DoctorSheet,
  shape: TableShape<Key>,
  survey: Survey<Key>,
  headers: ReadonlyMap<Key, PlanCell>,
): Diagnosis[] {
  if (survey.missing.length === 0 || survey.keyRow === null) return [];
  const { keyRow, headerRow, unknown } = survey;
  if (unknown.length > 0) {
    const words = {
      columns: nameSome(survey.missing.map((key) => `«${title(shape, key)}»`)),
      unknown: nameSome(unknown.map((column) => columnLetter(column))),
    };
    return [makeDiagnosis('column-unsure', sheet, { words, count: unknown.length, row: headerRow })];
  }
  const steps = [...survey.missing]
    .map((key) => ({ key, ...placeOf(shape, survey, key) }))
    .sort((a, b) => b.column - a.column || b.order - a.order)
    .flatMap(({ key, column }): RepairStep[] => {
      const own = headers.get(key);
      return [
        {
          do: 'insert',
          sheetId: sheet.id,
          axis: 'columns',
          at: column > 1 ? { after: column - 1 } : { before: 1 },
          count: 1,
        },
        ...writeRuns(sheet.id, [
          { row: keyRow, column, cell: keyCell(shape, key) },
          ...(typeof own === 'string' && survey.headerStands ? [{ row: headerRow, column, cell: own }] : []),
        ]),
      ];
    });
  return [
    makeDiagnosis('column-missing', sheet, {
      words: { columns: nameSome(survey.missing.map((key) => `«${title(shape, key)}»`)) },
      steps,
      moves: true,
      count: survey.missing.length,
      row: headerRow,
    }),
  ];
}

/** Behind the nearest known column before it in the plan. */
function placeOf<Key extends string>({ columns }: TableShape<Key>, survey: Survey<Key>, key: Key) {
  const order = columns.findIndex((column) => column.key === key);
  for (let index = order - 1; index >= 0; index -= 1) {
    const place = survey.columns.get(columns[index]?.key as Key);
    if (place !== undefined) return { order, column: place + 1 };
  }
  return { order, column: Math.min(...survey.columns.values()) };
}

function mendEnd<Key extends string>(sheet: DoctorSheet, shape: TableShape<Key>, survey: Survey<Key>): Diagnosis[] {
  const early = earlyEnds(sheet, survey);
  const [first] = early;
  if (first) {
    const steps = writeRuns(sheet.id, early);
    const words = { rows: nameSome(early.map(({ row }) => `строка ${row}`)) };
    return [makeDiagnosis('end-row-early', sheet, { words, steps, count: early.length, row: first.row })];
  }
  const column = shape.endColumn === null ? undefined : survey.columns.get(shape.endColumn);
  if (survey.endRow !== null || column === undefined || !survey.headerStands) return [];
  const row = survey.last + 1;
  return [
    makeDiagnosis('end-row-lost', sheet, {
      steps: [
        { do: 'insert', sheetId: sheet.id, axis: 'rows', at: { after: survey.last }, count: 1 },
        { do: 'write', sheetId: sheet.id, row, column, cells: [[END_OF_TABLE]] },
      ],
      moves: true,
      row: survey.last,
    }),
  ];
}

/** Words of the locked row that were copied into the table: everything under them would be left out. */
function earlyEnds<Key extends string>(sheet: DoctorSheet, { headerRow, endRow }: Survey<Key>) {
  const cells: { row: number; column: number; cell: null }[] = [];
  for (let row = headerRow + 1; endRow !== null && row < endRow; row += 1) {
    sheet.values[row - 1]?.forEach((cell, index) => {
      if (isEndRow([cell])) cells.push({ row, column: index + 1, cell: null });
    });
  }
  return cells;
}

function isBlankRow(sheet: DoctorSheet, row: number): boolean {
  return (sheet.values[row - 1] ?? []).every((cell) => cell === '');
}
