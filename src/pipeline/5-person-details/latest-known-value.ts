import { gather } from '../../columns/rows.ts';
import { textOf } from '../../columns/table.ts';
import { TextColumn } from '../../columns/text-column.ts';
import { foldText } from '../../columns/text-dictionary.ts';
import { INVALID_AND_NOT_MAPPED } from '../../reference-tables/index.ts';
import { forBestRows } from './best-rows.ts';
import type { Criterion } from './best-rows.ts';
import type { Detail, DetailInput } from './detail.ts';
import { explainChoice } from './explain-choice.ts';
import { valuesSaid } from './values-said.ts';
import type { ValuesSaid } from './values-said.ts';

export const UNKNOWN = 'Unknown';
const FOLDED_UNKNOWN = foldText(UNKNOWN);
const FOLDED_INVALID = foldText(INVALID_AND_NOT_MAPPED);

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

/**
 * The latest known value of each person: the rows that say most go first, among them the latest; when these contradict
 * each other, nothing is known. `last` are questions for rows on the same dates.
 * Unknowns: DHSC finds contradictions by a join on LA_Code, so without an LA code the first value stays.
 * Source: DHSC Create_personal_details_table.
 */
export function latestKnownValue(
  said: ValuesSaid,
  rule: LatestKnownRule,
  input: DetailInput,
  last: readonly Criterion[] = [],
): LatestKnownValues {
  const { rowsByPerson, hasLaCode, latestFirst, people } = input;
  const { codes, dictionary } = said.column;
  const standings = gather(dictionary.mapInts(0, rule.standingOf), codes);
  const criteria: readonly Criterion[] = [
    { rule: 'known before unknown', numbers: standings, saw: (row) => said.column.at(row) ?? '' },
    ...latestFirst,
    ...last,
  ];
  const chosen = new Int32Array(people.count);
  forBestRows(rowsByPerson, criteria, (person, best, count) => {
    const first = codes[best[0]];
    chosen[person] = first;
    for (let place = 1; place < count; place++) {
      if (codes[best[place]] !== first && hasLaCode[person] === 1) chosen[person] = said.conflictCode;
    }
  });
  const values = new TextColumn(dictionary, chosen);
  return {
    values,
    columns: { [rule.field]: values },
    explain: (person) => [
      explainChoice({
        field: rule.field,
        value: values.at(person),
        rows: people.rowsOf(person),
        criteria,
        sayOf: (row) => said.column.at(row),
        settlesConflicts: hasLaCode[person] === 1,
      }),
    ],
  };
}

/** The cleaned value; `Unknown` for none, one that is not mapped or one that the mapping gives up on. */
export function knownOrUnknown(cleaned: string | null): string {
  if (cleaned === null) return UNKNOWN;
  const folded = foldText(cleaned);
  return folded === FOLDED_INVALID || folded === FOLDED_UNKNOWN ? UNKNOWN : cleaned;
}

export function isUnknown(value: string): boolean {
  return foldText(value) === FOLDED_UNKNOWN;
}
