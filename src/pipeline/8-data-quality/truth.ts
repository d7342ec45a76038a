import type { TextColumn } from '../../columns/text-column.ts';

/** What is so of each row: no, not known, or yes. The numbers make `and` the smaller and `or` the larger of two. */
export type Truth = Uint8Array;

export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

export function not(truth: Truth): Truth {
  const opposite = new Uint8Array(truth.length);
  for (let row = 0; row < opposite.length; row++) opposite[row] = YES - truth[row];
  return opposite;
}

export function and(first: Truth, ...others: readonly Truth[]): Truth {
  const all = first.slice();
  for (const other of others)
    for (let row = 0; row < all.length; row++) if (other[row] < all[row]) all[row] = other[row];
  return all;
}

export function or(first: Truth, ...others: readonly Truth[]): Truth {
  const any = first.slice();
  for (const other of others)
    for (let row = 0; row < any.length; row++) if (other[row] > any[row]) any[row] = other[row];
  return any;
}

/** What is so of a row's text, worked out once for each distinct text; of a blank nothing is known. */
export function truthOfText(column: TextColumn, ofText: (text: string) => number): Truth {
  const ofCode = Uint8Array.from(column.dictionary.texts, (text) => (text === null ? UNKNOWN : ofText(text)));
  const { codes } = column;
  const truth = new Uint8Array(codes.length);
  for (let row = 0; row < truth.length; row++) truth[row] = ofCode[codes[row]];
  return truth;
}

export function truthOf(holds: boolean): number {
  return holds ? YES : NO;
}

/** What is so of a row's number. */
export function truthOfNumber(numbers: Int32Array, ofNumber: (value: number) => number): Truth {
  const truth = new Uint8Array(numbers.length);
  for (let row = 0; row < truth.length; row++) truth[row] = ofNumber(numbers[row]);
  return truth;
}
