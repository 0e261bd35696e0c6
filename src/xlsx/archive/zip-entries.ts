import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32';

/** A file inside an archive, by its directory; nothing is unpacked yet. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  /** As the directory claims; unpacking stops there. */
  readonly unpacked: number;
  readonly method: number;
  readonly encrypted: boolean;
  readonly offset: number;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const DEFLATED = 8;

/** Something that is no archive, or a damaged one. */
export class NoArchive extends Error {}

/** Reads the directory of an archive. @throws NoArchive */
export function listEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== DIRECTORY_END) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== DIRECTORY_END) throw new NoArchive('no directory');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new NoArchive('a broken directory');
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** Unpacks one file, never beyond what the directory claims. @throws NoArchive where it holds more, or is damaged */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, unpacked, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER)
    throw new NoArchive('a broken entry');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data;
  if (method !== DEFLATED) throw new NoArchive(`packed by method ${method}`);
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(unpacked, 1) });
  } catch {
    throw new NoArchive(`${entry.name} holds more than the directory says, or is damaged`);
  }
}

/** Packs files into an archive; the time of each is the earliest the format knows, so that equal files pack equally. */
export function packEntries(files: readonly { name: string; data: Uint8Array }[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, data } of files) {
    const title = new TextEncoder().encode(name);
    const packed = deflateRawSync(data);
    const head = (signature: number, before: readonly number[], after: readonly number[]) => {
      const fields: [number, 2 | 4][] = [
        [signature, 4],
        ...before.map((value): [number, 2 | 4] => [value, 2]),
        // Names are UTF-8; the day is 1 January 1980.
        ...[20, 0x0800, DEFLATED, 0, 0x21].map((value): [number, 2 | 4] => [value, 2]),
        [crc32(data), 4],
        [packed.length, 4],
        [data.length, 4],
        [title.length, 2],
        ...after.map((value, index): [number, 2 | 4] => [value, after.length > 1 && index > 3 ? 4 : 2]),
      ];
      return Buffer.concat(fields.map(([value, size]) => number(value, size)));
    };
    const local = Buffer.concat([head(LOCAL_HEADER, [], [0]), title, packed]);
    directory.push(Buffer.concat([head(DIRECTORY_ENTRY, [20], [0, 0, 0, 0, 0, offset]), title]));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = [DIRECTORY_END, 0, 0, files.length, files.length, listed.length, offset, 0];
  const sizes = [4, 2, 2, 2, 2, 4, 4, 2] as const;
  return new Uint8Array(
    Buffer.concat([...parts, listed, ...end.map((value, index) => number(value, sizes[index] ?? 2))]),
  );
}

function number(value: number, size: 2 | 4): Buffer {
  const buffer = Buffer.alloc(size);
  if (size === 2) buffer.writeUInt16LE(value);
  else buffer.writeUInt32LE(value >>> 0);
  return buffer;
}
