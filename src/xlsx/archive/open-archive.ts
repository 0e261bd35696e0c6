import { refuse } from '../xlsx-refusal';
import { listEntries, NoArchive, unpackEntry, type ZipEntry } from './zip-entries';

const MEGABYTE = 1_048_576;
/** A full workbook takes 0.2 MB packed and 3 MB unpacked: far above that, nobody has filled it by hand. */
export const ARCHIVE_LIMITS = {
  packed: 25 * MEGABYTE,
  unpacked: 150 * MEGABYTE,
  /** One part of the file. */
  entry: 100 * MEGABYTE,
  entries: 2000,
  /** Times a part may shrink by packing, for parts above `ratioFrom`; plain table text shrinks 10 to 40 times. */
  ratio: 200,
  ratioFrom: 8 * MEGABYTE,
} as const;

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|\/macrosheets\//i;
const OUTSIDE = /^xl\/(externalLinks\/|connections\.xml$|queryTables\/)|^customXml\/.*DataMashup/i;

/**
 * Looks into the archive without unpacking more than the limits and refuses what is no honest spreadsheet.
 *
 * @returns the parts of the file, unpacked
 * @throws XlsxRefusal
 */
export function openArchive(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length > ARCHIVE_LIMITS.packed) throw refuse('too-large', megabytes(bytes.length));
  if (OLD_OFFICE.every((byte, index) => bytes[index] === byte)) {
    throw refuse('no-spreadsheet', 'это старый формат .xls или файл, закрытый паролем');
  }
  const entries = directory(bytes);
  judgeNames(entries);
  judgeSizes(entries);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    try {
      parts.set(entry.name, unpackEntry(bytes, entry));
    } catch (error) {
      throw refuse('damaged', error instanceof NoArchive ? `часть ${entry.name} не распаковывается` : String(error));
    }
  }
  const types = new TextDecoder().decode(parts.get('[Content_Types].xml'));
  if (/macroEnabled/i.test(types)) throw refuse('macros', 'файл объявлен книгой с макросами');
  return parts;
}

function directory(bytes: Uint8Array): ZipEntry[] {
  try {
    return listEntries(bytes);
  } catch {
    throw refuse('no-spreadsheet', bytes.length === 0 ? 'файл пуст' : 'внутри другой формат');
  }
}

function judgeNames(entries: readonly ZipEntry[]): void {
  const names = entries.map(({ name }) => name);
  if (names.includes('mimetype')) throw refuse('no-spreadsheet', 'это книга OpenDocument (.ods)');
  if (!names.includes('xl/workbook.xml')) throw refuse('no-spreadsheet', 'в архиве нет листов электронной таблицы');
  const macros = names.find((name) => MACROS.test(name));
  if (macros) throw refuse('macros', macros);
  const outside = names.find((name) => OUTSIDE.test(name));
  if (outside) throw refuse('external-links', outside);
  if (new Set(names).size !== names.length) throw refuse('damaged', 'части файла повторяются под одним именем');
}

function judgeSizes(entries: readonly ZipEntry[]): void {
  const { unpacked, entry: one, entries: many, ratio, ratioFrom } = ARCHIVE_LIMITS;
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (entries.length > many) throw refuse('too-large', `в архиве ${entries.length} частей`);
  if (total > unpacked) throw refuse('too-large', `в распакованном виде ${megabytes(total)}`);
  for (const entry of entries) {
    if (entry.encrypted) throw refuse('no-spreadsheet', 'файл закрыт паролем');
    const deep = entry.unpacked > ratioFrom && entry.unpacked > entry.packed * ratio;
    if (entry.unpacked > one || deep)
      throw refuse('too-large', `часть ${entry.name} распаковывается в ${megabytes(entry.unpacked)}`);
  }
}

function megabytes(size: number): string {
  return `${Math.round(size / MEGABYTE)} МБ`;
}
