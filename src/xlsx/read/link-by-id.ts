import { cellName, readReference } from '../references';

const LINK = /^HYPERLINK\("#((?:[^"]|"")*)"([,;][\s\S]*)$/;

/**
 * A link that names a sheet of the same book, as other programs write it, in the workbook's own words: by the sheet's id,
 * which stays when the sheet is renamed.
 *
 * @param ids by name of the sheet in the file
 * @returns the formula without `=`; as it was when it leads elsewhere
 * @example linkById(`HYPERLINK("#'Д'!A1","Д")`, new Map([['Д', '7']])) // "HYPERLINK(\"#gid=7\",\"Д\")"
 */
export function linkById(formula: string, ids: ReadonlyMap<string, string>): string {
  const [, address = '', rest = ''] = LINK.exec(formula) ?? [];
  const target = address === '' ? null : readReference(address.replace(/""/g, '"'));
  const id = target?.sheet ? ids.get(target.sheet) : undefined;
  if (!target || id === undefined) return formula;
  const { row, column } = target.from;
  const place = row === 0 && column === 0 ? '' : `&range=${cellName(row, column)}`;
  return `HYPERLINK("#gid=${id}${place}"${rest}`;
}
