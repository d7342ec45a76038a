import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ByteDictionary } from '../../src/columns/byte-dictionary.ts';
import { CsvParser } from '../../src/columns/csv-parser.ts';
import type { CellTarget } from '../../src/columns/csv-parser.ts';
import { NO_INT } from '../../src/columns/int-column.ts';
import { UniqueTexts } from '../../src/columns/unique-texts.ts';
import { PROPERTY } from '../support/arbitrary-submissions.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Cell = string | null;

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** Rows of cells as the parser makes them of bytes that arrive in these chunks; text and unique columns in turn. */
function parse(chunks: readonly Bytes[], columns: number, delimiter = ','): { rows: Cell[][]; lines: number[] } {
  const dictionaries = Array.from({ length: columns }, (_, column) =>
    column % 2 === 0 ? new ByteDictionary() : new UniqueTexts(),
  );
  const targets = dictionaries.map((source): CellTarget =>
    source instanceof ByteDictionary ? { kind: 'text', dictionary: source } : { kind: 'unique', texts: source },
  );
  const parser = new CsvParser('file.csv', targets, delimiter.charCodeAt(0), 2);
  for (const chunk of chunks) parser.push(chunk);
  const { rowCount, codes, lines } = parser.end();
  const texts = dictionaries.map((source) => source.texts());
  const rows = Array.from({ length: rowCount }, (_, row) => codes.map((column, index) => texts[index][column[row]]));
  return { rows, lines: [...lines] };
}

function cut(bytes: Bytes, ...places: readonly number[]): Bytes[] {
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1))), bytes.length].sort((a, b) => a - b);
  return ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end));
}

/** What papaparse reads; blank cells and lines go as they do here. */
function papaRows(text: string, delimiter: string, newline: '\n' | '\r\n'): Cell[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline, skipEmptyLines: true });
  return data.map((cells) => cells.map((cell) => (cell.trim() === '' ? null : cell)));
}

const PIECES = [
  'a',
  'B',
  ' ',
  '  ',
  '\t',
  'é',
  '£',
  '–',
  '“x”',
  '€',
  '日本',
  '😀',
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\r\n',
  'Service user',
];
const arbitraryText = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', 'x'.repeat(19), 'x'.repeat(20), 'x'.repeat(21), 'é'.repeat(40)) },
);

/** A cell as it stands in a file: in quotation marks when it must be, and sometimes when it need not. */
const written = (text: string, delimiter: string, quote: boolean) =>
  quote || text.includes(delimiter) || /^"|[\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const arbitraryFile = fc
  .record({
    columns: fc.integer({ min: 2, max: 5 }),
    delimiter: fc.constantFrom(',', ';', '\t'),
    newline: fc.constantFrom<'\n' | '\r\n'>('\n', '\r\n'),
    closed: fc.boolean(),
  })
  .chain((form) =>
    fc
      .array(
        fc.record({
          cells: fc.array(fc.tuple(arbitraryText, fc.boolean()), { minLength: form.columns, maxLength: form.columns }),
          blankLines: fc.constantFrom(0, 0, 0, 1, 3),
        }),
        { maxLength: 8 },
      )
      .map((rows) => ({ ...form, text: textOf(rows, form) })),
  );

function textOf(
  rows: readonly { readonly cells: readonly (readonly [string, boolean])[]; readonly blankLines: number }[],
  { delimiter, newline, closed }: { readonly delimiter: string; readonly newline: string; readonly closed: boolean },
): string {
  const lines = rows.flatMap(({ cells, blankLines }) => [
    ...Array.from({ length: blankLines }, () => ''),
    cells.map(([text, quote]) => written(text, delimiter, quote)).join(delimiter),
  ]);
  return lines.join(newline) + (closed ? newline : '');
}

