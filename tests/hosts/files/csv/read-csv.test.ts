import { describe, expect, it } from 'vitest';
import { ByteDictionary } from '../../../../src/columns/byte-dictionary.ts';
import type { Bytes } from '../../../../src/hosts/files/byte-streams.ts';
import { readCsv } from '../../../../src/hosts/files/csv/read-csv.ts';
import { inChunks } from '../../../support/memory-file.ts';
import { utf16Bytes } from './utf16-bytes.ts';

async function read(bytes: Bytes, chunkBytes = 1 << 20) {
  let header: readonly string[] = [];
  let dictionaries: ByteDictionary[] = [];
  const { codes, rowCount, lines } = await readCsv(inChunks(bytes, chunkBytes), 'file.csv', (cells) => {
    header = cells;
    dictionaries = cells.map(() => new ByteDictionary());
    return dictionaries.map((dictionary) => ({ kind: 'text', dictionary }));
  });
  const texts = dictionaries.map((dictionary) => dictionary.texts());
  const rows = Array.from({ length: rowCount }, (_, row) => codes.map((column, index) => texts[index][column[row]]));
  return { header, rows, lines: [...lines] };
}

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
const TEXT = '"Näme",Note\r\n"Zoë, €5",–\r\n"two\r\nlines",\r\n\r\nlast,“x”';
const EXPECTED = {
  header: ['Näme', 'Note'],
  rows: [
    ['Zoë, €5', '–'],
    ['two\r\nlines', null],
    ['last', '“x”'],
  ],
  lines: [2, 3, 6],
};
/** The same text in Windows-1252. */
const WINDOWS = Uint8Array.from(TEXT, (letter) => {
  const code = { '€': 0x80, '–': 0x96, '“': 0x93, '”': 0x94 }[letter];
  return code ?? letter.charCodeAt(0);
});

describe('readCsv', () => {
  it.each<[string, Bytes]>([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with byte order mark', utf8(`\ufeff${TEXT}`)],
    ['Windows-1252', WINDOWS],
    ['UTF-16 little-endian', utf16Bytes(`\ufeff${TEXT}`, 'le')],
    ['UTF-16 big-endian', utf16Bytes(`\ufeff${TEXT}`, 'be')],
    ['UTF-16 without byte order mark', utf16Bytes(TEXT.replace('Näme', 'Name'), 'le')],
  ])('reads %s alike, however the chunks are cut', async (name, bytes) => {
    const header = name.endsWith('without byte order mark') ? ['Name', 'Note'] : EXPECTED.header;
    for (let chunkBytes = 1; chunkBytes <= bytes.length; chunkBytes++) {
      expect(await read(bytes, chunkBytes)).toEqual({ ...EXPECTED, header });
    }
  });

  it.each([',', ';', '\t'])('reads files parted by %j', async (delimiter) => {
    const text = [
      ['a', 'b'],
      ['1', `"2${delimiter}3"`],
      ['', '4'],
    ]
      .map((cells) => cells.join(delimiter))
      .join('\n');
    expect(await read(utf8(text))).toMatchObject({
      rows: [
        ['1', `2${delimiter}3`],
        [null, '4'],
      ],
    });
  });

  it('reads a header without rows', async () => {
    expect(await read(utf8('a,b'))).toEqual({ header: ['a', 'b'], rows: [], lines: [] });
  });

  it.each<[string, Bytes, string]>([
    ['no bytes', utf8(''), 'the file is empty'],
    ['nothing but a byte order mark', utf8('\ufeff'), 'the file is empty'],
    ['blank lines', utf8('\r\n \r\n\r\n'), 'the file is empty'],
    ['no line end in a quarter of a megabyte', utf8('x'.repeat(300_000)), 'this is not a CSV file with a header'],
    ['lines that end in a bare CR', utf8('a,b\r1,2\r3,4\r'), 'its lines end in a bare carriage return'],
    ['a row too long', utf8('\n\na,b\n1,2\n1,2,3\n'), 'line 5: the row has 3 cells but the header has 2'],
    ['a row too short, after a header of two lines', utf8('"a\nb",c\n1\n'), 'line 3: the row has 1 cells'],
  ])('refuses %s', async (_, bytes, message) => {
    for (const chunkBytes of [1 << 20, 3]) {
      await expect(read(bytes, bytes.length > 1000 ? 1 << 20 : chunkBytes)).rejects.toThrow(
        `file.csv${message.startsWith('line') ? ', ' : ': '}${message}`,
      );
    }
  });

  it('tells after each chunk how many bytes have gone by, and stops when asked', async () => {
    const seen: number[] = [];
    const target = { kind: 'ignore' } as const;
    const reading = readCsv(
      inChunks(utf8('a\n1\n2\n3\n4\n'), 4),
      'file.csv',
      () => [target],
      (bytes) => {
        seen.push(bytes);
        return seen.length === 2 ? Promise.reject(new Error('stopped')) : Promise.resolve();
      },
    );
    await expect(reading).rejects.toThrow('stopped');
    expect(seen).toEqual([4, 8]);
  });
});
