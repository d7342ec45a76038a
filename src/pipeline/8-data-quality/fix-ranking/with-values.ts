import { textOf, withColumns } from '../../../columns/table.ts';
import { TextColumn } from '../../../columns/text-column.ts';
import { TextDictionary } from '../../../columns/text-dictionary.ts';
import type { Submission } from '../../../submissions/submission.ts';

/** What a cell should hold instead of what it holds; null leaves it. `submission` is by place. */
export type ValueFor = (submission: number, row: number) => string | null;

/** The submissions with other values in some cells of a field: what would be if a blank were filled. */
export function withValues(
  submissions: readonly Submission[],
  field: string,
  values: readonly string[],
  valueFor: ValueFor,
): readonly Submission[] {
  const grown = new Map<TextDictionary, GrownDictionary>();
  return submissions.map((submission, place) => {
    const column = textOf(submission.table, field);
    const known = grown.get(column.dictionary) ?? growDictionary(column.dictionary, values);
    grown.set(column.dictionary, known);
    const codes = column.codes.slice();
    for (let row = 0; row < codes.length; row++) {
      const value = valueFor(place, row);
      if (value !== null) codes[row] = known.codeOf.get(value) ?? codes[row];
    }
    const changed = { [field]: new TextColumn(known.dictionary, codes) };
    return { ...submission, table: withColumns(submission.table, changed) };
  });
}

type GrownDictionary = { readonly dictionary: TextDictionary; readonly codeOf: ReadonlyMap<string, number> };

/** A dictionary that holds the values; itself when it does already, as traced and submitted NHS numbers share theirs. */
function growDictionary(dictionary: TextDictionary, values: readonly string[]): GrownDictionary {
  const { texts } = dictionary;
  const wanted = new Set(values);
  const codeOf = new Map<string, number>();
  texts.forEach((text, code) => {
    if (text !== null && wanted.has(text)) codeOf.set(text, code);
  });
  const added = [...wanted].filter((value) => !codeOf.has(value));
  if (added.length === 0) return { dictionary, codeOf };
  added.forEach((value, index) => codeOf.set(value, texts.length + index));
  return { dictionary: TextDictionary.of([...texts.slice(1).map((text) => text ?? ''), ...added]), codeOf };
}
