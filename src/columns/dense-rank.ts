import { NO_INT } from './int-column.ts';
import { radixSort } from './radix-sort.ts';
import type { TextColumn } from './text-column.ts';

/** One part of a key: a number from 0 (null) to `max` for each row. */
export type RankKey = { readonly values: Int32Array; readonly max: number };

export type DenseRank = {
  /** The rows in the order of their keys; rows with equal keys keep their order. */
  readonly order: Int32Array;
  /** Row → number of its group, 1, 2, 3 … in the order of the keys. */
  readonly groupOf: Int32Array;
  readonly groupCount: number;
};

/** Text as a key: case and trailing spaces ignored, nulls first. `only` leaves the key null in rows without a flag. */
export function textKey(column: TextColumn, only?: Uint8Array): RankKey {
  const ranks = column.dictionary.ranks;
  const { codes } = column;
  const values = new Int32Array(codes.length);
  let max = 0;
  for (let row = 0; row < values.length; row++) {
    if (only !== undefined && only[row] === 0) continue;
    const rank = ranks[codes[row]];
    values[row] = rank;
    if (rank > max) max = rank;
  }
  return { values, max };
}

/** Days or whole numbers as a key, nulls first. */
export function intKey(ints: Int32Array, only?: Uint8Array): RankKey {
  let lowest = 0x7fffffff;
  let highest = NO_INT;
  for (let row = 0; row < ints.length; row++) {
    const value = ints[row];
    if (value === NO_INT || (only !== undefined && only[row] === 0)) continue;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const values = new Int32Array(ints.length);
  if (highest === NO_INT) return { values, max: 0 };
  for (let row = 0; row < ints.length; row++) {
    const value = ints[row];
    if (value !== NO_INT && (only === undefined || only[row] !== 0)) values[row] = value - lowest + 1;
  }
  return { values, max: highest - lowest + 1 };
}

/**
 * Ranks rows by several keys as SQL's DENSE_RANK does, the first key the weightiest.
 *
 * The keys are packed bit by bit into as few 32-bit words as they need and sorted as numbers: joining them into strings
 * and sorting those takes over ten times as long (PERFORMANCE figures in docs/benchmark.md).
 */
export function denseRank(keys: readonly RankKey[], rowCount: number): DenseRank {
  const words = packKeys(keys, rowCount);
  const order = radixSort(words, rowCount);
  const begins = new Uint8Array(rowCount);
  if (rowCount > 0) begins[0] = 1;
  for (const { values } of words) markChanges(values, order, begins);
  const groupOf = new Int32Array(rowCount);
  let groupCount = 0;
  for (let place = 0; place < rowCount; place++) {
    groupCount += begins[place];
    groupOf[order[place]] = groupCount;
  }
  return { order, groupOf, groupCount };
}

/** Flags each place in the order whose value differs from the one before. */
function markChanges(values: Int32Array, order: Int32Array, begins: Uint8Array): void {
  for (let place = 1; place < order.length; place++) {
    if (values[order[place]] !== values[order[place - 1]]) begins[place] = 1;
  }
}

type Word = { readonly values: Int32Array; readonly bits: number };

function packKeys(keys: readonly RankKey[], rowCount: number): Word[] {
  const words: { values: Int32Array; bits: number }[] = [];
  for (const key of keys) {
    const bits = 32 - Math.clz32(key.max);
    if (bits === 0) continue;
    const last = words.at(-1);
    if (last && last.bits + bits <= 31) {
      append(last.values, bits, key.values);
      last.bits += bits;
    } else words.push({ values: key.values.slice(0, rowCount), bits });
  }
  return words;
}

function append(word: Int32Array, bits: number, values: Int32Array): void {
  for (let row = 0; row < word.length; row++) word[row] = (word[row] << bits) | values[row];
}
