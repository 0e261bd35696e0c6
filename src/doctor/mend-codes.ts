import { isDate, writeDay } from '../catalog/cell-kind';
import { cleanText } from '../catalog/clean-text';
import { STAGES } from '../catalog/stages';
import { INPUT_SCORE_COLUMNS, type ScoreColumn } from '../workbook/columns';
import type { SystemOfRubric } from '../workbook/workbook-context';
import type { Diagnosis } from './ailment';
import { at, type DoctorSheet } from './doctor-sheet';
import { makeDiagnosis } from './make-diagnosis';
import { type CodeMatch, type CodeRow, joinEntries, matchCodes } from './match-codes';
import { placesOfMissing } from './places-of-missing';
import type { RepairStep } from './repair-step';
import type { Survey } from './survey-table';
import { nameSome, writeRuns } from './write-runs';

/** Columns that people and experts fill: what must never be lost. The final answer follows from the others. */
export const ENTRY_COLUMNS: readonly ScoreColumn[] = INPUT_SCORE_COLUMNS.filter((key) => key !== 'finalAnswer');

/**
 * Which rows of the sheet are which positions, by everything that is left of them.
 *
 * @param retired codes of positions that count no more: their rows stay as they are
 */
export function codesOfSheet(
  sheet: DoctorSheet,
  survey: Survey<ScoreColumn>,
  system: SystemOfRubric,
  retired: ReadonlySet<string>,
): CodeMatch {
  const rows: CodeRow[] = [];
  for (let row = survey.first; row <= survey.last; row += 1) {
    const cell = (key: ScoreColumn) => at(sheet.values, row, survey.columns.get(key) ?? 0);
    const text = (key: ScoreColumn) => cleanText(cell(key));
    if (retired.has(text('code'))) continue;
    rows.push({
      row,
      code: text('code'),
      text: text('position'),
      group: text('group'),
      stage: text('stage'),
      entries: joinEntries(ENTRY_COLUMNS.map((key) => cell(key))),
    });
  }
  return matchCodes(
    rows,
    system.positions.map(({ code, text, group, stage }) => ({
      code,
      text: cleanText(text),
      group: cleanText(group),
      stage: stageCell(stage),
    })),
  );
}

/** «4. Мониторинг»: how a score sheet writes a stage. */
export function stageCell(stage: number): string {
  return `${stage}. ${STAGES[stage - 1]?.title ?? ''}`;
}

/** Codes overwritten, doubled, turned into dates; rows deleted. */
export function mendCodes(sheet: DoctorSheet, survey: Survey<ScoreColumn>, match: CodeMatch): Diagnosis[] {
  const codeAt = survey.columns.get('code');
  if (codeAt === undefined || survey.endRow === null) return [];
  const raw = (row: number) => at(sheet.values, row, codeAt);
  const found: Diagnosis[] = [];
  const [first] = match.restore;
  if (first) {
    const said = match.restore.map(({ row, code }) => `строка ${row} — ${code}`);
    const dated = match.restore.filter(({ row }) => isDate(raw(row))).length;
    const cells = match.restore.map(({ row, code }) => ({ row, column: codeAt, cell: code }));
    found.push(
      makeDiagnosis('code-lost', sheet, {
        words: { rows: nameSome(said), dated: dated > 0 ? ` Из них датой стали: ${dated}.` : '' },
        // The format goes first: under another one the code would turn into a date again.
        steps: [
          { do: 'formats', sheetId: sheet.id, blocks: cells.map(({ row }) => textBlock(row, codeAt)) },
          ...writeRuns(sheet.id, cells),
        ],
        count: cells.length,
        row: first.row,
        column: 'code',
      }),
    );
  }
  const [copy] = match.clear;
  if (copy) {
    const columns = [...survey.columns].filter(([key]) => !COMPUTED.has(key)).map(([, column]) => column);
    const cells = match.clear.flatMap(({ row }) => columns.map((column) => ({ row, column, cell: null })));
    found.push(
      makeDiagnosis('code-copied', sheet, {
        words: { rows: nameSome(match.clear.map(({ row, code }) => `строка ${row} — ${code}`)) },
        steps: writeRuns(sheet.id, cells),
        count: match.clear.length,
        row: copy.row,
        column: 'code',
      }),
    );
  }
  const [twice] = match.twice;
  if (twice) {
    const pairs = match.twice.map(({ row, code }) => `${code}: строки ${match.rows.get(code) ?? '…'} и ${row}`);
    const count = match.twice.length;
    found.push(
      makeDiagnosis('code-twice', sheet, { words: { rows: nameSome(pairs) }, count, row: twice.row, column: 'code' }),
    );
  }
  const [unknown] = match.unknown;
  if (unknown) {
    const said = match.unknown.map(({ row, code }) => {
      const cell = raw(row);
      return `строка ${row}${isDate(cell) ? ` (дата ${writeDay(cell)})` : code === '' ? ' (пусто)' : ` («${code}»)`}`;
    });
    const count = match.unknown.length;
    found.push(
      makeDiagnosis('code-unknown', sheet, {
        words: { rows: nameSome(said), codes: match.missing.length > 0 ? nameSome(match.missing) : 'нет' },
        count,
        row: unknown.row,
        column: 'code',
      }),
    );
  }
  return [...found, ...mendMissing(sheet, survey, match, codeAt)];
}

/** Points are formulas' cells: they blank themselves. */
const COMPUTED: ReadonlySet<ScoreColumn> = new Set(['points', 'expertPoints', 'finalPoints']);

const textBlock = (row: number, column: number) => ({ area: { row, column, rows: 1, columns: 1 }, format: '@' });

/** A row is laid again only when no row of the sheet may be it. */
function mendMissing(sheet: DoctorSheet, survey: Survey<ScoreColumn>, match: CodeMatch, codeAt: number): Diagnosis[] {
  if (match.missing.length === 0) return [];
  const words = { codes: nameSome(match.missing) };
  const count = match.missing.length;
  if (match.unknown.length > 0) {
    return [makeDiagnosis('row-missing-unsure', sheet, { words, count, row: survey.headerRow, column: 'code' })];
  }
  const inserts = placesOfMissing(match.order, match.rows, survey.headerRow);
  const steps = inserts.flatMap(({ after, codes }): RepairStep[] => [
    {
      do: 'insert',
      sheetId: sheet.id,
      axis: 'rows',
      at: after > survey.headerRow ? { after } : { before: after + 1 },
      count: codes.length,
    },
    {
      do: 'formats',
      sheetId: sheet.id,
      blocks: [{ area: { row: after + 1, column: codeAt, rows: codes.length, columns: 1 }, format: '@' }],
    },
    { do: 'write', sheetId: sheet.id, row: after + 1, column: codeAt, cells: codes.map((code) => [code]) },
  ]);
  return [
    makeDiagnosis('row-missing', sheet, { words, steps, moves: true, count, row: survey.headerRow, column: 'code' }),
  ];
}
