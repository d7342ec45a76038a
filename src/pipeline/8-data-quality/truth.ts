import type { TextColumn } from '../../columns/text-column.ts';

/** What is so of each row: no, not known, or yes. The numbers make `and` the smaller and `or` the larger of two. */
export type Truth = Uint8Array;

export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

export function not(truth: Truth): Truth {
  return truth.map((value) => YES - value);
}

export function and(...truths: readonly Truth[]): Truth {
  return truths.reduce((a, b) => a.map((value, row) => Math.min(value, b[row])));
}

export function or(...truths: readonly Truth[]): Truth {
  return truths.reduce((a, b) => a.map((value, row) => Math.max(value, b[row])));
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
