import { gather } from '../../columns/rows.ts';
import type { TextColumn } from '../../columns/text-column.ts';
import { foldText, TextDictionary } from '../../columns/text-dictionary.ts';

/** What the rows say of one detail. Equal values have equal codes, however they were spelled. */
export type ValuesSaid = {
  readonly column: TextColumn;
  /** The code of the value that is shown when rows contradict each other. */
  readonly conflictCode: number;
};

/**
 * What each row says: `valueOf` its cleaned text, worked out once for each distinct one. The codes are those of the
 * texts' folding, so that a column in which every person has a text of their own need not be looked up again.
 */
export function valuesSaid(
  cleaned: TextColumn,
  { valueOf, conflict }: { readonly valueOf: (cleaned: string | null) => string; readonly conflict: string },
): ValuesSaid {
  const { dictionary } = cleaned;
  const { folding } = dictionary;
  const spelled = Array.from(folding.firstCodes, (code) => dictionary.texts[code]);
  const added: string[] = [];
  const codeOfAdded = new Map<string, number>();

  const codeOfFolded = Int32Array.from(spelled, (text, code) => {
    const value = valueOf(text);
    return value === text ? code : codeOf(value);
  });
  const conflictCode = codeOf(conflict);
  const codeOfText = gather(codeOfFolded, folding.codes);
  const said = TextDictionary.lazy(spelled.length + added.length, () => [...spelled, ...added]);
  return { column: cleaned.recoded(said, codeOfText), conflictCode };

  /** For the few values that are not the text itself. */
  function codeOf(value: string): number {
    const folded = foldText(value);
    const known = codeOfAdded.get(folded) ?? dictionary.foldedCodeOf(value);
    const code = known ?? spelled.length + added.length;
    if (known === null) added.push(value);
    codeOfAdded.set(folded, code);
    return code;
  }
}
