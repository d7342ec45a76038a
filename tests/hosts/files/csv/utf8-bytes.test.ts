import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../../../src/hosts/files/byte-streams.ts';
import { utf16Of } from '../../../../src/hosts/files/csv/utf16-of.ts';
import { utf8Bytes } from '../../../../src/hosts/files/csv/utf8-bytes.ts';
import { inChunks } from '../../../support/memory-file.ts';
import { utf16Bytes } from './utf16-bytes.ts';

const TEXT = 'Zoë – €5 “x” 😀,LA_Code\r\n';
const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

async function recoded(bytes: Bytes, chunkBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of utf8Bytes(inChunks(bytes, chunkBytes))) chunks.push(chunk);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(chunks));
}

describe('utf8Bytes', () => {
  it.each<[string, Bytes]>([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with its mark', utf8(`\ufeff${TEXT}`)],
    ['UTF-16 little-endian with its mark', utf16Bytes(`\ufeff${TEXT}`, 'le')],
    ['UTF-16 big-endian with its mark', utf16Bytes(`\ufeff${TEXT}`, 'be')],
    ['UTF-16 little-endian without', utf16Bytes(TEXT, 'le')],
    ['UTF-16 big-endian without', utf16Bytes(TEXT, 'be')],
  ])('gives %s as UTF-8 without mark, however it is cut', async (_, bytes) => {
    for (const chunkBytes of [1, 2, 3, 4, 5, 7, 1000]) expect(await recoded(bytes, chunkBytes)).toBe(TEXT);
  });

  it('passes Windows-1252 unchanged', async () => {
    const chunks: number[] = [];
    for await (const chunk of utf8Bytes(inChunks(Uint8Array.of(0x96, 0x93, 0x80, 0x61, 0xe9), 2)))
      chunks.push(...chunk);
    expect(chunks).toEqual([0x96, 0x93, 0x80, 0x61, 0xe9]);
  });

  it.each([
    ['', 'no bytes'],
    ['a', 'one byte'],
    ['\ufeff', 'nothing but the mark'],
  ])('takes %j: %s', async (text) => {
    expect(await recoded(utf8(text), 1)).toBe(text === '\ufeff' ? '' : text);
  });
});

describe('utf16Of', () => {
  it.each<[number[], string | null, string]>([
    [[0xff, 0xfe, 0x4c, 0x00], 'utf-16le', 'the mark says so'],
    [[0xfe, 0xff, 0x00, 0x4c], 'utf-16be', 'the mark says so'],
    [[0xff, 0xfe], 'utf-16le', 'the mark alone will do'],
    [[0x4c, 0x00, 0x41, 0x00], 'utf-16le', 'plain letters have their zero behind'],
    [[0x00, 0x4c, 0x00, 0x41], 'utf-16be', 'or before'],
    [[0x4c, 0x00, 0x41], null, 'three bytes are too few to tell'],
    [[0x4c, 0x41, 0x5f, 0x43], null, 'there is no zero'],
    [[0x00, 0x00, 0x4c, 0x00], null, 'zeros stand otherwise in binary files'],
    [[0xef, 0xbb, 0xbf, 0x4c], null, 'that is the mark of UTF-8'],
    [[], null, 'there is nothing'],
  ])('of %j is %s because %s', (bytes, encoding) => {
    expect(utf16Of(Uint8Array.from(bytes))).toBe(encoding);
  });
});
