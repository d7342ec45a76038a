import { textOf } from '../../columns/table.ts';
import { TextColumn } from '../../columns/text-column.ts';
import { foldText, TextDictionary } from '../../columns/text-dictionary.ts';
import type { Criterion } from './best-rows.ts';
import type { Detail, DetailInput } from './detail.ts';
import { isUnknown, knownOrUnknown, latestKnownValue, UNKNOWN } from './latest-known-value.ts';
import type { LatestKnownRule } from './latest-known-value.ts';
import { valuesSaid } from './values-said.ts';

const LATEST = 'LA_Person_Unique_Identifier_Latest';
const ALL = 'LA_Person_Unique_Identifier_Concat';

const LATEST_ID: LatestKnownRule = {
  field: LATEST,
  valueOf: knownOrUnknown,
  standingOf: (value) => (isUnknown(value) ? 0 : 1),
  conflict: UNKNOWN,
};

/**
 * The LA person IDs of a person: the latest known, on the same dates the one in most of the person's rows; and all of
 * them side by side.
 * Unknowns: two that are in as many rows on the same dates are a conflict. All of them include the text `Unknown` when
 * a row has that as its ID; no ID in any row is null.
 * Source: DHSC Create_personal_details_table, whose STRING_AGG has no order; here it is alphabetical.
 */
export function laPersonIds(input: DetailInput): Detail {
  const { events, people } = input;
  const ids = textOf(events, 'LA_Person_Unique_Identifier');
  const said = valuesSaid(ids, LATEST_ID);
  const latest = latestKnownValue(said, LATEST_ID, input, [mostRows(said.column, input)]);
  const all = allIds(ids, input);
  return {
    columns: { ...latest.columns, [ALL]: all },
    explain: (person) => [
      ...latest.explain(person),
      {
        field: ALL,
        value: all.at(person),
        rule: 'all values',
        because: 'Every LA_Person_Unique_Identifier in the rows of the person, once.',
        rows: [...people.rowsOf(person)],
        insteadOf: null,
      },
    ],
  };
}

/** In how many rows the person has the ID of this row. */
function mostRows(said: TextColumn, { rowsByPerson: { rows, starts } }: DetailInput): Criterion {
  const { codes } = said;
  const counts = new Int32Array(said.dictionary.size);
  const numbers = new Int32Array(codes.length);
  for (let person = 0; person + 1 < starts.length; person++) {
    const [from, to] = [starts[person], starts[person + 1]];
    for (let place = from; place < to; place++) counts[codes[rows[place]]]++;
    for (let place = from; place < to; place++) numbers[rows[place]] = counts[codes[rows[place]]];
    for (let place = from; place < to; place++) counts[codes[rows[place]]] = 0;
  }
  return { rule: 'most rows', numbers, saw: (row) => `${numbers[row]} ${numbers[row] === 1 ? 'row' : 'rows'}` };
}

/** Joined only when somebody reads them: nearly every person has a text of their own. */
function allIds(ids: TextColumn, { people, rowsByPerson: { rows, starts } }: DetailInput): TextColumn {
  const idCodes = ids.codes;
  const codes = new Int32Array(people.count);
  for (let person = 0; person < codes.length; person++) {
    for (let place = starts[person]; place < starts[person + 1]; place++) {
      if (idCodes[rows[place]] !== 0) codes[person] = person + 1;
    }
  }
  const dictionary = TextDictionary.lazy(people.count + 1, () => [
    null,
    ...Array.from(codes, (_, person) => {
      const byFolded = new Map<string, string>();
      for (let place = starts[person]; place < starts[person + 1]; place++) {
        const id = ids.at(rows[place]);
        if (id !== null && !byFolded.has(foldText(id))) byFolded.set(foldText(id), id);
      }
      return [...byFolded]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, id]) => id)
        .join(', ');
    }),
  ]);
  return new TextColumn(dictionary, codes);
}
