import { textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { MeasureContext } from '../measure.ts';

/** What ASCOF 2E makes of each person's accommodation status. */
export type Accommodation = {
  statusOf(person: PersonNumber): string | null;
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
export function accommodationOf({ personDetails, people, reference }: MeasureContext): Accommodation {
  const column = textOf(personDetails, 'Accommodation_Status');
  const byStatus = new Map(reference.accommodationStatuses().map((entry) => [foldText(entry.status), entry]));
  const entries = column.dictionary.map(null, (text) => byStatus.get(foldText(text)) ?? null);
  // Without an LA code DHSC's join finds no details; the status is the one detail that such a person has.
  const codeOf = (person: PersonNumber) => (people.laCodeOf(person) === null ? 0 : column.codes[person]);
  return {
    statusOf: (person) => column.dictionary.texts[codeOf(person)],
    groupOf: (person) => {
      const entry = entries[codeOf(person)];
      return entry === null ? null : entry.settled ? 1 : 0;
    },
    countedAsUnknown: (person) => entries[codeOf(person)]?.countedAsUnknown ?? true,
  };
}
