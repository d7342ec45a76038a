/** Where the distinct texts of a dictionary come from; code 0 is null. It may grow while files are being read. */
export type TextSource = { readonly size: number; texts(): readonly (string | null)[] };

/** The distinct texts of a column under SQL Server's comparison: case and trailing spaces ignored, accents kept. */
export type Folding = {
  /** Text code → folded code; 0 stays null. Equal texts share a folded code. */
  readonly codes: Int32Array;
  /** Folded code → folded text. */
  readonly texts: readonly (string | null)[];
  /** Folded code → the first text code that folds to it, for showing one spelling. */
  readonly firstCodes: Int32Array;
};

/** The text as SQL Server's default collation compares it. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  let end = lower.length;
  while (end > 0 && lower.charCodeAt(end - 1) === 32) end--;
  return end === lower.length ? lower : lower.slice(0, end);
}

/**
 * The distinct texts of one or more columns, each under a code; code 0 is null. What depends only on a text's value is
 * worked out here once for each distinct value, never once for each row.
 */
export class TextDictionary {
  #folding: Folding | null = null;
  #ranks: Int32Array | null = null;

  constructor(
    private readonly source: TextSource,
    /** Whether the texts are decimal numbers (`10.00`), which a worksheet holds as numbers. */
    readonly holdsNumbers = false,
  ) {}

  /** A dictionary of the given texts under the codes 1, 2, 3 … */
  static of(texts: readonly string[]): TextDictionary {
    const list = [null, ...texts];
    return new TextDictionary({ size: list.length, texts: () => list });
  }

  /** Decimal numbers kept as SQL Server writes them: `10.00`. */
  static ofNumbers(texts: readonly string[]): TextDictionary {
    const list = [null, ...texts];
    return new TextDictionary({ size: list.length, texts: () => list }, true);
  }

  /** A dictionary whose texts are made only if somebody reads them. `size` counts the null. */
  static lazy(size: number, make: () => readonly (string | null)[]): TextDictionary {
    let made: readonly (string | null)[] | null = null;
    return new TextDictionary({ size, texts: () => (made ??= make()) });
  }

  /** The texts of several dictionaries, one behind the other; a text in two of them has two codes, which fold to one. */
  static concat(dictionaries: readonly TextDictionary[]): TextDictionary {
    const size = dictionaries.reduce((total, dictionary) => total + dictionary.size - 1, 1);
    let texts: readonly (string | null)[] | null = null;
    return new TextDictionary(
      { size, texts: () => (texts ??= [null, ...dictionaries.flatMap((dictionary) => dictionary.texts.slice(1))]) },
      dictionaries.every(({ holdsNumbers }) => holdsNumbers),
    );
  }

  /** How many codes there are, with the null. */
  get size(): number {
    return this.source.size;
  }

  get texts(): readonly (string | null)[] {
    return this.source.texts();
  }

  get folding(): Folding {
    if (this.#folding?.codes.length !== this.size) this.#folding = foldTexts(this.texts);
    return this.#folding;
  }

  /** The folded code of a text from elsewhere; null when no text here equals it. */
  foldedCodeOf(text: string): number | null {
    const folded = foldText(text);
    const code = this.folding.texts.indexOf(folded);
    return code === -1 ? null : code;
  }

  /** Text code → place of its folded text in ascending order (1, 2, 3 …, equal texts share a place); 0 is null. */
  get ranks(): Int32Array {
    if (this.#ranks?.length === this.size) return this.#ranks;
    const { codes, texts } = this.folding;
    const ordered = texts.slice(1).toSorted(ascending);
    const rankOf = new Map(ordered.map((text, index) => [text, index + 1]));
    const rankOfFolded = Int32Array.from(texts, (text, code) => (code === 0 ? 0 : (rankOf.get(text) ?? 0)));
    const ranks = new Int32Array(this.size);
    for (let code = 0; code < ranks.length; code++) ranks[code] = rankOfFolded[codes[code]];
    this.#ranks = ranks;
    return ranks;
  }

  /** One value for each code; the null has its own. */
  map<T>(nullValue: T, valueOf: (text: string) => T): T[] {
    return this.texts.map((text) => (text === null ? nullValue : valueOf(text)));
  }

  /** One whole number for each code, for use in loops over rows. */
  mapInts(nullValue: number, valueOf: (text: string) => number): Int32Array {
    return Int32Array.from(this.texts, (text) => (text === null ? nullValue : valueOf(text)));
  }

  /** 1 for each code whose text passes, else 0; the null never passes. */
  flags(passes: (text: string) => boolean): Uint8Array {
    return Uint8Array.from(this.texts, (text) => (text !== null && passes(text) ? 1 : 0));
  }
}

/** Code unit order: the order of the bytes for plain text. */
function ascending(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}

function foldTexts(texts: readonly (string | null)[]): Folding {
  const codes = new Int32Array(texts.length);
  const foldedTexts: (string | null)[] = [null];
  const firstCodes = [0];
  const codeOfFolded = new Map<string, number>();
  texts.forEach((text, code) => {
    if (text === null) return;
    const folded = foldText(text);
    let foldedCode = codeOfFolded.get(folded);
    if (foldedCode === undefined) {
      foldedCode = foldedTexts.length;
      codeOfFolded.set(folded, foldedCode);
      foldedTexts.push(folded);
      firstCodes.push(code);
    }
    codes[code] = foldedCode;
  });
  return { codes, texts: foldedTexts, firstCodes: Int32Array.from(firstCodes) };
}
