import { NO_DAY } from '../model/day.ts';
import { valuesOf } from './column.ts';
import type { Column } from './column.ts';
import { LazyInts } from './lazy-ints.ts';
import type { Rows } from './rows.ts';

/** The whole number that is not there (null); the same pattern as NO_DAY. */
export const NO_INT = NO_DAY;

abstract class IntValuesColumn implements Column<number> {
  abstract readonly type: 'day' | 'integer';
  protected readonly ints: LazyInts;

  constructor(values: Int32Array | LazyInts) {
    this.ints = values instanceof LazyInts ? values : LazyInts.of(values);
  }

  get length(): number {
    return this.ints.length;
  }

  /** The numbers themselves; null is NO_DAY or NO_INT. */
  get values(): Int32Array {
    return this.ints.values;
  }

  at(row: number): number | null {
    const value = this.values[row];
    return value === NO_INT || value === undefined ? null : value;
  }

  abstract take(rows: Rows): Column<number>;

  toArray(): (number | null)[] {
    return [...this];
  }

  [Symbol.iterator](): Iterator<number | null> {
    return valuesOf<number>(this);
  }
}

/** Days as whole numbers since 1970-01-01. */
export class DayColumn extends IntValuesColumn {
  readonly type = 'day';

  static constant(day: number, length: number): DayColumn {
    return new DayColumn(new Int32Array(length).fill(day));
  }

  static stack(columns: readonly DayColumn[]): DayColumn {
    return new DayColumn(LazyInts.stack(columns.map((column) => column.ints)));
  }

  take(rows: Rows): DayColumn {
    return new DayColumn(this.ints.take(rows));
  }
}

/** Whole numbers: record ids, ages, ranks, counts. */
export class IntColumn extends IntValuesColumn {
  readonly type = 'integer';

  static constant(value: number, length: number): IntColumn {
    return new IntColumn(new Int32Array(length).fill(value));
  }

  static stack(columns: readonly IntColumn[]): IntColumn {
    return new IntColumn(LazyInts.stack(columns.map((column) => column.ints)));
  }

  take(rows: Rows): IntColumn {
    return new IntColumn(this.ints.take(rows));
  }
}
