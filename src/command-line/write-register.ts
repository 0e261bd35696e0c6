import type { HeadlessHost, RichText } from '../host/local/headless/create-headless-host';
import { numberRegister } from '../upgrade/number-register';
import { columnLetter } from '../workbook/area';
import { DOCUMENT_COLUMNS } from '../workbook/columns';
import { PREPARED_DOCUMENTS } from '../workbook/plan-documents-sheet';
import { examine, repair } from './commands/run-doctor';
import { type Register, readRegister } from './read-register';

const BLANK: RichText = { text: '', links: [] };

/** Lays the rows of a register into the blank one of a new workbook: texts stay texts, dates are typed as dates. */
export async function writeRegister(host: HeadlessHost, { rows }: Pick<Register, 'rows'>): Promise<void> {
  if (rows.length === 0) return;
  const { sheet, located } = readRegister(host);
  const more = rows.length - PREPARED_DOCUMENTS;
  // Above the locked end, so that the list of numbers grows with them.
  if (more > 0) {
    host.insertRows(sheet, located.first + PREPARED_DOCUMENTS, more);
    await host.settle();
    // Inserted rows may come without the formats of their neighbours; nothing stands in them yet.
    await repair(
      host,
      examine(host).flatMap(({ id, will }) => (will === null ? [] : [id])),
    );
  }
  const numbers = numberRegister(
    rows.map((row) => row.get('no')?.text.text ?? ''),
    PREPARED_DOCUMENTS,
  );
  const lines = numbers.map((no, index) =>
    DOCUMENT_COLUMNS.map(({ key }) => {
      if (key === 'no') return { text: no, links: [] };
      const cell = rows[index]?.get(key);
      return cell && (key !== 'date' || cell.entry === null) ? cell.text : BLANK;
    }),
  );
  const width = columnLetter(DOCUMENT_COLUMNS.length);
  const a1 = `A${located.first}:${width}${located.first + lines.length - 1}`;
  host.pasteTexts(sheet, a1, lines);
  const dateColumn = columnLetter(located.columns.get('date') ?? 0);
  host.typeAll(
    sheet,
    rows.flatMap((row, index): [string, string][] => {
      const entry = row.get('date')?.entry ?? null;
      return entry === null ? [] : [[`${dateColumn}${located.first + index}`, entry]];
    }),
  );
}
