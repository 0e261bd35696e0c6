import { writeCodeHeader } from '../catalog/code-header';
import { END_OF_TABLE } from '../catalog/end-of-table';
import { STAGES } from '../catalog/stages';
import { listArea, listsOf, scaleListId } from './answer-lists';
import type { Area } from './area';
import { FIRST_EXPERT_COLUMN, SCORE_COLUMNS } from './columns';
import { suggestionsId } from './comment-suggestions';
import { emptySheet, noticeLine } from './empty-sheet';
import { mechanismTab, PALETTE } from './palette';
import { documentNumbersArea } from './plan-documents-sheet';
import { methodTableArea } from './plan-method-sheet';
import { scoreColours } from './score-colours';
import { scoreFormulas } from './score-formulas';
import { endRow, SCORE_GRID_COLUMNS, SCORE_ROWS, scoreColumn, TOTAL_CELLS } from './score-layout';
import { scoreKey, sheetMarker } from './sheet-key';
import type { FormatBlock, ListValidation, PlanCell, SheetPlan, StyleBlock } from './sheet-plan';
import { nameOf, type SystemOfRubric, systemHeading, type WorkbookContext } from './workbook-context';

const WIDTH = SCORE_COLUMNS.length;

/** «<n> Оценка»: the rubric of one system with the answers, evidence and points of the municipality and the expert. */
export function planScoreSheet(context: WorkbookContext, system: SystemOfRubric): SheetPlan {
  const { positions } = system;
  const end = endRow(positions.length);
  const formulas = scoreFormulas(positions.length, {
    sheet: nameOf(context, 'method'),
    area: methodTableArea(context),
  });
  const expert = scoreColumn(FIRST_EXPERT_COLUMN);
  return {
    ...emptySheet(context, scoreKey(system.number)),
    rows: end,
    columns: SCORE_GRID_COLUMNS,
    cells: [...headCells(context, system, formulas), ...positions.map((p) => positionCells(p)), endCells()],
    formats: formats(positions.length),
    styles: styles(positions.length),
    // Every width costs a service call, so the narrow columns keep the default.
    widths: [
      { start: scoreColumn('group'), count: 2, size: 232 },
      { start: scoreColumn('answer'), count: 1, size: 190 },
      { start: scoreColumn('comment'), count: 2, size: 300 },
    ],
    validations: [
      ...answerLists(context, system),
      ...documentLists(context, positions.length),
      ...commentLists(context, system),
    ],
    conditional: scoreColours(positions.length),
    protection: { open: openAreas(positions.length) },
    frozenRows: SCORE_ROWS.header,
    hiddenRows: { start: SCORE_ROWS.keys, count: 1 },
    hiddenColumns: { start: expert, count: SCORE_GRID_COLUMNS - expert + 1 },
    filter: { row: SCORE_ROWS.header, column: 1, rows: positions.length + 1, columns: WIDTH },
    tabColor: mechanismTab(system.mechanism),
  };
}

function headCells(context: WorkbookContext, system: SystemOfRubric, formulas: ReturnType<typeof scoreFormulas>) {
  const keys: PlanCell[] = SCORE_COLUMNS.map(({ key }) => key);
  keys[0] = sheetMarker(scoreKey(system.number));
  const row = (cells: Record<number, PlanCell>) => Array.from({ length: WIDTH }, (_, i) => cells[i + 1] ?? null);
  const header: PlanCell[] = SCORE_COLUMNS.map(({ title }) => title);
  header[0] = writeCodeHeader(context.rubric);
  header[scoreColumn('points') - 1] = { formula: formulas.points };
  return [
    keys,
    row({ 1: systemHeading(system) }),
    row({
      1: noticeLine(context),
      [TOTAL_CELLS.maximum.column]: 'Максимум',
      [TOTAL_CELLS.answered.column]: { formula: formulas.answeredLabel },
      [TOTAL_CELLS.points.column]: 'Баллы',
      [TOTAL_CELLS.percent.column]: 'Процент',
    }),
    row({
      1: { formula: formulas.banner },
      [TOTAL_CELLS.maximum.column]: { formula: formulas.maximum },
      [TOTAL_CELLS.answered.column]: { formula: formulas.answered },
      [TOTAL_CELLS.points.column]: { formula: formulas.score },
      [TOTAL_CELLS.percent.column]: { formula: formulas.percent },
    }),
    header,
  ];
}

