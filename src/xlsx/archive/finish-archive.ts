import { listEntries, packEntries, unpackEntry } from './zip-entries';

/** What the format's writer cannot be told, by the sheet's number in the archive (1-based). */
export interface Finish {
  /** Rows (1-based) whose height a person set; the others may be fitted by any program. */
  readonly fixedRows: ReadonlyMap<number, ReadonlySet<number>>;
  /** Cells of the filter, absolute and with the sheet's name. */
  readonly filters: ReadonlyMap<number, string>;
}

/**
 * Finishes a written archive: takes the mark «set by hand» off heights that were only estimated, and the font descents
 * that make LibreOffice give every row the same height; adds the name without which LibreOffice forgets a filter.
 */
export function finishArchive(bytes: Uint8Array, finish: Finish): Uint8Array {
  return packEntries(
    listEntries(bytes).map((entry) => {
      const data = unpackEntry(bytes, entry);
      const change = changeOf(entry.name, finish);
      return {
        name: entry.name,
        data: change ? new TextEncoder().encode(change(new TextDecoder().decode(data))) : data,
      };
    }),
  );
}

function changeOf(name: string, { fixedRows, filters }: Finish): ((xml: string) => string) | null {
  const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
  if (sheet !== undefined) return (xml) => loosenRows(xml, fixedRows.get(Number(sheet)));
  return name === 'xl/workbook.xml' ? (xml) => nameFilters(xml, filters) : null;
}

function loosenRows(xml: string, fixed: ReadonlySet<number> | undefined): string {
  return xml
    .replace(/ x14ac:dyDescent="[^"]*"/g, '')
    .replace(/<row r="(\d+)"[^>]*>/g, (row, number: string) =>
      fixed?.has(Number(number)) ? row : row.replace(' customHeight="1"', ''),
    );
}

function nameFilters(xml: string, filters: ReadonlyMap<number, string>): string {
  if (filters.size === 0) return xml;
  const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const names = [...filters].map(
    ([sheet, cells]) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${sheet - 1}" hidden="1">${escapeXml(cells)}</definedName>`,
  );
  if (xml.includes('<definedNames>')) return xml.replace('<definedNames>', () => `<definedNames>${names.join('')}`);
  return xml.replace('</sheets>', () => `</sheets><definedNames>${names.join('')}</definedNames>`);
}
