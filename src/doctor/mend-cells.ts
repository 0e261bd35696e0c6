import { isDate, writeDay } from '../catalog/cell-kind';
import { cleanText } from '../catalog/clean-text';
import { areaNotation } from '../workbook/area';
import type { ScoreColumn } from '../workbook/columns';
import type { PlanCell } from '../workbook/sheet-plan';
import type { SystemOfRubric } from '../workbook/workbook-context';
import type { Diagnosis } from './ailment';
import { at, type DoctorSheet } from './doctor-sheet';
import { makeDiagnosis } from './make-diagnosis';
import type { CodeMatch } from './match-codes';
import { stageCell } from './mend-codes';
import type { Survey } from './survey-table';
import { blocksOf, nameSome, writeRuns } from './write-runs';

/** Cells that the rubric fills and somebody has written over. */
export function mendRubricCells(
  sheet: DoctorSheet,
  survey: Survey<ScoreColumn>,
  match: CodeMatch,
  system: SystemOfRubric,
): Diagnosis[] {
  const wrong: { row: number; column: number; cell: PlanCell; code: string }[] = [];
  for (const { code, stage, group, text, maximum } of system.positions) {
    const row = match.rows.get(code);
    if (row === undefined) continue;
    const own = { stage: stageCell(stage), group: group || null, position: text, maximum } as const;
    for (const key of ['stage', 'group', 'position', 'maximum'] as const) {
      const column = survey.columns.get(key);
      if (column === undefined) continue;
      const same = cleanText(at(sheet.values, row, column)) === cleanText(own[key]);
      if (!same || at(sheet.formulas, row, column) !== '') wrong.push({ row, column, cell: own[key], code });
    }
  }
  const [first] = wrong;
  if (!first) return [];
  const codes = [...new Set(wrong.map(({ code }) => code))];
  return [
    makeDiagnosis('rubric-text', sheet, {
      words: { codes: nameSome(codes) },
      steps: writeRuns(sheet.id, wrong),
      count: wrong.length,
      row: first.row,
      code: first.code,
      column: 'position',
    }),
  ];
}

/** Number formats of one table: which columns are text, which hold dates, which plain numbers. */
export interface FormatRules<Key extends string> {
  readonly text: readonly Key[];
  /** The column of text whose dates are mended as codes. */
  readonly codes?: Key;
  readonly dates: readonly Key[];
  readonly numbers: readonly Key[];
}

const DATE_FORMAT = 'dd.mm.yyyy';
const LOOKS_LIKE_DATE = /[dmyhдмгч]/i;

/** Lost formats, and what a lost format has done already: a clause `2.3` that became a date. */
export function mendFormats<Key extends string>(
  sheet: DoctorSheet,
  survey: Survey<Key>,
  rules: FormatRules<Key>,
  rows: readonly number[],
): Diagnosis[] {
  const lost: { area: ReturnType<typeof blocksOf>[number]; format: string }[] = [];
  const dates: { row: number; column: number; cell: PlanCell; said: string }[] = [];
  for (const key of rules.text) {
    const column = survey.columns.get(key) ?? 0;
    if (column === 0) continue;
    const plain = rows.filter((row) => at(sheet.formats, row, column) !== '@');
    const dated = rows.filter((row) => isDate(at(sheet.values, row, column)) && at(sheet.formulas, row, column) === '');
    for (const row of dated) {
      const day = writeDay(at(sheet.values, row, column) as Date);
      if (key === rules.codes) continue;
      dates.push({ row, column, cell: day, said: `${areaNotation({ row, column, rows: 1, columns: 1 })} («${day}»)` });
    }
    lost.push(
      ...blocksOf(
        column,
        plain.filter((row) => !dated.includes(row)),
      ).map((area) => ({ area, format: '@' })),
    );
  }
  const keep = (keys: readonly Key[], wrong: (format: string) => boolean, format: string) => {
    for (const key of keys) {
      const column = survey.columns.get(key) ?? 0;
      const off = column === 0 ? [] : rows.filter((row) => wrong(at(sheet.formats, row, column)));
      lost.push(...blocksOf(column, off).map((area) => ({ area, format })));
    }
  };
  keep(rules.dates, (format) => !LOOKS_LIKE_DATE.test(format), DATE_FORMAT);
  keep(rules.numbers, (format) => LOOKS_LIKE_DATE.test(format), 'General');
  const found: Diagnosis[] = [];
  const count = lost.reduce((sum, { area }) => sum + area.rows, 0);
  if (count > 0) {
    const steps = [{ do: 'formats', sheetId: sheet.id, blocks: lost } as const];
    found.push(
      makeDiagnosis('text-format', sheet, { words: { count: String(count) }, steps, count, row: survey.first }),
    );
  }
  const [first] = dates;
  if (first) {
    const blocks = dates.map(({ row, column }) => ({ area: { row, column, rows: 1, columns: 1 }, format: '@' }));
    const steps = [{ do: 'formats', sheetId: sheet.id, blocks } as const, ...writeRuns(sheet.id, dates)];
    const words = { cells: nameSome(dates.map(({ said }) => said)) };
    found.push(makeDiagnosis('text-as-date', sheet, { words, steps, count: dates.length, row: first.row }));
  }
  return found;
}