describe('CsvParser', () => {
  it('reads any well-formed file as papaparse does, wherever the chunks are cut', () => {
    fc.assert(
      fc.property(
        arbitraryFile,
        fc.array(fc.nat(), { maxLength: 4 }),
        ({ text, columns, delimiter, newline }, places) => {
          const { rows } = parse(cut(utf8(text), ...places), columns, delimiter);
          expect(rows).toEqual(papaRows(text, delimiter, newline));
        },
      ),
      { ...PROPERTY, numRuns: 1000 },
    );
  });

  const NASTY = 'é,"a\r\n""b"",",c\r\n\r\n"",  ,"x"\r\n😀😀😀😀😀😀😀,"\n\n",“q”\r\nlast,row,""';
  const NASTY_ROWS = [
    ['é', 'a\r\n"b",', 'c'],
    [null, null, 'x'],
    ['😀😀😀😀😀😀😀', null, '“q”'],
    ['last', 'row', null],
  ];

  it('reads the same when a chunk ends after any byte', () => {
    const bytes = utf8(NASTY);
    for (let place = 0; place <= bytes.length; place++) {
      expect(parse(cut(bytes, place), 3)).toEqual({ rows: NASTY_ROWS, lines: [2, 5, 6, 9] });
    }
  });

  it('reads the same when every byte comes alone', () => {
    const bytes = utf8(NASTY);
    expect(
      parse(
        [...bytes].map((byte) => Uint8Array.of(byte)),
        3,
      ).rows,
    ).toEqual(NASTY_ROWS);
  });

  it.each([
    ['a,b\nc,d', 'the last line may lack its end'],
    ['a,b\r\nc,d\r\n', 'lines may end in CR and LF'],
    ['a,b\nc,d\r\n', 'one file may mix both ends'],
    ['a,b\nc,d\r', 'a CR may be the last byte'],
    ['\n\na,b\n\r\n\nc,d\n\n', 'blank lines are passed over'],
    ['"a","b"\n"c","d"', 'cells may stand in quotation marks'],
  ])('reads %j as two rows because %s', (text) => {
    expect(parse([utf8(text)], 2).rows).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it.each<[string, Cell, string]>([
    ['x', 'x', 'text is kept'],
    [' x ', ' x ', 'spaces round a text are kept: comparisons decide'],
    ['', null, 'an empty cell is null'],
    ['   ', null, 'white space only is null'],
    ['\t', null, 'a tab is white space'],
    ['\u00a0', null, 'a no-break space is white space'],
    ['""', null, 'an empty quoted cell is null'],
    ['" "', null, 'quoted white space is null'],
    ['"a""b"', 'a"b', 'a doubled quotation mark stands for one'],
    ['a"b', 'a"b', 'a quotation mark inside an unquoted cell is text'],
    ['a""b', 'a""b', 'and so are two'],
    ['"a\nb"', 'a\nb', 'a quoted cell may hold line ends'],
    ['"a,b"', 'a,b', 'a quoted cell may hold the separator'],
    ['NULL', 'NULL', 'the text NULL is a value'],
    ['a\u0000b', 'a\u0000b', 'a zero byte is a byte'],
  ])('takes the cell %j for %j because %s', (cell, expected) => {
    expect(parse([utf8(`${cell},end\n1,2\n`)], 2).rows).toEqual([
      [expected, 'end'],
      ['1', '2'],
    ]);
  });

  it('reads cells that are longer than a block, quoted or not', () => {
    const [long, lines] = ['x'.repeat(300_000), 'y\n'.repeat(150_000)];
    expect(parse(cut(utf8(`${long},1\n"${lines}",2\n3,4`), 100_000, 500_000), 2)).toEqual({
      rows: [
        [long, '1'],
        [lines, '2'],
        ['3', '4'],
      ],
      lines: [2, 3, 150_004],
    });
  });

  it('gives equal texts one code, and others another, however many there are', () => {
    const dictionary = new ByteDictionary();
    const parser = new CsvParser('file.csv', [{ kind: 'text', dictionary }], 44, 2);
    const texts = Array.from({ length: 60_000 }, (_, index) => `${'v'.repeat(index % 25)}${index % 20_000}`);
    parser.push(utf8(texts.join('\n')));
    const { rowCount, codes } = parser.end();
    expect(rowCount).toBe(texts.length);
    expect(Array.from(codes[0], (code) => dictionary.texts()[code])).toEqual(texts);
    expect(dictionary.size - 1).toBe(new Set(texts).size);
  });

  it('gives a text one code wherever in a line it stands, quoted or not', () => {
    const dictionary = new ByteDictionary();
    const target: CellTarget = { kind: 'text', dictionary };
    for (const text of ['a', 'abc', 'abcd', 'abcdefgh', 'abcdefghi', 'é'.repeat(20)]) {
      const parser = new CsvParser('file.csv', [target, target], 44, 2);
      parser.push(utf8(`${text},${text}\r\n"${text}","${text}"\r\n${text},${text}\n${text},${text}`));
      const { codes } = parser.end();
      expect(new Set([...codes[0], ...codes[1]]).size).toBe(1);
    }
  });

  it('reads whole numbers, and says where there is none', () => {
    const parser = new CsvParser('file.csv', [{ kind: 'integer' }, { kind: 'ignore' }], 44, 2);
    parser.push(utf8('12,a\n007,b\n"5",c\n,d\n-1,e\n1.0,f\n 1,g\n999999999,h\n1234567890,i\n'));
    const { codes } = parser.end();
    expect([...codes[0]]).toEqual([12, 7, 5, NO_INT, NO_INT, NO_INT, NO_INT, 999_999_999, NO_INT]);
    expect(codes[1]).toHaveLength(0);
  });
});
