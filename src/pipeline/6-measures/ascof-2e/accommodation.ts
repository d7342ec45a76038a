import { textOf } from '../../../columns/table.ts';
import { TextColumn } from '../../../columns/text-column.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { MeasureContext } from '../measure.ts';

/** What ASCOF 2E makes of each person's accommodation status. */
export type Accommodation = {
  /** By person number. */
  readonly statuses: TextColumn;
  /** 1 in the home or with family, 0 elsewhere or unknown, null for a status that DHSC's list lacks. */
  groupOf(person: PersonNumber): 0 | 1 | null;
  /** In DHSC's count of unknown accommodation, which takes in people presumed at home, who are in the numerator too. */
  countedAsUnknown(person: PersonNumber): boolean;
};

/**
 * Reads: Accommodation_Status of the person details, the list of settled accommodation.
 * Unknowns: a blank status, and one that the list lacks, has no group and is counted as unknown.
 * Source: DHSC Create_ASCOF_2E_2425_Onwards, #REF_Accommodation_Status, #Final_Unknowns.
 */
export function accommodationOf({ personDetails, reference }: MeasureContext): Accommodation {
  const details = textOf(personDetails, 'Accommodation_Status');
  const laCodes = textOf(personDetails, 'LA_Code').codes;
  // Without an LA code DHSC's join finds no details; the status is the one detail that such a person has.
  const codes = details.codes.slice();
  for (let person = 0; person < codes.length; person++) if (laCodes[person] === 0) codes[person] = 0;
  const byStatus = new Map(reference.accommodationStatuses().map((entry) => [foldText(entry.status), entry]));
  const entries = details.dictionary.map(null, (text) => byStatus.get(foldText(text)) ?? null);
  return {
    statuses: new TextColumn(details.dictionary, codes),
    groupOf: (person) => {
      const entry = entries[codes[person]];
      return entry === null ? null : entry.settled ? 1 : 0;
    },
    countedAsUnknown: (person) => entries[codes[person]]?.countedAsUnknown ?? true,
  };
}
