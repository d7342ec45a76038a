import { gather } from './rows.ts';
import type { Rows } from './rows.ts';

/**
 * Whole numbers that are worked out when somebody first looks at them.
 *
 * A main table has some 90 columns, and most of them are looked at only in the rows that are left at the end. So
 * choosing rows, mapping values and stacking submissions are noted down, and done once, on the rows that remain.
 */
export abstract class LazyInts {
  abstract readonly length: number;
  #values: Int32Array | null = null;

  static of(values: Int32Array): LazyInts {
    return new Given(values);
  }

  /** One after the other: the rows of several submissions. */
  static stack(parts: readonly LazyInts[]): LazyInts {
    return parts.length === 1 ? parts[0] : new Stacked(parts);
  }

  get values(): Int32Array {
    return (this.#values ??= this.make());
  }

  protected get isMade(): boolean {
    return this.#values !== null;
  }

  take(rows: Rows): LazyInts {
    return new Gathered(this, rows);
  }

  /** `table[value]` for every value: what depends on a code only. */
  mapped(table: Int32Array): LazyInts {
    return new Mapped(this, table);
  }

  protected abstract make(): Int32Array;
}

class Given extends LazyInts {
  constructor(private readonly given: Int32Array) {
    super();
  }
  get length(): number {
    return this.given.length;
  }
  protected make(): Int32Array {
    return this.given;
  }
}

class Gathered extends LazyInts {
  constructor(
    private readonly source: LazyInts,
    private readonly rows: Rows,
  ) {
    super();
  }
  get length(): number {
    return this.rows.length;
  }
  override take(rows: Rows): LazyInts {
    return this.isMade ? super.take(rows) : this.source.take(rows.after(this.rows));
  }
  protected make(): Int32Array {
    return gather(this.source.values, this.rows.indices);
  }
}

class Mapped extends LazyInts {
  constructor(
    private readonly source: LazyInts,
    private readonly table: Int32Array,
  ) {
    super();
  }
  get length(): number {
    return this.source.length;
  }
  override take(rows: Rows): LazyInts {
    return this.isMade ? super.take(rows) : this.source.take(rows).mapped(this.table);
  }
  protected make(): Int32Array {
    return gather(this.table, this.source.values);
  }
}

class Stacked extends LazyInts {
  readonly length: number;
  constructor(private readonly parts: readonly LazyInts[]) {
    super();
    this.length = parts.reduce((total, part) => total + part.length, 0);
  }
  protected make(): Int32Array {
    const out = new Int32Array(this.length);
    let offset = 0;
    for (const part of this.parts) {
      out.set(part.values, offset);
      offset += part.length;
    }
    return out;
  }
}
