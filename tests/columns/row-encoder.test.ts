import { describe, expect, it } from 'vitest';
import { ByteDictionary } from '../../src/columns/byte-dictionary.ts';
import type { CellTarget } from '../../src/columns/csv-parser.ts';
import { CsvParser } from '../../src/columns/csv-parser.ts';
import { RowEncoder } from '../../src/columns/row-encoder.ts';

const ROWS: readonly (readonly (string | null)[])[] = [
  ['Service', '1'],
  ['service ', ' 1'],
  [null, '12345678901'],
  ['  ', 'x'],
  ['é'.repeat(30), null],
  ['Service', '7'],
];

describe('RowEncoder', () => {
  it('makes of a workbook’s cells what the CSV parser makes of the same cells in a file', () => {
    const dictionaries = [new ByteDictionary(), new ByteDictionary()];
    const targets = (of: number): CellTarget[] => [
      { kind: 'text', dictionary: dictionaries[of] },
      { kind: 'integer' },
      { kind: 'ignore' },
    ];
    const encoder = new RowEncoder(targets(0));
    ROWS.forEach((cells, index) => encoder.add([...cells, 'ignored'], index + 2));
    const parser = new CsvParser('file.csv', targets(1), 44, 2);
    parser.push(
      new TextEncoder().encode(ROWS.map((cells) => [...cells, 'ignored'].map((cell) => cell ?? '').join()).join('\n')),
    );
    expect(encoder.end()).toEqual(parser.end());
    expect(dictionaries[0].texts()).toEqual(dictionaries[1].texts());
  });

  it('takes a row that is shorter than the header for one with blanks at its end', () => {
    const dictionary = new ByteDictionary();
    const encoder = new RowEncoder([
      { kind: 'text', dictionary },
      { kind: 'text', dictionary },
    ]);
    encoder.add(['a'], 2);
    expect(encoder.end().codes.map((codes) => [...codes])).toEqual([[1], [0]]);
  });

  it('passes over rows without any text', () => {
    const encoder = new RowEncoder([{ kind: 'text', dictionary: new ByteDictionary() }]);
    for (const [index, cell] of [null, '', '  ', 'a', null].entries()) encoder.add([cell], index + 2);
    expect([...encoder.end().lines]).toEqual([5]);
  });

  it('grows with the rows', () => {
    const encoder = new RowEncoder([{ kind: 'integer' }]);
    for (let row = 0; row < 5_000; row++) encoder.add([String(row)], row + 2);
    const { rowCount, codes } = encoder.end();
    expect([rowCount, codes[0][4_999]]).toEqual([5_000, 4_999]);
  });
});
