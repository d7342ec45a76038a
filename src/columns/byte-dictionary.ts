import { decodeText } from './decode-text.ts';
import type { TextSource } from './text-dictionary.ts';

/** Texts up to this many 32-bit words lie in the hash slot itself; longer ones are compared in the store. */
const INLINE_WORDS = 5;
/** Slot: code, hash, length in bytes, then the inline words, or where the text begins in the store. */
const SLOT_SIZE = 3 + INLINE_WORDS;
const MULTIPLIER = 0x9e3779b1 | 0;

export const HASH_SEED = 0x811c9dc5 | 0;

/** One step of the hash over a text's little-endian 32-bit words. */
export function hashWord(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, MULTIPLIER);
  return mixed ^ (mixed >>> 15);
}

/**
 * A growing dictionary of distinct texts, found by their bytes without making a JavaScript string.
 *
 * Why hand-written: a cell of a submission is looked up here once, 7 million times for an ordinary file; a `Map` of
 * strings needs about three times as long and keeps every cell's string alive (`npm run bench`). Texts are turned into
 * strings when somebody first asks for them.
 */
export class ByteDictionary implements TextSource {
  size = 1;
  #slots: Int32Array = new Int32Array(16 * SLOT_SIZE);
  #mask = 15;
  /** Every text as zero-padded words, in the order of the codes. */
  #store: Int32Array = new Int32Array(64);
  #storeLength = 0;
  #lengths: Int32Array = new Int32Array(16);
  #texts: (string | null)[] = [null];
  #decodedWords = 0;
  readonly #codeOfText = new Map<string, number>();

  /** The code of a text given as words (the last padded with zeros), entered if new. */
  codeOf(hash: number, byteLength: number, words: Int32Array, wordCount: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = slot * SLOT_SIZE;
      if (slots[at] === 0) return this.#enter(at, hash, byteLength, words, wordCount);
      if (slots[at + 1] !== hash || slots[at + 2] !== byteLength) continue;
      let same = 0;
      if (wordCount <= INLINE_WORDS) {
        while (same < wordCount && slots[at + 3 + same] === words[same]) same++;
      } else {
        const store = this.#store;
        const offset = slots[at + 3];
        while (same < wordCount && store[offset + same] === words[same]) same++;
      }
      if (same === wordCount) return slots[at];
    }
  }

  /** The code of a text that is already a string (cells of a workbook); 0 for null. */
  codeOfText(text: string | null): number {
    if (text === null) return 0;
    const known = this.#codeOfText.get(text);
    if (known !== undefined) return known;
    const { words, byteLength } = wordsOf(text);
    const code = this.codeOf(words.reduce(hashWord, HASH_SEED), byteLength, words, words.length);
    this.#codeOfText.set(text, code);
    return code;
  }

  texts(): readonly (string | null)[] {
    const first = this.#texts.length;
    if (first === this.size) return this.#texts;
    const added = decodeText(
      this.#store.subarray(this.#decodedWords, this.#storeLength),
      this.#lengths.subarray(first, this.size),
    );
    // A new array, so that who holds the old one sees no change.
    this.#texts = this.#texts.concat(added);
    this.#decodedWords = this.#storeLength;
    return this.#texts;
  }

  #enter(at: number, hash: number, byteLength: number, words: Int32Array, wordCount: number): number {
    const code = this.size++;
    const slots = this.#slots;
    slots[at] = code;
    slots[at + 1] = hash;
    slots[at + 2] = byteLength;
    if (wordCount <= INLINE_WORDS) for (let i = 0; i < wordCount; i++) slots[at + 3 + i] = words[i];
    else slots[at + 3] = this.#storeLength;
    if (this.#storeLength + wordCount > this.#store.length)
      this.#store = grown(this.#store, this.#storeLength + wordCount);
    for (let i = 0; i < wordCount; i++) this.#store[this.#storeLength++] = words[i];
    if (code === this.#lengths.length) this.#lengths = grown(this.#lengths, code + 1);
    this.#lengths[code] = byteLength;
    // Keep the table at most five eighths full.
    if (code * 8 > (this.#mask + 1) * 5) this.#rehash();
    return code;
  }

  #rehash(): void {
    const mask = (this.#mask + 1) * 2 - 1;
    const slots = new Int32Array((mask + 1) * SLOT_SIZE);
    for (let from = 0; from < this.#slots.length; from += SLOT_SIZE) {
      if (this.#slots[from] === 0) continue;
      let slot = this.#slots[from + 1] & mask;
      while (slots[slot * SLOT_SIZE] !== 0) slot = (slot + 1) & mask;
      for (let i = 0; i < SLOT_SIZE; i++) slots[slot * SLOT_SIZE + i] = this.#slots[from + i];
    }
    this.#slots = slots;
    this.#mask = mask;
  }
}

/** A copy with room for at least `needed` numbers; doubling keeps the copying linear. */
export function grown(values: Int32Array, needed: number): Int32Array {
  const copy = new Int32Array(Math.max(values.length * 2, needed));
  copy.set(values);
  return copy;
}

const encoder = new TextEncoder();

/** A text's UTF-8 bytes as little-endian words, the last padded with zeros. */
export function wordsOf(text: string): { words: Int32Array; byteLength: number } {
  const bytes = encoder.encode(text);
  const words = new Int32Array((bytes.length + 3) >> 2);
  new Uint8Array(words.buffer).set(bytes);
  return { words, byteLength: bytes.length };
}
