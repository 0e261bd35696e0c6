import { type Area, listLink } from '../workbook/area';

/** A dropdown that begins where this list does: how far down it reaches is left to people who add entries. */
export function offersColumn(link: string, sheetId: number, area: Area): boolean {
  const start = listLink(sheetId, { ...area, rows: 1 });
  return link === start || link.startsWith(`${start}:`);
}
