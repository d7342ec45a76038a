import { Rows } from '../../../../columns/rows.ts';
import { takeRows, textOf } from '../../../../columns/table.ts';
import { foldText } from '../../../../columns/text-dictionary.ts';
import type { HospitalSpells } from '../../../../hospital-spells/index.ts';
import type { HospitalData } from '../../../6-measures/run-measures.ts';
import { NOBODY } from './person-numbers.ts';
import type { PersonNumbers } from './person-numbers.ts';

/** Whose spell each one is, for trying a run with the spells of some people only. */
export type Patients = {
  /** People whom one spell identifier ties together: ASCOF 2D counts the identifier once, whoever has it. */
  readonly tied: readonly number[];
  spellsOf(people: ReadonlySet<number>): HospitalData;
};

export function patientsOf(hospital: HospitalData, numbers: PersonNumbers): Patients {
  const { table } = hospital.spells;
  const patients = textOf(table, 'Der_DHSC_Pseudo_NHS_Number');
  const numberOfCode = patients.dictionary.map(NOBODY, (text) => numbers.numberOf(foldText(text)));
  const personOf = Int32Array.from(patients.codes, (code) => numberOfCode[code]);
  const isShared = sharedIdentifiers(hospital.spells, personOf);
  const tied = new Set(personOf.filter((_, spell) => isShared[spell] === 1));
  return {
    tied: [...tied].filter((person) => person !== NOBODY),
    spellsOf: (people) => {
      const kept = Rows.where(isShared.map((shared, spell) => shared | Number(people.has(personOf[spell]))));
      return { ...hospital, spells: { ...hospital.spells, table: takeRows(table, kept) } };
    },
  };
}

/** 1 for each spell whose identifier somebody else has too. */
function sharedIdentifiers({ table }: HospitalSpells, personOf: Int32Array): Uint8Array {
  const identifiers = textOf(table, 'APCS_Ident').foldedCodes;
  const firstPerson = new Map<number, number>();
  const shared = new Set<number>();
  identifiers.forEach((identifier, spell) => {
    if (identifier === 0) return;
    const first = firstPerson.get(identifier) ?? personOf[spell];
    firstPerson.set(identifier, first);
    if (first !== personOf[spell]) shared.add(identifier);
  });
  return Uint8Array.from(identifiers, (identifier) => (shared.has(identifier) ? 1 : 0));
}
