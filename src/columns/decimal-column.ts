import { valuesOf } from './column.ts';
import type { Column } from './column.ts';
import type { Rows } from './rows.ts';

/** Numbers with a fraction (costs, outcomes, medians); null is NaN. */
export class DecimalColumn implements Column<number> {
  readonly type = 'decimal';

  constructor(readonly values: Float64Array) {}

  static from(values: Iterable<number | null>): DecimalColumn {
    return new DecimalColumn(Float64Array.from([...values], (value) => value ?? Number.NaN));
  }

  get length(): number {
    return this.values.length;
  }

  at(row: number): number | null {
    const value = this.values[row];
    return value === undefined || Number.isNaN(value) ? null : value;
  }

  take(rows: Rows): DecimalColumn {
    const out = new Float64Array(rows.length);
    for (let i = 0; i < out.length; i++) out[i] = this.values[rows.indices[i]];
    return new DecimalColumn(out);
  }

  toArray(): (number | null)[] {
    return [...this];
  }

  [Symbol.iterator](): Iterator<number | null> {
    return valuesOf<number>(this);
  }
}
