import { TextDictionary } from '../../columns/text-dictionary.ts';

/** Texts under codes as they come; 0 is null. */
export class TextCodes {
  readonly #codes = new Map<string, number>();

  codeOf(text: string | null): number {
    if (text === null) return 0;
    const code = this.#codes.get(text) ?? this.#codes.size + 1;
    this.#codes.set(text, code);
    return code;
  }

  dictionary(): TextDictionary {
    return TextDictionary.of([...this.#codes.keys()]);
  }
}
