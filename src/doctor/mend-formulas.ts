import { isErrorText } from '../catalog/cell-kind';
import { cleanText } from '../catalog/clean-text';
import { showCell } from '../catalog/show-cell';
import { areaNotation } from '../workbook/area';
import type { ScoreColumn } from '../workbook/columns';
import { scoreFormulasOf } from '../workbook/score-formulas';
import { SCORE_ROWS } from '../workbook/score-layout';
import type { Diagnosis } from './ailment';
import { at, type DoctorSheet } from './doctor-sheet';
import { makeDiagnosis } from './make-diagnosis';
import type { Patient } from './patient';
import type { Survey } from './survey-table';
import { nameSome, writeRuns } from './write-runs';

/** A formula as it is compared: spaces, dollars, quotes of names and the separator are written in many ways. */
export function plainFormula(formula: string): string {
  return formula
    .split('"')
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/[\s$']/g, '')
            .replace(/,/g, ';')
            .toUpperCase(),
    )
    .join('"');
}

export interface WantedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly what: string;
}

/**
 * Formulas that are not where the plan has them.
 *
 * @param above a formula found anywhere up to this row is as good: people insert rows between totals and table
 */
export function mendFormulas(sheet: DoctorSheet, wanted: readonly WantedFormula[], above: number): Diagnosis[] {
  const standing = new Set(
    sheet.formulas
      .slice(0, above)
      .flat()
      .filter((formula) => formula !== '')
      .map(plainFormula),
  );
  const lost = wanted.filter(({ row, column, formula }) => {
    const plain = plainFormula(formula);
    return row > above ? plainFormula(at(sheet.formulas, row, column)) !== plain : !standing.has(plain);
  });
  const [first] = lost;
  if (!first) return [];
  const said = lost.map(({ row, column, what }) => {
    const found = at(sheet.formulas, row, column) || showCell(at(sheet.values, row, column));
    const place = areaNotation({ row, column, rows: 1, columns: 1 });
    return `${what} (${place}, ${found === '' ? 'пусто' : `сейчас «${showCell(found)}»`})`;
  });
  return [
    makeDiagnosis('formula-lost', sheet, {
      words: { formulas: nameSome(said) },
      steps: writeRuns(
        sheet.id,
        lost.map(({ row, column, formula }) => ({ row, column, cell: { formula } })),
      ),
      count: lost.length,
      row: first.row,
    }),
  ];
}

/** The formulas of a score sheet for the table as it stands now. */
export function scoreFormulasWanted(survey: Survey<ScoreColumn>, { method }: Patient): WantedFormula[] {
  const { columns, headerRow, endRow } = survey;
  const needed: readonly ScoreColumn[] = ['code', 'maximum', 'answer', 'points', 'document'];
  if (!method || endRow === null || !survey.headerStands || needed.some((key) => !columns.has(key))) return [];
  const column = (key: ScoreColumn) => columns.get(key) ?? 0;
  const totals = headerRow - SCORE_ROWS.header + SCORE_ROWS.totals;
  const labels = totals - 1;
  if (labels <= (survey.keyRow ?? 0)) return [];
  const formulas = scoreFormulasOf(
    (key) => ({ row: headerRow, column: column(key), rows: endRow - headerRow + 1, columns: 1 }),
    (key) => ({ row: totals, column: column(key), rows: 1, columns: 1 }),
    method,
  );
  return [
    { row: headerRow, column: column('points'), formula: formulas.points, what: 'баллы' },
    { row: totals, column: column('points'), formula: formulas.score, what: 'сумма баллов' },
    { row: totals, column: column('maximum'), formula: formulas.maximum, what: 'максимум' },
    { row: labels, column: column('answer'), formula: formulas.answeredLabel, what: 'подпись «Отвечено»' },
    { row: totals, column: column('answer'), formula: formulas.answered, what: 'число ответов' },
    { row: totals, column: column('document'), formula: formulas.percent, what: 'процент' },
    { row: totals, column: column('code'), formula: formulas.banner, what: 'строка о дополнении' },
  ];
}

/**
 * What stands under the one formula that counts all points and keeps it from showing them. Nothing is thrown away: the
 * text moves into the comment of its row.
 */
export function mendBlockedPoints(sheet: DoctorSheet, survey: Survey<ScoreColumn>): Diagnosis[] {
  const column = survey.columns.get('points') ?? 0;
  const comment = survey.columns.get('comment') ?? 0;
  if (column === 0 || comment === 0 || survey.endRow === null || !survey.headerStands) return [];
  const header = at(sheet.values, survey.headerRow, column);
  const formula = at(sheet.formulas, survey.headerRow, column);
  const counts = /MCQM_POINTS/i.test(formula);
  const blocked = counts && isErrorText(header) && /^#(REF|SPILL|ССЫЛКА|ПЕРЕНОС)/i.test(String(header));
  // While the formula shows anything else, the cells below are its own.
  if (counts && !blocked) return [];
  const cells: { row: number; column: number; cell: string | null }[] = [];
  const said: string[] = [];
  for (let row = survey.first; row <= survey.endRow; row += 1) {
    const text = at(sheet.formulas, row, column) || showCell(at(sheet.values, row, column));
    if (text === '') continue;
    said.push(`${areaNotation({ row, column, rows: 1, columns: 1 })} («${showCell(text)}»)`);
    cells.push({ row, column, cell: null });
    if (at(sheet.formulas, row, comment) !== '') continue;
    const own = cleanText(at(sheet.values, row, comment));
    const whole = at(sheet.formulas, row, column) || cleanText(at(sheet.values, row, column));
    cells.push({ row, column: comment, cell: `${own === '' ? '' : `${own} · `}Стояло в столбце «Балл»: ${whole}` });
  }
  const [first] = cells;
  if (!first) return [];
  return [
    makeDiagnosis('points-blocked', sheet, {
      words: { cells: nameSome(said) },
      steps: writeRuns(sheet.id, cells),
      count: said.length,
      row: first.row,
      column: 'points',
    }),
  ];
}
