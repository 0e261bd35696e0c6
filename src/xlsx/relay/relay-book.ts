import type { WorkbookFile } from '../../host/local/workbook-file';
import { type SheetCells, sheetsOf } from '../sheet-cells';
import { markerOf } from '../sheet-marker';
import { planRelay, type SheetRelay } from './plan-relay';
import { readOwnBook } from './read-own-book';

/** What is said about a book that came without travel notes. */
const REMARKS = {
  google: 'Книга скачана из Google Таблиц: формулы приняты как есть, защита листов поставлена заново.',
  relaid:
    'В файле нет служебного листа «_xlsx»: его удалили или не сохранила другая программа. Формулы и защита наших листов восстановлены по листу «Методика». Ваши собственные формулы с функциями MCQM остались числами и текстом: проверьте их.',
  lost: 'В файле нет служебного листа «_xlsx», а лист «Методика» удалён или повреждён, поэтому формулы не восстановлены: баллы и итоги стоят числами и сами не меняются. Верните лист «Методика» из предыдущей копии и откройте книгу снова.',
} as const;

/**
 * Lays again what a file without travel notes has lost. The workbook was made a moment ago and belongs to nobody yet, so
 * it is changed in place.
 *
 * @param fromGoogle the file was downloaded from Google, which writes the add-on's formulas down in its own way
 * @returns what a person should know
 */
export function relayBook(file: WorkbookFile, fromGoogle: boolean): string[] {
  const sheets = sheetsOf(file, []);
  const own = readOwnBook(sheets);
  if (!own) {
    for (const sheet of sheets) if (markerOf(sheet) !== null) keepValues(file, sheet);
    return [REMARKS.lost];
  }
  for (const relay of planRelay(own)) applyRelay(file, relay);
  return [fromGoogle ? REMARKS.google : REMARKS.relaid];
}

/** Formulas that counted by «Методика» would now count by nothing: what they showed last stays. */
function keepValues(file: WorkbookFile, sheet: SheetCells): void {
  const rows = file.univer.sheets[sheet.id]?.cellData ?? {};
  sheet.each((row, column, { f: _formula, si: _shared, ...cell }) => {
    rows[row] = { ...rows[row], [column]: cell };
  });
}

function applyRelay(file: WorkbookFile, relay: SheetRelay): void {
  const { sheetId, cells, open, frozenRows, tabColor } = relay;
  const sheet = file.univer.sheets[sheetId];
  if (!sheet) return;
  sheet.rowCount = relay.rows;
  sheet.columnCount = relay.columns;
  const rows = sheet.cellData ?? {};
  for (const { row, column, formula } of cells) {
    const style = rows[row]?.[column]?.s;
    rows[row] = {
      ...rows[row],
      [column]: { ...(style ? { s: style } : {}), ...(formula === null ? {} : { f: formula }) },
    };
  }
  sheet.cellData = rows;
  if (open !== null) {
    file.sheets.rulesMade += 1;
    file.sheets.protections.push({
      id: `protection ${file.sheets.rulesMade}`,
      sheetId,
      range: null,
      description: '',
      warningOnly: true,
      unprotected: [...open],
    });
  }
  if (!sheet.freeze?.ySplit && frozenRows > 0) {
    sheet.freeze = { startRow: frozenRows, startColumn: -1, ySplit: frozenRows, xSplit: 0 };
  }
  if (!sheet.tabColor) sheet.tabColor = tabColor ?? '';
}
