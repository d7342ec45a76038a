import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../../src/hosts/files/csv/read-header.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('readHeader', () => {
  it.each<[string, string[], string, number, string]>([
    ['LA Code,Gender\n1,2\n', ['LA Code', 'Gender'], ',', 1, 'commas part the cells'],
    ['LA Code;Gender\n1;2\n', ['LA Code', 'Gender'], ';', 1, 'or semicolons, as Excel writes abroad'],
    ['LA Code\tGender\n1\t2\n', ['LA Code', 'Gender'], '\t', 1, 'or tabs, as Excel writes Unicode Text'],
    ['LA Code,Gender\r\n', ['LA Code', 'Gender'], ',', 1, 'the line may end in CR and LF'],
    ['"LA, Code";Gender\n', ['LA, Code', 'Gender'], ';', 1, 'a separator inside quotation marks parts nothing'],
    ['"LA;;Code",Gender\n', ['LA;;Code', 'Gender'], ',', 1, 'however many'],
    ['"LA ""Code""",Gender\n', ['LA "Code"', 'Gender'], ',', 1, 'a doubled quotation mark stands for one'],
    ['"LA\nCode",Gender\n', ['LA\nCode', 'Gender'], ',', 2, 'a header may run over two lines'],
    ['\n\r\n \nLA Code,Gender\n', ['LA Code', 'Gender'], ',', 4, 'blank lines before it are passed over'],
    ['LA Code,Gender,\n', ['LA Code', 'Gender', ''], ',', 1, 'a separator at the end begins a column without a name'],
    ['LA Code\n', ['LA Code'], ',', 1, 'one column is a header too'],
    ['Zoë,–\n', ['Zoë', '–'], ',', 1, 'it may hold any letter'],
  ])('of %j: cells %j parted by %j on %i lines because %s', (text, cells, delimiter, lines) => {
    const header = readHeader(bytesOf(text), false);
    expect(header).toMatchObject({ cells, delimiter: delimiter.charCodeAt(0), lines });
  });

  it('ends where the first row begins', () => {
    const text = '\n"a\r\nb",c\r\n1,2\r\n';
    expect(text.slice(readHeader(bytesOf(text), false)?.byteLength)).toBe('1,2\r\n');
  });

  it('waits until the line has arrived whole', () => {
    expect(readHeader(bytesOf('LA Code,Gen'), false)).toBeNull();
    expect(readHeader(bytesOf('LA Code,Gender'), true)?.cells).toEqual(['LA Code', 'Gender']);
    expect(readHeader(bytesOf('"LA\nCode'), false)).toBeNull();
    expect(readHeader(bytesOf('\n\n'), false)).toBeNull();
  });

  it('reads Windows-1252', () => {
    expect(readHeader(Uint8Array.of(0x4c, 0x96, 0x2c, 0x80, 0x0a), false)?.cells).toEqual(['L–', '€']);
  });
});
