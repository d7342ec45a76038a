import { textOf } from '../../../columns/table.ts';
import type { Method } from '../../../methods/index.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { MeasureContext } from '../measure.ts';
import { distinctIds, joinedIds } from '../person-list.ts';
import type { Rule } from '../rule.ts';

/** The LA person IDs of a person's long term support in the period, sorted, each once; null when there is none. */
export type LaPersonIdsOf = (person: PersonNumber) => string | null;

export function supportIds({ events, people }: MeasureContext, isSupport: (row: number) => boolean): LaPersonIdsOf {
  const ids = textOf(events, 'LA_Person_Unique_Identifier');
  const known = new Map<PersonNumber, string | null>();
  return (person) => {
    const found = known.get(person);
    if (found !== undefined) return found;
    const rows = [...people.rowsOf(person)].filter(isSupport);
    const joined = joinedIds(distinctIds(rows.map((row) => ids.at(row))));
    known.set(person, joined);
    return joined;
  };
}

/**
 * What the join of numerator to denominator asks beside the accommodation. DHSC's newer SQL joins them on the LA person
 * IDs, and null joins with nothing: a person without one is in the denominator, never in the numerator.
 * Source: DHSC Create_ASCOF_2E_2425_Onwards, #OutputTable_RLS_Temp.
 */
export const JOINED_BY: Record<Method['atHome'], (idsOf: LaPersonIdsOf) => readonly Rule<PersonNumber>[]> = {
  'by-person': () => [],
  'by-la-person-ids': (idsOf) => [
    {
      id: 'la-person-id-known',
      met: 'the long term support has an LA person ID',
      notMet:
        "the long term support has no LA person ID, and DHSC's join of numerator to denominator finds nobody without",
      holds: (person) => idsOf(person) !== null,
      saw: (person) => `LA_Person_Unique_Identifier ${idsOf(person) === null ? 'blank' : 'known'}`,
    },
  ],
};
