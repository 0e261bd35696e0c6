import { cleanText } from '../catalog/clean-text';
import { linkFormula } from '../workbook/link-formula';
import { PASSPORT_SECTIONS, responsibleKey } from '../workbook/passport-fields';
import { readMarker, type SheetKey, sheetMarker } from '../workbook/sheet-key';
import { sheetOrder, standardName } from '../workbook/sheet-names';
import { systemHeading, systemsOfRubric } from '../workbook/workbook-context';
import type { Diagnosis } from './ailment';
import { at, type DoctorSheet } from './doctor-sheet';
import { makeDiagnosis } from './make-diagnosis';
import type { Patient } from './patient';
import type { RepairStep } from './repair-step';
import { nameSome, writeRuns } from './write-runs';

/** «Паспорт»: fields are found by hidden keys, and those again by the labels beside them; links lead to every sheet. */
export function diagnosePassport(sheet: DoctorSheet, patient: Pick<Patient, 'context'>): Diagnosis[] {
  const marker = sheet.values.findIndex((row) => row.some((cell) => readMarker(cell) === 'passport'));
  const keys = sheet.values[marker] ?? [];
  const keyAt = keys.findIndex((cell) => readMarker(cell) === 'passport') + 1;
  const labels = fieldLabels(patient);
  const labelAt = columnOf(sheet, labels);
  if (labelAt === 0) return marker < 0 ? [makeDiagnosis('table-lost', sheet, { row: 1 })] : [];
  return [...mendKeys(sheet, marker + 1, keyAt, labelAt, labels), ...mendLinks(sheet, labelAt, patient)];
}

/** Label of every field by its key. */
function fieldLabels({ context }: Pick<Patient, 'context'>): ReadonlyMap<string, string> {
  const fields = PASSPORT_SECTIONS.flatMap((section) => section.fields.map(({ key, label }) => [key, label] as const));
  const posts = systemsOfRubric(context.rubric).map(
    (system) => [responsibleKey(system.number), systemHeading(system)] as const,
  );
  return new Map([...fields, ...posts]);
}

/** The column where the labels stand; 0 when hardly any is left. */
function columnOf(sheet: DoctorSheet, labels: ReadonlyMap<string, string>): number {
  const known = new Set([...labels.values()].map((label) => cleanText(label)));
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  let [best, most] = [0, 2];
  for (let column = 1; column <= width; column += 1) {
    const votes = sheet.values.filter((_, row) => known.has(cleanText(at(sheet.values, row + 1, column)))).length;
    if (votes > most) [best, most] = [column, votes];
  }
  return best;
}

function mendKeys(
  sheet: DoctorSheet,
  marker: number,
  keyAt: number,
  labelAt: number,
  labels: ReadonlyMap<string, string>,
): Diagnosis[] {
  // The whole column of keys is gone, or the whole row: they stood left of the labels and above them.
  const column = keyAt || labelAt - 1;
  const steps: RepairStep[] = [];
  const shift = { row: marker > 0 || isBlank(sheet.values[0]) ? 0 : 1, column: column > 0 ? 0 : 1 };
  if (shift.column > 0) {
    steps.push({ do: 'insert', sheetId: sheet.id, axis: 'columns', at: { before: 1 }, count: 1 });
  }
  if (shift.row > 0) steps.push({ do: 'insert', sheetId: sheet.id, axis: 'rows', at: { before: 1 }, count: 1 });
  const keyColumn = Math.max(1, column);
  const cells: { row: number; column: number; cell: string }[] = [];
  const put = (row: number, place: number, cell: string) => cells.push({ row, column: place, cell });
  const top = Math.max(1, marker);
  const heads = [sheetMarker('passport'), 'label', 'value', 'hint'];
  heads.forEach((head, index) => {
    const stands = shift.row === 0 && shift.column === 0 ? cleanText(at(sheet.values, top, keyColumn + index)) : '';
    if (stands !== head) put(top, keyColumn + index, head);
  });
  for (const [key, label] of labels) {
    const rows = sheet.values.flatMap((_, row) =>
      cleanText(at(sheet.values, row + 1, labelAt)) === cleanText(label) ? [row + 1] : [],
    );
    const known = sheet.values.some((_, row) => column > 0 && cleanText(at(sheet.values, row + 1, column)) === key);
    const [row] = rows;
    if (row !== undefined && rows.length === 1 && !known) put(row + shift.row, keyColumn, key);
  }
  if (cells.length === 0) return [];
  steps.push(...writeRuns(sheet.id, cells));
  if (shift.row > 0) steps.push({ do: 'hide-rows', sheetId: sheet.id, start: 1, count: 1 });
  return [
    makeDiagnosis('passport-keys', sheet, {
      steps,
      moves: shift.row + shift.column > 0,
      count: cells.length,
      row: top,
    }),
  ];
}

const isBlank = (row: readonly unknown[] | undefined) => (row ?? []).every((cell) => cell === '');

/** A link leads to a sheet by its id, which a copy through `.xlsx` changes, and says its name. */
function mendLinks(sheet: DoctorSheet, labelAt: number, { context }: Pick<Patient, 'context'>): Diagnosis[] {
  const systems = systemsOfRubric(context.rubric).map(({ number }) => number);
  const keys = sheetOrder(systems, context.names.has('deliverables'));
  const cells: { row: number; column: number; cell: { formula: string } }[] = [];
  const said: string[] = [];
  sheet.formulas.forEach((row, index) => {
    const [, gid, words] = /^=HYPERLINK\("#gid=(\d+)"[;,]"((?:[^"]|"")*)"\)$/i.exec(row[labelAt - 1] ?? '') ?? [];
    if (gid === undefined || words === undefined) return;
    const name = words.replace(/""/g, '"');
    const byId = keys.find((key) => context.ids.get(key) === Number(gid));
    const key = byId ?? keys.find((known) => name === context.names.get(known) || name === standardName(known));
    const id = key && context.ids.get(key);
    const now = key && context.names.get(key);
    if (id === undefined || now === undefined || (id === Number(gid) && now === name)) return;
    cells.push({ row: index + 1, column: labelAt, cell: { formula: linkFormula(id, now) } });
    said.push(`«${now}»`);
  });
  const plain = missingLinks(sheet, labelAt, keys, { context });
  cells.push(...plain.cells);
  said.push(...plain.said);
  const [first] = cells;
  if (!first) return [];
  const words = { links: nameSome(said) };
  return [
    makeDiagnosis('link-stale', sheet, {
      words,
      steps: writeRuns(sheet.id, cells),
      count: cells.length,
      row: first.row,
    }),
  ];
}

/** A row of the contents whose link was overwritten by the bare name of its sheet. */
function missingLinks(
  sheet: DoctorSheet,
  labelAt: number,
  keys: readonly SheetKey[],
  { context }: Pick<Patient, 'context'>,
) {
  const cells: { row: number; column: number; cell: { formula: string } }[] = [];
  const said: string[] = [];
  sheet.values.forEach((_, index) => {
    const text = cleanText(at(sheet.values, index + 1, labelAt));
    const key = keys.find((known) => text === context.names.get(known));
    const [id, name] = [key && context.ids.get(key), key && context.names.get(key)];
    if (id === undefined || name === undefined || key === 'passport') return;
    if (at(sheet.formulas, index + 1, labelAt) !== '') return;
    cells.push({ row: index + 1, column: labelAt, cell: { formula: linkFormula(id, name) } });
    said.push(`«${name}»`);
  });
  return { cells, said };
}
