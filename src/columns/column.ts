import type { Rows } from './rows.ts';

export type ColumnType = 'text' | 'day' | 'integer' | 'decimal';

/** A typed column: arquero reads it through `at` and the iterator, our own loops through its typed array. */
export type Column<Value = string | number> = {
  readonly type: ColumnType;
  readonly length: number;
  at(row: number): Value | null;
  [Symbol.iterator](): Iterator<Value | null>;
  toArray(): (Value | null)[];
  take(rows: Rows): Column<Value>;
};

/** Reading a column one value after the other, for the iterator and for `toArray`. */
export function* valuesOf<Value>(column: {
  readonly length: number;
  at(row: number): Value | null;
}): Generator<Value | null> {
  for (let row = 0; row < column.length; row++) yield column.at(row);
}
