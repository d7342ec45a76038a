import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createTable, takeRows } from '../../../src/columns/table.ts';
import { Rows } from '../../../src/columns/rows.ts';
import { csvChunks } from '../../../src/hosts/files/write-csv.ts';
import { anyText, days, decimals, integers, outputOf, text } from './made-up-tables.ts';
import { bytesOf } from './workbook-files.ts';

const csvOf = async (output: Parameters<typeof csvChunks>[0]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(csvChunks(output)));

describe('csvChunks', () => {
  it('writes a header row, LF after every row, ISO days, plain numbers, nothing for null', async () => {
    const output = outputOf({
      Der_Unique_Record_ID: integers(1, 2, null),
      LA_Name: text('Hillingdon', null, 'Brent'),
      Event_Start_Date: days('2025-03-31', null, '0001-01-01'),
      Unit_Cost: decimals(12.5, null, 0.1),
    });
    expect(await csvOf(output)).toBe(
      'Der_Unique_Record_ID,LA_Name,Event_Start_Date,Unit_Cost\n' +
        '1,Hillingdon,2025-03-31,12.5\n2,,,\n,Brent,0001-01-01,0.1\n',
    );
  });

  it.each([
    ['plain text', 'plain text', 'most cells need no quotes'],
    [' spaces ', ' spaces ', 'RFC 4180 keeps spaces as they are'],
    ['a,b', '"a,b"', 'a comma would end the cell'],
    ['say "no"', '"say ""no"""', 'a quote is doubled'],
    ['a\nb', '"a\nb"', 'LF would end the row'],
    ['a\rb', '"a\rb"', 'CR would end the row for many readers'],
    ["O'Neill; 5%", "O'Neill; 5%", 'semicolons and apostrophes mean nothing in CSV'],
    ['=1+1', '=1+1', 'the file holds the value as it was submitted'],
    ['Zoë €', 'Zoë €', 'the file is UTF-8'],
  ])('%j becomes %j because %s', async (value, cell) => {
    expect(await csvOf(outputOf({ a: text(value), b: integers(1) }))).toBe(`a,b\n${cell},1\n`);
  });

  it.each([
    [0.1 + 0.2, '0.30000000000000004', 'the shortest text that reads back as the same number'],
    [-0, '0', 'there is no negative nothing'],
    [1e21, '1e+21', 'JavaScript writes large numbers so'],
    [Number.POSITIVE_INFINITY, '', 'no file format spells infinity'],
  ])('the number %d becomes %j because %s', async (value, cell) => {
    expect(await csvOf(outputOf({ a: decimals(value), b: integers(1) }))).toBe(`a,b\n${cell},1\n`);
  });

  it('quotes a column name that needs it', async () => {
    expect(await csvOf(outputOf({ 'Value, "cleaned"': text('x') }))).toBe('"Value, ""cleaned"""\nx\n');
  });

  it('writes no byte order mark, and only the header of an empty table', async () => {
    expect([...(await bytesOf(csvChunks(outputOf({ a: text(), b: text() }))))]).toEqual([97, 44, 98, 10]);
  });

  it('writes chosen rows in their order', async () => {
    const table = takeRows(createTable({ a: integers(1, 2, 3) }), new Rows(Int32Array.of(2, 0)));
    expect(await csvOf({ name: 'n', title: 't', table })).toBe('a\n3\n1\n');
  });

  it('heeds a filter and an order that arquero has not yet carried out', async () => {
    const table = createTable({ a: integers(1, 3, 2, 4) });
    const filtered = table.filter((d: { a: number }) => d.a !== 4).orderby('a');
    expect(await csvOf({ name: 'n', title: 't', table: filtered })).toBe('a\n1\n2\n3\n');
  });

  it('comes in chunks of about a megabyte that break between rows', () => {
    const rows = 50_000;
    const chunks = [...csvChunks(outputOf({ a: text(...new Array<string>(rows).fill('x'.repeat(99))) }))];
    expect(chunks.map(({ length }) => length).slice(0, -1)).toEqual([
      1_000_002,
      ...new Array<number>(3).fill(1_000_000),
    ]);
    expect(chunks.every((chunk) => chunk.at(-1) === 10)).toBe(true);
  });

  it('gives every text back to a CSV reader', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyText, anyText), { maxLength: 20 }), async (rows) => {
        const output = outputOf({
          a: text(...rows.map(([a]) => a)),
          b: text(...rows.map(([, b]) => b)),
          end: integers(...rows.map(() => 7)),
        });
        const parsed = Papa.parse<string[]>(await csvOf(output), { newline: '\n', delimiter: ',' }).data;
        expect(parsed).toEqual([['a', 'b', 'end'], ...rows.map(([a, b]) => [a, b, '7']), ['']]);
      }),
    );
  });
});
