import { hyperlinkTarget } from '../../workbook/hyperlink-target';
import type { LinkedContent } from '../contract';

/** A whole sheet with the addresses behind its cells, in three reads: values, texts with links, formulas. */
export function readLinks(sheet: GoogleAppsScript.Spreadsheet.Sheet): Omit<LinkedContent, 'id'> {
  // A whole column knows how many rows the sheet has, a whole row how many columns: asking the sheet would be reads.
  const rows = sheet.getRange('A:A').getNumRows();
  const columns = sheet.getRange('1:1').getNumColumns();
  const range = sheet.getRange(1, 1, rows, columns);
  const values = range.getValues() as LinkedContent['values'];
  const texts = range.getRichTextValues();
  const formulas = range.getFormulas();
  const links = values.map((row, r) =>
    row.map((_, c) => {
      // Google gives no text at all for a number or a date; an address that stands in a part of the text is found too.
      const text = texts[r]?.[c];
      const parts = text ? [text, ...text.getRuns()] : [];
      const own = parts.map((part) => part.getLinkUrl()).find((url) => url);
      // What the rich text of such a formula says is not documented; the formula itself is plain.
      return hyperlinkTarget(formulas[r]?.[c] ?? '') ?? own ?? null;
    }),
  );
  return { values, links };
}
