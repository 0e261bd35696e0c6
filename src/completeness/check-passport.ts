import { PASSPORT_SECTIONS, responsibleKey } from '../workbook/passport-fields';
import { type PassportTable, passportText } from '../workbook/read-passport-table';
import type { CheckedBook } from './checked-book';
import type { Finding, FindingCell } from './finding';
import { makeFinding } from './make-finding';

/** A municipality may have no methodical centre, and needs no second name. */
const MAY_BE_BLANK: ReadonlySet<string> = new Set(['municipalityShort', 'methodicalCentre']);

/** One finding for all blank fields of «Паспорт», so that a new workbook does not begin with twenty of them. */
export function checkPassport({ passport, systems }: CheckedBook): Finding[] {
  const table = passport();
  if (!table) return [makeFinding('passport-missing', { words: {} })];
  const fields = PASSPORT_SECTIONS.flatMap((section) => section.fields)
    .filter(({ key }) => !MAY_BE_BLANK.has(key) && passportText(table, key) === '')
    .map(({ key, label }) => ({ key, said: `«${label}»` }));
  const nobody = systems
    .filter(({ number }) => passportText(table, responsibleKey(number)) === '')
    .map(({ number, title }) => ({ key: responsibleKey(number), said: `${number} «${title}»` }));
  const blank = [...fields, ...nobody];
  const [first] = blank;
  if (!first) return [];
  const posts = nobody.length === systems.length && nobody.length > 1 ? 'должности ответственных за все системы' : null;
  const said = [
    ...fields.map((field) => field.said),
    ...(posts ? [posts] : nobody.map((system) => `ответственный за систему ${system.said}`)),
  ];
  const words = { fields: said.join(', ') };
  return [makeFinding('passport-empty', { words, count: blank.length, cell: passportCell(table, first.key) })];
}

/** The cell of a field's value; `null` when its row is gone. */
export function passportCell({ sheetId, sheetName, fields }: PassportTable, key: string): FindingCell | null {
  const field = fields.get(key);
  return field ? { sheetId, sheetName, code: '', column: key, row: field.row } : null;
}
