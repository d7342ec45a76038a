/**
 * A choice of rows in an order: `indices[i]` is the source row of the new row `i`.
 *
 * Columns gather their values only when somebody looks at them, so a choice of rows must compose with an earlier one:
 * `second.after(first)` is the choice that picks by `second` from what `first` picked. It is computed once for all the
 * columns of a table.
 */
export class Rows {
  readonly #composed = new Map<Rows, Rows>();

  constructor(readonly indices: Int32Array) {}

  get length(): number {
    return this.indices.length;
  }

  after(first: Rows): Rows {
    const known = this.#composed.get(first);
    if (known) return known;
    const composed = new Rows(gather(first.indices, this.indices));
    this.#composed.set(first, composed);
    return composed;
  }

  /** Rows `0 .. length - 1` for which the flag is set. */
  static where(flags: Uint8Array): Rows {
    let count = 0;
    for (let row = 0; row < flags.length; row++) count += flags[row] === 0 ? 0 : 1;
    const indices = new Int32Array(count);
    for (let row = 0, next = 0; row < flags.length; row++) if (flags[row] !== 0) indices[next++] = row;
    return new Rows(indices);
  }
}

/** `source[indices[i]]` for every i. */
export function gather(source: Int32Array, indices: Int32Array): Int32Array {
  const out = new Int32Array(indices.length);
  for (let i = 0; i < out.length; i++) out[i] = source[indices[i]];
  return out;
}
