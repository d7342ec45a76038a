export type Utf16 = 'utf-16le' | 'utf-16be';

/** Bytes needed to tell. */
export const UTF16_SNIFFED_BYTES = 4;

/** Which UTF-16 a file is in, by its byte order mark or by the zero bytes that plain letters have in it; else null. */
export function utf16Of(firstBytes: Uint8Array): Utf16 | null {
  const [a, b, c, d] = firstBytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (firstBytes.length < UTF16_SNIFFED_BYTES) return null;
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  return a === 0 && b !== 0 && c === 0 && d !== 0 ? 'utf-16be' : null;
}