function positionCells(position: SystemOfRubric['positions'][number]): PlanCell[] {
  const stage = STAGES[position.stage - 1];
  const cells: Partial<Record<(typeof SCORE_COLUMNS)[number]['key'], PlanCell>> = {
    code: position.code,
    stage: `${position.stage}. ${stage?.title ?? ''}`,
    group: position.group === '' ? null : position.group,
    position: position.text,
    maximum: position.maximum,
  };
  return SCORE_COLUMNS.map(({ key }) => cells[key] ?? null);
}

/** The code cell of the end row stays blank: a blank code is no position. */
function endCells(): PlanCell[] {
  return SCORE_COLUMNS.map(({ key }) => (key === 'position' ? END_OF_TABLE : null));
}

/**
 * Codes, clauses, links and answers are text: `1.2.3` and «январь 2022» would turn into dates in a Russian sheet.
 * Points stay `General`: under `0.##` a whole number would show a comma with nothing behind it.
 */
function formats(positions: number): FormatBlock[] {
  const table = { row: SCORE_ROWS.header, rows: positions + 2 };
  const number = ['maximum', 'points', 'expertPoints', 'finalPoints'] as const;
  return [
    { area: { ...table, column: 1, columns: WIDTH }, format: '@' },
    ...number.map((key) => ({ area: { ...table, column: scoreColumn(key), columns: 1 }, format: 'General' })),
    { area: { ...TOTAL_CELLS.percent, rows: 1, columns: 1 }, format: '0.0%' },
  ];
}

function styles(positions: number): StyleBlock[] {
  const line = (row: number): Area => ({ row, column: 1, rows: 1, columns: WIDTH });
  const rows = { row: SCORE_ROWS.first, rows: positions };
  return [
    { area: { row: SCORE_ROWS.title, column: 1, rows: 3, columns: WIDTH }, background: PALETTE.head },
    { area: { row: SCORE_ROWS.title, column: 1, rows: 1, columns: 1 }, bold: true, size: 14, color: PALETTE.ink },
    { area: line(SCORE_ROWS.labels), color: PALETTE.muted },
    { area: { row: SCORE_ROWS.totals, column: 1, rows: 1, columns: 1 }, bold: true, color: PALETTE.badInk },
    { area: { row: SCORE_ROWS.totals, column: 5, rows: 1, columns: 4 }, bold: true, color: PALETTE.ink },
    { area: line(SCORE_ROWS.header), background: PALETTE.header, bold: true },
    { area: { ...line(SCORE_ROWS.header), rows: positions + 2 }, wrap: true, valign: 'top' },
    // No ground under the rows: it would hide the grid lines, and a border is one more service call.
    { area: { ...rows, column: scoreColumn('points'), columns: 1 }, bold: true },
    { area: line(endRow(positions)), background: PALETTE.end, color: PALETTE.muted },
  ];
}

function answerLists(context: WorkbookContext, system: SystemOfRubric): ListValidation[] {
  const lists = listsOf(context);
  const sheet = nameOf(context, 'lists');
  return system.positions.map((position, index) => ({
    area: { row: SCORE_ROWS.first + index, column: scoreColumn('answer'), rows: 1, columns: 1 },
    list: { sheet, area: listArea(lists, scaleListId(position)) },
  }));
}

function documentLists(context: WorkbookContext, positions: number): ListValidation[] {
  const list = { sheet: nameOf(context, 'documents'), area: documentNumbersArea() };
  return (['document', 'document2'] as const).map((key) => ({
    area: { row: SCORE_ROWS.first, column: scoreColumn(key), rows: positions, columns: 1 },
    list,
  }));
}

function commentLists(context: WorkbookContext, { number, positions }: SystemOfRubric): ListValidation[] {
  const lists = listsOf(context);
  const sheet = nameOf(context, 'lists');
  return positions.flatMap(({ stage }, index): ListValidation[] => {
    const id = suggestionsId({ system: number, stage });
    if (!lists.some((list) => list.id === id)) return [];
    const area = { row: SCORE_ROWS.first + index, column: scoreColumn('comment'), rows: 1, columns: 1 };
    return [{ area, list: { sheet, area: listArea(lists, id) } }];
  });
}

/** What people fill; everything else warns before a change. */
function openAreas(positions: number): Area[] {
  const rows = { row: SCORE_ROWS.first, rows: positions };
  const between = (first: Parameters<typeof scoreColumn>[0], last: Parameters<typeof scoreColumn>[0]): Area => ({
    ...rows,
    column: scoreColumn(first),
    columns: scoreColumn(last) - scoreColumn(first) + 1,
  });
  return [
    between('answer', 'answer'),
    between('document', 'comment'),
    between('expertAnswer', 'expertAnswer'),
    between('verdict', 'decision'),
  ];
}
