import { grown, wordsOf } from './byte-dictionary.ts';
import { decodeText } from './decode-text.ts';
import type { TextSource } from './text-dictionary.ts';

/**
 * The texts of a column in which nearly every row has its own (event references): each row's text under its own code,
 * none compared with another. Looking such a column up in a dictionary would cost time and find nothing.
 */
export class UniqueTexts implements TextSource {
  size = 1;
  #words: Int32Array = new Int32Array(1024);
  #wordCount = 0;
  #lengths: Int32Array = new Int32Array(256);
  #texts: (string | null)[] | null = null;

  add(words: Int32Array, wordCount: number, byteLength: number): number {
    if (this.#wordCount + wordCount > this.#words.length) this.#words = grown(this.#words, this.#wordCount + wordCount);
    for (let i = 0; i < wordCount; i++) this.#words[this.#wordCount++] = words[i];
    if (this.size === this.#lengths.length) this.#lengths = grown(this.#lengths, this.size + 1);
    this.#lengths[this.size] = byteLength;
    return this.size++;
  }

  /** Enters a text that is already a string; null is 0. */
  addText(text: string | null): number {
    if (text === null) return 0;
    const { words, byteLength } = wordsOf(text);
    return this.add(words, words.length, byteLength);
  }

  texts(): readonly (string | null)[] {
    if (this.#texts?.length !== this.size) {
      this.#texts = new Array<string | null>(1)
        .fill(null)
        .concat(decodeText(this.#words.subarray(0, this.#wordCount), this.#lengths.subarray(1, this.size)));
    }
    return this.#texts;
  }
}
