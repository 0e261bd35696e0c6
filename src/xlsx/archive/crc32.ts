const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of the archive format. @example crc32(new TextEncoder().encode('123456789')) // 3421780262 */
export function crc32(data: Uint8Array): number {
  let sum = 0xffffffff;
  // By index: an iterator over hundreds of megabytes takes minutes.
  for (let at = 0; at < data.length; at += 1) {
    sum = (sum >>> 8) ^ (TABLE[(sum ^ (data[at] as number)) & 0xff] as number);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
