import { foldText } from '../../columns/text-dictionary.ts';
import type { People, PersonNumber } from '../5-person-details/people.ts';

/** A person in the data of either method: the same LA code and combined person ID, however spelled. */
export type PersonKey = string;

export type NumberedPeople = {
  keyOf(person: PersonNumber): PersonKey;
  numberOf(key: PersonKey): PersonNumber | null;
};

/** People by a name that runs share: a person's number is another in each main table. Each name is made once. */
export function numberedPeople(people: People): NumberedPeople {
  const keys: PersonKey[] = [];
  const keyOf = (person: PersonNumber) =>
    (keys[person] ??= personKey(people.laCodeOf(person), people.personIdOf(person)));
  let numbers: ReadonlyMap<PersonKey, PersonNumber> | null = null;
  return {
    keyOf,
    numberOf: (key) => {
      numbers ??= new Map(Array.from({ length: people.count }, (_, person) => [keyOf(person), person]));
      return numbers.get(key) ?? null;
    },
  };
}

export function personKey(laCode: string | null, personId: string): PersonKey {
  return JSON.stringify([laCode === null ? null : foldText(laCode), foldText(personId)]);
}

/** The combined person ID in a key, folded. */
export function personIdIn(key: PersonKey): string {
  const [, personId]: readonly unknown[] = JSON.parse(key);
  return String(personId);
}
