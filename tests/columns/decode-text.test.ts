import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/columns/decode-text.ts';

const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);

describe('decodeBytes', () => {
  it.each([
    [bytesOf(0x61, 0x20), 'a ', 'ASCII is the same in both'],
    [bytesOf(0xc3, 0xa9), 'é', 'two bytes of UTF-8 are one letter'],
    [bytesOf(0xf0, 0x9f, 0x98, 0x80), '😀', 'and so are four'],
    [bytesOf(0xe2, 0x80, 0x93), '–', 'an en dash in UTF-8 has three'],
    [bytesOf(0x96), '–', 'an en dash in Windows-1252 has one'],
    [bytesOf(0x93, 0x61, 0x94), '“a”', 'curly quotes in Windows-1252'],
    [bytesOf(0x91, 0x92), '‘’', 'single ones too'],
    [bytesOf(0x80), '€', 'the euro in Windows-1252'],
    [bytesOf(0xa3, 0x35), '£5', 'the pound in Windows-1252'],
    [bytesOf(0x5a, 0x6f, 0xeb), 'Zoë', 'an accented letter in Windows-1252'],
    [bytesOf(0xc3), 'Ã', 'half a UTF-8 letter is read as Windows-1252'],
    [bytesOf(0x81), '\u0081', 'a byte that Windows-1252 leaves open stays as it is'],
    [bytesOf(0xef, 0xbb, 0xbf, 0x61), '\ufeffa', 'a byte order mark inside a file is a character'],
    [bytesOf(), '', 'no bytes are no text'],
  ])('%j is %j because %s', (bytes, text) => {
    expect(decodeBytes(bytes)).toBe(text);
  });
});
