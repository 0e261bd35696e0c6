import { type Area, absoluteReference, areaNotation } from '../workbook/area';
import { ANSWERED_OF, BAD_TOTAL } from '../workbook/score-formulas';
import { columnToEnd, SCORE_ROWS, scoreColumn, totalArea } from '../workbook/score-layout';
import { scoreKey } from '../workbook/sheet-key';
import type { PlanCell } from '../workbook/sheet-plan';
import { nameOf, type SystemOfRubric, type WorkbookContext } from '../workbook/workbook-context';
import { SUMMARY_ROWS, type SummaryLine, summaryColumn } from './summary-layout';

/**
 * The three live cells of a line: native formulas over the score sheets, so that they count without the add-on too and
 * tell whether the values beside them still hold.
 */
export function liveTotals(
  context: WorkbookContext,
  systems: readonly SystemOfRubric[],
  lines: readonly SummaryLine[],
  index: number,
): PlanCell[] {
  const line = lines[index];
  if (!line) return [];
  const rowOf = (at: number) => SUMMARY_ROWS.first + at;
  const cell = (key: string, at: number) =>
    areaNotation({ row: rowOf(at), column: summaryColumn(key), rows: 1, columns: 1 });
  const score = cell('score', index);
  // LEN, because engines do not agree on whether 0 equals "".
  const compare = (same: string) => ({ formula: `=IF(LEN(${score})=0;"";IF(${same};"без изменений";"изменилось"))` });

  if (line.kind === 'system') {
    const sheet = nameOf(context, scoreKey(line.code));
    const liveScore = cell('liveScore', index);
    const areas = areasOf(context, line.code, systems);
    const answered = areas.total('answer');
    // The label over the count says out of how many.
    const label = absoluteReference(sheet, { ...answered, row: answered.row - 1 });
    return [
      { formula: `=${absoluteReference(sheet, areas.total('points'))}` },
      { formula: `=${absoluteReference(sheet, answered)}&" из "&MID(${label};${ANSWERED_OF.length + 1};9)` },
      compare(`AND(${score}=${liveScore};${cell('filled', index)}=${cell('liveFilled', index)})`),
    ];
  }
  const own = systems.filter(({ number }) => line.kind === 'total' || line.systems.includes(number));
  const places = own.map(({ number }) => lines.findIndex((other) => other.kind === 'system' && other.code === number));
  const points = own.map(({ number }) =>
    absoluteReference(nameOf(context, scoreKey(number)), areasOf(context, number, systems).points),
  );
  const live = places.map((at) => cell('liveScore', at)).join(';');
  const same = places.map((at) => `${cell('changed', at)}="без изменений"`).join(';');
  return [
    // The points themselves are added, not the totals: a system held at zero must not lift the whole.
    { formula: `=IF(COUNT(${live})=${own.length};MAX(0;SUM(${points.join(';')}));"${BAD_TOTAL}")` },
    null,
    compare(`AND(${same})`),
  ];
}

interface ScoreAreas {
  readonly points: Area;
  /** The total that stands above a column. */
  readonly total: (key: 'answer' | 'points') => Area;
}

/** Cells of a score sheet: as it is laid, or where they stand by now when the summary is laid again later. */
function areasOf(context: WorkbookContext, system: string, systems: readonly SystemOfRubric[]): ScoreAreas {
  const table = context.standing?.get(system);
  if (!table) {
    const positions = systems.find(({ number }) => number === system)?.positions.length ?? 0;
    return {
      points: columnToEnd('points', positions),
      total: (key) => totalArea(key === 'answer' ? 'answered' : key),
    };
  }
  const { headerRow, endRow, columns } = table;
  const at = (key: 'answer' | 'points') => columns.get(key) ?? scoreColumn(key);
  const totals = headerRow - SCORE_ROWS.header + SCORE_ROWS.totals;
  return {
    points: { row: headerRow, column: at('points'), rows: endRow - headerRow + 1, columns: 1 },
    total: (key) => ({ row: totals, column: at(key), rows: 1, columns: 1 }),
  };
}
