/** Windows-1252 bytes 0x80 to 0x9F; some run times' own decoders leave them as control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The bytes as UTF-8, or as Windows-1252 when they are not UTF-8: what a text editor on an analyst's PC writes. */
export function decodeBytes(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    let text = '';
    for (const byte of bytes) {
      text += byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252[byte - 0x80] : String.fromCharCode(byte);
    }
    return text;
  }
}

/**
 * Many texts that lie one after the other, each padded to whole 32-bit words.
 * Plain ASCII, the usual case, is decoded in one call and cut up.
 */
export function decodeText(words: Int32Array, byteLengths: Int32Array): string[] {
  const bytes = new Uint8Array(words.buffer, words.byteOffset, words.length * 4);
  let bits = 0;
  for (let i = 0; i < words.length; i++) bits |= words[i];
  const ascii = (bits & 0x80808080) === 0 ? strictUtf8.decode(bytes) : null;
  const texts = new Array<string>(byteLengths.length);
  let offset = 0;
  for (let i = 0; i < texts.length; i++) {
    const end = offset + byteLengths[i];
    texts[i] = ascii === null ? decodeBytes(bytes.subarray(offset, end)) : ascii.slice(offset, end);
    offset += (byteLengths[i] + 3) & ~3;
  }
  return texts;
}
