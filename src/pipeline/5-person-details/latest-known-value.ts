import { textOf } from '../../columns/table.ts';
import { TextColumn } from '../../columns/text-column.ts';
import { foldText, TextDictionary } from '../../columns/text-dictionary.ts';
import { INVALID_AND_NOT_MAPPED } from '../../reference-tables/index.ts';
import { forBestRows } from './best-rows.ts';
import type { Criterion } from './best-rows.ts';
import type { Detail, DetailInput } from './detail.ts';
import { explainLatestKnown } from './explain-choice.ts';

export const UNKNOWN = 'Unknown';

/** What tells one detail that is a latest known value from another. */
export type LatestKnownRule = {
  /** Column of the person details table. */
  readonly field: string;
  /** What a row says, from its cleaned value; null is no value, or one that is not mapped. */
  readonly valueOf: (cleaned: string | null) => string;
  /** How much a value says, from 0: rows that say more go first, whatever their dates. */
  readonly standingOf: (value: string) => number;
  /** What is shown when the rows that go first say different things. */
  readonly conflict: string;
};

export type LatestKnownValues = Detail & { readonly values: TextColumn };

/** The latest known value of a column of the main table. */
export function latestKnownOf(column: string, rule: LatestKnownRule, input: DetailInput): LatestKnownValues {
  return latestKnownValue(valuesSaid(textOf(input.events, column), rule), rule, input);
}

/** What each row says, worked out once for each distinct text. */
export function valuesSaid(column: TextColumn, { valueOf }: Pick<LatestKnownRule, 'valueOf'>): TextColumn {
  const codeOf = new Map<string, number>();
  const codeMap = Int32Array.from(column.dictionary.texts, (text) => {
    const value = valueOf(text);
    const code = codeOf.get(value) ?? codeOf.size + 1;
    codeOf.set(value, code);
    return code;
  });
  return column.recoded(TextDictionary.of([...codeOf.keys()]), codeMap);
}

/**
 * The latest known value of each person: the rows that say most go first, among them the latest; when these contradict
 * each other, nothing is known. `last` are questions for rows on the same dates.
 * Unknowns: DHSC finds contradictions by a join on LA_Code, so without an LA code the first value stays.
 * Source: DHSC Create_personal_details_table.
 */
export function latestKnownValue(
  said: TextColumn,
  rule: LatestKnownRule,
  input: DetailInput,
  last: readonly Criterion[] = [],
): LatestKnownValues {
  const { rowsByPerson, hasLaCode, latestFirst, people } = input;
  const standings = said.mappedInts(said.dictionary.mapInts(0, rule.standingOf)).values;
  const criteria: readonly Criterion[] = [
    { rule: 'known before unknown', numbers: standings, saw: (row) => said.at(row) ?? '' },
    ...latestFirst,
    ...last,
  ];
  const codes = said.codes;
  const folded = said.dictionary.folding.codes;
  const dictionary = TextDictionary.concat([said.dictionary, TextDictionary.of([rule.conflict])]);
  const conflictCode = dictionary.size - 1;
  const chosen = new Int32Array(people.count);
  forBestRows(rowsByPerson, criteria, (person, best) => {
    const first = codes[best[0]];
    chosen[person] = first;
    if (best.length === 1 || hasLaCode[person] === 0) return;
    for (const row of best) if (folded[codes[row]] !== folded[first]) chosen[person] = conflictCode;
  });
  const values = new TextColumn(dictionary, chosen);
  return {
    values,
    columns: { [rule.field]: values },
    explain: (person) => [
      explainLatestKnown({
        field: rule.field,
        value: values.at(person),
        rows: people.rowsOf(person),
        criteria,
        said,
        isConflict: chosen[person] === conflictCode,
      }),
    ],
  };
}

/** The cleaned value; `Unknown` for none, one that is not mapped or one that the mapping gives up on. */
export function knownOrUnknown(cleaned: string | null): string {
  if (cleaned === null) return UNKNOWN;
  const folded = foldText(cleaned);
  return folded === foldText(INVALID_AND_NOT_MAPPED) || isUnknown(folded) ? UNKNOWN : cleaned;
}

export function isUnknown(value: string): boolean {
  return foldText(value) === foldText(UNKNOWN);
}
