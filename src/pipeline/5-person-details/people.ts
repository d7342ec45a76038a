import { groupRows } from '../../columns/group-rows.ts';
import { textOf } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';

/** A person of one local authority, by a number from 0; DHSC counts a person once in each local authority. */
export type PersonNumber = number;

/**
 * The people in a main table: LA_Code and Der_NHS_LA_Combined_Person_ID, case and trailing spaces ignored.
 * The person numbers are also the rows of the person details table.
 */
export type People = {
  readonly count: number;
  /** Row of the main table → its person. */
  readonly personOf: Int32Array;
  /** The person's rows in the main table, in their order. */
  rowsOf(person: PersonNumber): Int32Array;
  laCodeOf(person: PersonNumber): string | null;
  personIdOf(person: PersonNumber): string;
  /** The person under an LA code and a combined person ID, however spelled; null when nobody has them. */
  find(laCode: string | null, personId: string): PersonNumber | null;
};

export function peopleIn(events: Table): People {
  const laCode = textOf(events, 'LA_Code');
  const personId = textOf(events, 'Der_NHS_LA_Combined_Person_ID');
  const laCodes = laCode.foldedCodes;
  const idCodes = personId.foldedCodes;
  const laCount = laCode.dictionary.folding.texts.length;
  const numberOf = new Map<number, PersonNumber>();
  const firstRows: number[] = [];
  const personOf = new Int32Array(idCodes.length);
  for (let row = 0; row < personOf.length; row++) {
    const key = idCodes[row] * laCount + laCodes[row];
    let person = numberOf.get(key);
    if (person === undefined) {
      person = firstRows.length;
      numberOf.set(key, person);
      firstRows.push(row);
    }
    personOf[row] = person;
  }
  const { rows, starts } = groupRows(personOf, firstRows.length);
  return {
    count: firstRows.length,
    personOf,
    rowsOf: (person) => rows.subarray(starts[person], starts[person + 1]),
    laCodeOf: (person) => laCode.at(firstRows[person]),
    personIdOf: (person) => personId.at(firstRows[person]) ?? '',
    find: (la, id) => {
      const laCodeFolded = la === null ? 0 : laCode.dictionary.foldedCodeOf(la);
      const idFolded = personId.dictionary.foldedCodeOf(id);
      return laCodeFolded === null || idFolded === null
        ? null
        : (numberOf.get(idFolded * laCount + laCodeFolded) ?? null);
    },
  };
}
