import type { Bytes } from '../../../../src/hosts/files/byte-streams.ts';

/** A text in UTF-16; a byte order mark is the character U+FEFF at its beginning. */
export function utf16Bytes(text: string, order: 'le' | 'be'): Bytes {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'le');
  return bytes;
}
