import { textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { MeasureContext } from '../measure.ts';

/** A person by Der_NHS_LA_Combined_Person_ID alone, whatever the local authority. */
export type PersonKey = number;

/** The key of nobody in the joined main table. */
export const NO_KEY: PersonKey = -1;

/**
 * DHSC links hospital spells to people, and looks for their long term support, by the person ID without the local
 * authority: somebody known to two of them is one person here, and two person numbers elsewhere.
 */
export type PersonKeys = {
  readonly ofRow: (row: number) => PersonKey;
  readonly ofPerson: (person: PersonNumber) => PersonKey;
  /** The key of an ID from elsewhere, case and trailing spaces ignored; NO_KEY when nobody has it. */
  readonly find: (personId: string) => PersonKey;
  readonly peopleOf: (key: PersonKey) => readonly PersonNumber[];
};

export function personKeys({ events, people }: Pick<MeasureContext, 'events' | 'people'>): PersonKeys {
  const column = textOf(events, 'Der_NHS_LA_Combined_Person_ID');
  const keys = column.foldedCodes;
  const keyOfText = new Map(column.dictionary.folding.texts.map((text, key) => [text, key]));
  const peopleByKey = new Map<PersonKey, PersonNumber[]>();
  for (let person = 0; person < people.count; person++) {
    const key = keys[people.rowsOf(person)[0]];
    peopleByKey.set(key, [...(peopleByKey.get(key) ?? []), person]);
  }
  return {
    ofRow: (row) => keys[row],
    ofPerson: (person) => keys[people.rowsOf(person)[0]],
    find: (personId) => keyOfText.get(foldText(personId)) ?? NO_KEY,
    peopleOf: (key) => peopleByKey.get(key) ?? [],
  };
}
