import { isDate, writeDay } from './cell-kind';
import { cleanText } from './clean-text';

const SHOWN = 40;

/**
 * A cell in a message, as the sheet here shows it: a date by its day, a checkbox by its word, a number with a comma,
 * a long text from its beginning only, since a cell holds 50,000 characters and so does an error's note.
 *
 * @example showCell(0.5) // "0,5"
 * @example showCell(true) // "ИСТИНА"
 */
export function showCell(cell: unknown): string {
  if (isDate(cell)) return writeDay(cell);
  if (typeof cell === 'boolean') return cell ? 'ИСТИНА' : 'ЛОЖЬ';
  if (typeof cell === 'number') return String(Math.round(cell * 1e9) / 1e9).replace('.', ',');
  const text = cleanText(cell);
  return text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
