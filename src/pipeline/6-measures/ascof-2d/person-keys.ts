import { groupRows } from '../../../columns/group-rows.ts';
import { textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { once } from '../../../reference-tables/once.ts';
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
  const { texts } = column.dictionary.folding;
  const keys = column.foldedCodes;
  const keyOfPerson = Int32Array.from({ length: people.count }, (_, person) => keys[people.rowsOf(person)[0]]);
  const keyOfText = once(() => new Map(texts.map((text, key) => [text, key])));
  const byKey = once(() => groupRows(keyOfPerson, texts.length));
  return {
    ofRow: (row) => keys[row],
    ofPerson: (person) => keyOfPerson[person],
    find: (personId) => keyOfText().get(foldText(personId)) ?? NO_KEY,
    peopleOf: (key) => {
      const { rows, starts } = byKey();
      return key === NO_KEY ? [] : Array.from(rows.subarray(starts[key], starts[key + 1]));
    },
  };
}
