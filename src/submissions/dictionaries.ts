import { ByteDictionary } from '../columns/byte-dictionary.ts';
import { TextDictionary } from '../columns/text-dictionary.ts';

/** Traced and submitted NHS numbers are compared with each other, so they share their codes. */
const SHARED: Readonly<Record<string, string>> = {
  Der_NHS_Number_Pseudo: 'NHS_Number',
  Der_NHS_Number_Traced_Pseudo: 'NHS_Number',
};

/**
 * The dictionaries of a run: one for each field over all submissions, so that a value has one code whichever file it
 * comes from and rows of several submissions can be stacked and compared by code.
 */
export class Dictionaries {
  readonly #byField = new Map<string, { readonly bytes: ByteDictionary; readonly texts: TextDictionary }>();

  /** To read cells into. */
  bytesOf(field: string): ByteDictionary {
    return this.#of(field).bytes;
  }

  /** To look values up by code. */
  textsOf(field: string): TextDictionary {
    return this.#of(field).texts;
  }

  #of(field: string): { readonly bytes: ByteDictionary; readonly texts: TextDictionary } {
    const name = SHARED[field] ?? field;
    const known = this.#byField.get(name);
    if (known) return known;
    const bytes = new ByteDictionary();
    const added = { bytes, texts: new TextDictionary(bytes) };
    this.#byField.set(name, added);
    return added;
  }
}
