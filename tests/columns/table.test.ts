import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecimalColumn } from '../../src/columns/decimal-column.ts';
import { DayColumn, IntColumn, NO_INT } from '../../src/columns/int-column.ts';
import { Rows } from '../../src/columns/rows.ts';
import {
  createTable,
  daysOf,
  intsOf,
  selectColumns,
  stackTables,
  takeRows,
  textOf,
  withColumns,
} from '../../src/columns/table.ts';
import { textByNumber } from '../../src/columns/text-by-number.ts';
import { TextColumn } from '../../src/columns/text-column.ts';
import { TextDictionary } from '../../src/columns/text-dictionary.ts';
import { NO_DAY } from '../../src/model/day.ts';
import { PROPERTY } from '../support/arbitrary-submissions.ts';
import { tableRows } from '../support/table-rows.ts';

const rowsOf = (...indices: number[]) => new Rows(Int32Array.from(indices));

describe('a table of typed columns', () => {
  const table = createTable({
    text: TextColumn.from(['a', null, 'b']),
    day: new DayColumn(Int32Array.of(0, NO_DAY, 20_178)),
    whole: new IntColumn(Int32Array.of(1, 2, NO_INT)),
    decimal: DecimalColumn.from([0.5, null, -1]),
  });

  it('gives null for what is not there', () => {
    expect(tableRows(table)).toEqual([
      { text: 'a', day: '1970-01-01', whole: 1, decimal: 0.5 },
      { text: null, day: null, whole: 2, decimal: null },
      { text: 'b', day: '2025-03-31', whole: null, decimal: -1 },
    ]);
  });

  it('takes rows in any order, and again of what was taken', () => {
    const taken = takeRows(takeRows(table, rowsOf(2, 0, 1)), rowsOf(1, 1, 0));
    expect(tableRows(taken).map((row) => row['text'])).toEqual(['a', 'a', 'b']);
    expect(tableRows(taken).map((row) => row['decimal'])).toEqual([0.5, 0.5, -1]);
  });

  it('stacks tables, and their texts under one dictionary', () => {
    const other = createTable({
      text: TextColumn.from(['b', 'c', null]),
      day: DayColumn.constant(1, 3),
      whole: IntColumn.constant(7, 3),
      decimal: DecimalColumn.from([1, 2, 3]),
    });
    const stacked = stackTables([table, other]);
    expect(textOf(stacked, 'text').toArray()).toEqual(['a', null, 'b', 'b', 'c', null]);
    expect(textOf(stacked, 'text').foldedCodes[2]).toBe(textOf(stacked, 'text').foldedCodes[3]);
    expect(intsOf(stacked, 'whole').toArray()).toEqual([1, 2, null, 7, 7, 7]);
  });

  it('adds, replaces and chooses columns', () => {
    const changed = withColumns(table, { text: TextColumn.constant('x', 3), more: IntColumn.constant(1, 3) });
    expect(tableRows(selectColumns(changed, ['more', 'text']))[0]).toEqual({ more: 1, text: 'x' });
  });

  it('says which column is missing, or of another type, or of another length', () => {
    expect(() => textOf(table, 'nothing')).toThrow('The table has no column nothing');
    expect(() => daysOf(table, 'text')).toThrow('Column text is text, not days');
    expect(() => createTable({ a: TextColumn.empty(1), b: TextColumn.empty(2) })).toThrow('differ in length: 1, 2');
  });
});

describe('columns that are worked out late', () => {
  it('hold what the same choices, maps and stacks give when made at once', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('take' as const), picks: fc.array(fc.nat(), { maxLength: 8 }) }),
      fc.record({ kind: fc.constant('map' as const), by: fc.integer({ min: 1, max: 5 }) }),
      fc.record({ kind: fc.constant('stack' as const) }),
      fc.record({ kind: fc.constant('look' as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const alphabet = TextDictionary.of(['a', 'b', 'c', 'd', 'e']);
        let late = new TextColumn(alphabet, Int32Array.of(0, 1, 2, 3, 4, 5));
        let plain = [0, 1, 2, 3, 4, 5];
        for (const one of steps) {
          if (one.kind === 'take') {
            const picks = plain.length === 0 ? [] : one.picks.map((pick) => pick % plain.length);
            late = late.take(rowsOf(...picks));
            plain = picks.map((pick) => plain[pick]);
          } else if (one.kind === 'map') {
            const codes = Int32Array.from({ length: 6 }, (_, code) => (code * one.by) % 6);
            late = late.recoded(alphabet, codes);
            plain = plain.map((code) => codes[code]);
          } else if (one.kind === 'stack') {
            late = TextColumn.stack([late, late]);
            plain = [...plain, ...plain];
          } else expect(late.codes).toHaveLength(plain.length);
        }
        expect([...late.codes]).toEqual(plain);
      }),
      PROPERTY,
    );
  });

  it('make a text of each whole number once', () => {
    let asked = 0;
    const column = textByNumber(Int32Array.of(5, 6, 5, 7), (value) => {
      asked++;
      return value === 6 ? null : 'same';
    });
    expect(column.toArray()).toEqual(['same', null, 'same', 'same']);
    expect(asked).toBe(3);
    expect(new Set(column.codes)).toEqual(new Set([0, 1]));
  });
});
