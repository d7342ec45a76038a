/**
 * Values down a column, kept as runs of equal neighbours: a number format set on a million rows takes one entry.
 * Writes mostly go downwards, so the usual write touches the end of the list.
 */
export class RunList<T> {
  private readonly starts: number[] = [0];
  private readonly values: T[];

  constructor(base: T) {
    this.values = [base];
  }

  at(row: number): T {
    return this.values[this.indexOf(row)];
  }

  set(start: number, end: number, value: T): void {
    const first = this.indexOf(start);
    const last = this.indexOf(end - 1);
    if (first === last && Object.is(this.values[first], value)) return;
    const starts: number[] = [];
    const values: T[] = [];
    const add = (from: number, run: T): void => {
      if (values.length > 0 && Object.is(values[values.length - 1], run)) return;
      starts.push(from);
      values.push(run);
    };
    const from = Math.max(0, first - 1);
    for (let i = from; i < first; i++) add(this.starts[i], this.values[i]);
    if (this.starts[first] < start) add(this.starts[first], this.values[first]);
    add(start, value);
    const next = last + 1 < this.starts.length ? this.starts[last + 1] : Infinity;
    if (end < next) add(end, this.values[last]);
    const to = Math.min(this.starts.length, last + 2);
    for (let i = last + 1; i < to; i++) add(this.starts[i], this.values[i]);
    this.starts.splice(from, to - from, ...starts);
    this.values.splice(from, to - from, ...values);
  }

  /** Each run of the span, in order, cut to it. */
  runs(start: number, end: number): { start: number; end: number; value: T }[] {
    const found: { start: number; end: number; value: T }[] = [];
    for (let i = this.indexOf(start); i < this.starts.length && this.starts[i] < end; i++) {
      const stop = i + 1 < this.starts.length ? this.starts[i + 1] : Infinity;
      found.push({ start: Math.max(start, this.starts[i]), end: Math.min(end, stop), value: this.values[i] });
    }
    return found;
  }

  private indexOf(row: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    if (this.starts[high] <= row) return high;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
