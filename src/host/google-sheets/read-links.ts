import type { LinkContent } from '../contract';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Formulas of a block and the addresses its texts are linked to (Ctrl+K or a paste from Word), '' where none. */
export function readLinks(range: Range): LinkContent {
  const formulas = range.getFormulas();
  const links = range.getRichTextValues().map((row) => row.map((cell) => (cell ? linkOf(cell) : '')));
  return { formulas, links };
}

/** A link over a part of the text counts too: people link the words they see. */
function linkOf(cell: RichTextValue): string {
  const whole = cell.getLinkUrl();
  if (whole) return whole;
  const linked = cell.getRuns().find((run) => run.getLinkUrl());
  return linked?.getLinkUrl() ?? '';
}
