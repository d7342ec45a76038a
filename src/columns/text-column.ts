import { valuesOf } from './column.ts';
import type { Column } from './column.ts';
import { LazyInts } from './lazy-ints.ts';
import type { Rows } from './rows.ts';
import { TextDictionary } from './text-dictionary.ts';

const NO_TEXTS = TextDictionary.of([]);

/** Text as codes into a dictionary of distinct values; code 0 is null. */
export class TextColumn implements Column<string> {
  readonly type = 'text';
  readonly #codes: LazyInts;

  constructor(
    readonly dictionary: TextDictionary,
    codes: Int32Array | LazyInts,
  ) {
    this.#codes = codes instanceof LazyInts ? codes : LazyInts.of(codes);
  }

  /** No value in any row. */
  static empty(length: number): TextColumn {
    return new TextColumn(NO_TEXTS, new Int32Array(length));
  }

  /** The rows of several columns, one after the other. Dictionaries that differ are laid one behind the other. */
  static stack(columns: readonly TextColumn[]): TextColumn {
    const offsets = new Map<TextDictionary, number>();
    let size = 1;
    for (const { dictionary } of columns) {
      if (dictionary.size === 1 || offsets.has(dictionary)) continue;
      offsets.set(dictionary, size - 1);
      size += dictionary.size - 1;
    }
    const dictionaries = [...offsets.keys()];
    const dictionary = dictionaries.length === 1 ? dictionaries[0] : TextDictionary.concat(dictionaries);
    const codes = columns.map((column) => {
      const offset = offsets.get(column.dictionary) ?? 0;
      return offset === 0 ? column.#codes : column.#codes.mapped(shiftedCodes(column.dictionary.size, offset));
    });
    return new TextColumn(dictionary, LazyInts.stack(codes));
  }

  /** A column of the given values; for small tables and tests. */
  static from(values: Iterable<string | null>): TextColumn {
    const codeOf = new Map<string | null, number>([[null, 0]]);
    const codes: number[] = [];
    for (const value of values) {
      const known = codeOf.get(value);
      codes.push(known ?? codeOf.size);
      if (known === undefined) codeOf.set(value, codeOf.size);
    }
    const texts = [...codeOf.keys()].filter((text) => text !== null);
    return new TextColumn(TextDictionary.of(texts), new Int32Array(codes));
  }

  /** The same value in every row. */
  static constant(value: string | null, length: number): TextColumn {
    return new TextColumn(
      TextDictionary.of(value === null ? [] : [value]),
      new Int32Array(length).fill(value === null ? 0 : 1),
    );
  }

  get length(): number {
    return this.#codes.length;
  }

  get codes(): Int32Array {
    return this.#codes.values;
  }

  at(row: number): string | null {
    return this.dictionary.texts[this.codes[row]] ?? null;
  }

  /** Codes under which texts that SQL Server holds equal are equal. */
  get foldedCodes(): Int32Array {
    const folded = this.dictionary.folding.codes;
    const codes = this.codes;
    const out = new Int32Array(codes.length);
    for (let row = 0; row < out.length; row++) out[row] = folded[codes[row]];
    return out;
  }

  /** For each row, whether its text passes a test that is run once for each distinct text; null never passes. */
  flags(passes: (text: string) => boolean): Uint8Array {
    const passing = this.dictionary.flags(passes);
    const codes = this.codes;
    const out = new Uint8Array(codes.length);
    for (let row = 0; row < out.length; row++) out[row] = passing[codes[row]];
    return out;
  }

  /** Another text for each distinct text: `codeMap` leads from this column's codes to those of the other dictionary. */
  recoded(dictionary: TextDictionary, codeMap: Int32Array): TextColumn {
    return new TextColumn(dictionary, this.#codes.mapped(codeMap));
  }

  /** A whole number for each distinct text, as `intOf` gives it by code. */
  mappedInts(intOf: Int32Array): LazyInts {
    return this.#codes.mapped(intOf);
  }

  take(rows: Rows): TextColumn {
    return new TextColumn(this.dictionary, this.#codes.take(rows));
  }

  toArray(): (string | null)[] {
    return [...this];
  }

  [Symbol.iterator](): Iterator<string | null> {
    return valuesOf<string>(this);
  }
}

/** Each code moved by an offset; null stays 0. */
function shiftedCodes(size: number, offset: number): Int32Array {
  const codes = new Int32Array(size);
  for (let code = 1; code < size; code++) codes[code] = code + offset;
  return codes;
}
