import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denseRank, intKey, textKey } from '../../src/columns/dense-rank.ts';
import { NO_INT } from '../../src/columns/int-column.ts';
import { radixSort } from '../../src/columns/radix-sort.ts';
import { TextColumn } from '../../src/columns/text-column.ts';
import { foldText } from '../../src/columns/text-dictionary.ts';
import { PROPERTY } from '../support/arbitrary-submissions.ts';

const text = fc.option(fc.constantFrom('a', 'A ', 'b', ' a', 'B', 'é', 'e'));
const whole = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(NO_INT, 0, 0x7ffffff0, -700_000, 2_932_896));

describe('denseRank', () => {
  it("ranks rows as SQL's DENSE_RANK does, for any number of keys", () => {
    const row = fc.record({ a: text, b: whole, c: text, d: whole, only: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const only = Uint8Array.from(rows, (one) => (one.only ? 1 : 0));
        const texts = (name: 'a' | 'c') => TextColumn.from(rows.map((one) => one[name]));
        const small = (value: number) => (value > 3_000_000 ? 3 : value);
        const ranked = denseRank(
          [
            textKey(texts('a')),
            intKey(Int32Array.from(rows, (one) => small(one.b))),
            textKey(texts('c'), only),
            intKey(
              Int32Array.from(rows, (one) => small(one.d)),
              only,
            ),
          ],
          rows.length,
        );
        const expected = plainRanks(
          rows.map((one) => [
            foldOrEmpty(one.a),
            small(one.b),
            one.only ? foldOrEmpty(one.c) : '',
            one.only ? small(one.d) : NO_INT,
          ]),
        );
        expect([...ranked.groupOf]).toEqual(expected);
        expect(ranked.groupCount).toBe(Math.max(0, ...expected));
        expect([...ranked.order].map((one) => ranked.groupOf[one])).toEqual([...expected].sort((a, b) => a - b));
      }),
      PROPERTY,
    );
  });

  it('packs keys of any size', () => {
    const bits = fc.integer({ min: 1, max: 31 });
    const random = fc.array(fc.nat(0x7fffffff), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.tuple(bits, bits, bits), fc.array(random, { minLength: 1, maxLength: 20 }), (sizes, numbers) => {
        const rows = numbers.map((row) => row.map((number, key) => number >>> (31 - sizes[key])));
        const keys = sizes.map((size, key) => ({
          values: Int32Array.from(rows, (row) => row[key]),
          max: 2 ** size - 1,
        }));
        expect([...denseRank(keys, rows.length).groupOf]).toEqual(plainRanks(rows));
      }),
      { ...PROPERTY, numRuns: 500 },
    );
  });

  it('keeps rows of equal keys in their order', () => {
    const { order } = denseRank([textKey(TextColumn.from(['b', 'a', 'B ', 'A', null]))], 5);
    expect([...order]).toEqual([4, 1, 3, 0, 2]);
  });

  it('makes one group of rows without any key', () => {
    expect([...denseRank([textKey(TextColumn.empty(3))], 3).groupOf]).toEqual([1, 1, 1]);
    expect(denseRank([], 0)).toMatchObject({ groupCount: 0 });
  });
});

describe('radixSort', () => {
  it('sorts by any words as a comparing sort does', () => {
    const word = fc.tuple(fc.nat(0x7fffffff), fc.nat(0x7fffffff), fc.nat(5));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 50 }), (rows) => {
        const words = [2, 0, 1].map((part) => ({ values: Int32Array.from(rows, (row) => row[part]), bits: 31 }));
        const expected = rows
          .map((_, index) => index)
          .sort((a, b) => rows[a][2] - rows[b][2] || rows[a][0] - rows[b][0] || rows[a][1] - rows[b][1] || a - b);
        expect([...radixSort(words, rows.length)]).toEqual(expected);
      }),
      PROPERTY,
    );
  });
});

function foldOrEmpty(value: string | null): string {
  return value === null ? '' : foldText(value);
}

/** Null ('' or NO_INT) is the smallest of its kind, so plain comparison sorts it first. */
function plainRanks(rows: readonly (readonly (string | number)[])[]): number[] {
  const compare = (a: readonly (string | number)[], b: readonly (string | number)[]) => {
    const place = a.findIndex((value, index) => value !== b[index]);
    return place === -1 ? 0 : a[place] < b[place] ? -1 : 1;
  };
  const sorted = [...rows].sort(compare);
  const starts = sorted.filter((row, index) => index === 0 || compare(sorted[index - 1], row) !== 0);
  return rows.map((row) => starts.findIndex((start) => compare(start, row) === 0) + 1);
}
