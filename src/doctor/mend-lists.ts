import { cleanText } from '../catalog/clean-text';
import { writeAnswer } from '../catalog/write-answer';
import { type Area, listLink } from '../workbook/area';
import type { ScoreColumn } from '../workbook/columns';
import { suggestionsId } from '../workbook/comment-suggestions';
import type { SystemOfRubric } from '../workbook/workbook-context';
import type { Diagnosis } from './ailment';
import { at, type DoctorSheet } from './doctor-sheet';
import { makeDiagnosis } from './make-diagnosis';
import type { CodeMatch } from './match-codes';
import { offersColumn } from './offers-column';
import type { ListColumn, Patient } from './patient';
import type { ListStep } from './repair-step';
import type { Survey } from './survey-table';
import { blocksOf, nameSome } from './write-runs';

/** Dropdowns of a score sheet: each answer offers its position's scale, each «Документ №» the register's numbers. */
export function mendScoreLists(
  sheet: DoctorSheet,
  survey: Survey<ScoreColumn>,
  match: CodeMatch,
  system: SystemOfRubric,
  patient: Patient,
): Diagnosis[] {
  const wrong: ListStep[] = [];
  const codes: string[] = [];
  const answers = survey.columns.get('answer') ?? 0;
  const { lists, numbers } = patient;
  for (const position of answers > 0 && lists ? system.positions : []) {
    const row = match.rows.get(position.code);
    const own = lists && findList(lists.columns, position.scale.map(writeAnswer));
    if (row === undefined || !lists || !own) continue;
    const link = at(sheet.lists, row, answers);
    const same = lists.columns.some(
      ({ area, entries }) => link === listLink(lists.sheetId, area) && entries.join('\n') === own.entries.join('\n'),
    );
    if (same) continue;
    codes.push(position.code);
    wrong.push({
      area: { row, column: answers, rows: 1, columns: 1 },
      list: { sheetId: lists.sheetId, area: own.area },
    });
  }
  const comments = strayComments(sheet, survey, match, system, patient);
  codes.push(...comments.map(({ code }) => code));
  wrong.push(...comments.map(({ step }) => step));
  const rows = [...match.rows];
  for (const key of numbers ? (['document', 'document2'] as const) : []) {
    const column = survey.columns.get(key) ?? 0;
    if (column === 0 || !numbers) continue;
    const off = rows.filter(([, row]) => !offers(at(sheet.lists, row, column), numbers));
    codes.push(...off.map(([code]) => code));
    wrong.push(
      ...blocksOf(
        column,
        off.map(([, row]) => row),
      ).map((area) => ({ area, list: numbers })),
    );
  }
  return diagnose(sheet, wrong, [...new Set(codes)], survey.first);
}

/**
 * Comments that offer another list of `_lists` than their own, as after these were laid anew, or that lost it together
 * with the answer beside them, as when `_lists` was deleted. No list, or a person's own, is no harm.
 */
function strayComments(
  sheet: DoctorSheet,
  survey: Survey<ScoreColumn>,
  match: CodeMatch,
  system: SystemOfRubric,
  { lists }: Patient,
): { code: string; step: ListStep }[] {
  const column = survey.columns.get('comment') ?? 0;
  if (!lists || column === 0) return [];
  const astray = (link: string) => link.startsWith(`${lists.sheetId}!`);
  const orphaned = (row: number, link: string) =>
    link === 'other' && at(sheet.lists, row, survey.columns.get('answer') ?? 0) === link;
  return system.positions.flatMap(({ code, stage }) => {
    const row = match.rows.get(code);
    const head = suggestionsId({ system: system.number, stage });
    const own = lists.columns.find((list) => list.head === head && list.entries.length > 0);
    const link = row === undefined ? '' : at(sheet.lists, row, column);
    if (row === undefined || !own || !(astray(link) || orphaned(row, link))) return [];
    if (offersColumn(link, lists.sheetId, own.area)) return [];
    return [
      { code, step: { area: { row, column, rows: 1, columns: 1 }, list: { sheetId: lists.sheetId, area: own.area } } },
    ];
  });
}

/** Dropdowns of a whole column, each over one list of `_lists`. */
export function mendColumnLists<Key extends string>(
  sheet: DoctorSheet,
  survey: Survey<Key>,
  wanted: readonly { readonly key: Key; readonly entries: readonly string[] }[],
  rows: readonly number[],
  { lists }: Pick<Patient, 'lists'>,
): Diagnosis[] {
  const wrong = wanted.flatMap(({ key, entries }): ListStep[] => {
    const column = survey.columns.get(key) ?? 0;
    const own = lists && findList(lists.columns, entries);
    if (column === 0 || !lists || !own) return [];
    const off = rows.filter((row) => at(sheet.lists, row, column) !== listLink(lists.sheetId, own.area));
    return blocksOf(column, off).map((area) => ({ area, list: { sheetId: lists.sheetId, area: own.area } }));
  });
  const named = wrong.map(({ area }) => `строки ${area.row}–${area.row + area.rows - 1}`);
  return diagnose(sheet, wrong, named, survey.first);
}

function diagnose(sheet: DoctorSheet, wrong: ListStep[], named: readonly string[], row: number): Diagnosis[] {
  if (wrong.length === 0) return [];
  const count = wrong.reduce((sum, { area }) => sum + area.rows, 0);
  const steps = [{ do: 'lists', sheetId: sheet.id, blocks: wrong } as const];
  return [
    makeDiagnosis('list-wrong', sheet, { words: { count: String(count), codes: nameSome(named) }, steps, count, row }),
  ];
}

function findList(columns: readonly ListColumn[], entries: readonly string[]): ListColumn | null {
  const wanted = entries.map((entry) => cleanText(entry)).join('\n');
  return columns.find((column) => column.entries.join('\n') === wanted) ?? null;
}

/** Offers all numbers of the register; a list that reaches further does no harm. */
function offers(link: string, { sheetId, area }: { sheetId: number; area: Area }): boolean {
  const [, id, letters, from, to] = /^(\d+)!([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(link) ?? [];
  const column = listLink(0, { ...area, rows: 1 }).replace(/^0!|\d+$/g, '');
  return (
    Number(id) === sheetId && letters === column && Number(from) <= area.row && Number(to) >= area.row + area.rows - 1
  );
}
