import { textOf } from '../../columns/table.ts';
import { TextColumn } from '../../columns/text-column.ts';
import { TextDictionary } from '../../columns/text-dictionary.ts';
import { mapValues } from '../3-clean-and-derive/map-values.ts';
import type { Detail, DetailInput } from './detail.ts';
import { isUnknown, knownOrUnknown, latestKnownValue, UNKNOWN } from './latest-known-value.ts';
import type { LatestKnownRule } from './latest-known-value.ts';
import { peopleNamedByCarers } from './people-named-by-carers.ts';
import { valuesSaid } from './values-said.ts';

const FIELD = 'Has_Unpaid_Carer';
const YES = 'Yes';

const HAS_UNPAID_CARER: LatestKnownRule = {
  field: FIELD,
  valueOf: knownOrUnknown,
  standingOf: (value) => (isUnknown(value) ? 0 : 1),
  conflict: UNKNOWN,
};

/**
 * Whether a person has an unpaid carer: `Yes` when a carer's event in the period names the person, else the latest known
 * value. The main table holds the value as submitted; it is cleaned here.
 * Source: DHSC Create_personal_details_table.
 */
export function hasUnpaidCarer(input: DetailInput): Detail {
  const mapping = input.reference.mappings.get(FIELD);
  if (!mapping) throw new Error(`The reference tables hold no mapping for ${FIELD}`);
  const cleaned = mapValues(textOf(input.events, FIELD), mapping, 'cleaned');
  const latest = latestKnownValue(valuesSaid(cleaned, HAS_UNPAID_CARER), HAS_UNPAID_CARER, input);
  const named = peopleNamedByCarers(input);

  const dictionary = TextDictionary.concat([latest.values.dictionary, TextDictionary.of([YES])]);
  const yes = dictionary.size - 1;
  const values = new TextColumn(
    dictionary,
    latest.values.codes.map((code, person) => (named.isNamed[person] === 1 ? yes : code)),
  );
  return {
    columns: { [FIELD]: values },
    explain: (person) => {
      const [submitted] = latest.explain(person);
      if (named.isNamed[person] === 0) return [submitted];
      return [
        {
          field: FIELD,
          value: YES,
          rule: 'named by an unpaid carer',
          because:
            "An unpaid carer's event in the latest period names the person under Adult_1, 2 or 3_Linked_Person_ID.",
          rows: named.carerRowsOf(person),
          insteadOf: submitted,
        },
      ];
    },
  };
}
