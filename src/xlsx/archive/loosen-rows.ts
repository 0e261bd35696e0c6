import { listEntries, packEntries, unpackEntry } from './zip-entries';

/** Rows of a sheet (1-based) whose height a person set; the others may be fitted by any program. */
export type FixedRows = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Takes the mark «set by hand» off the heights that were only estimated, and the font descents that make LibreOffice
 * give every row the same height: the format's writer always puts both.
 *
 * @param fixed rows set by hand, by the sheet's number in the archive
 */
export function loosenRows(bytes: Uint8Array, fixed: FixedRows): Uint8Array {
  return packEntries(
    listEntries(bytes).map((entry) => {
      const data = unpackEntry(bytes, entry);
      const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(entry.name)?.[1];
      if (sheet === undefined) return { name: entry.name, data };
      const rows = fixed.get(Number(sheet));
      const text = new TextDecoder().decode(data).replace(/ x14ac:dyDescent="[^"]*"/g, '');
      const loose = text.replace(/<row r="(\d+)"[^>]*>/g, (row, number: string) =>
        rows?.has(Number(number)) ? row : row.replace(' customHeight="1"', ''),
      );
      return { name: entry.name, data: new TextEncoder().encode(loose) };
    }),
  );
}
