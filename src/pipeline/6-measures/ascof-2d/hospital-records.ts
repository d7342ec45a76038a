import { NO_INT } from '../../../columns/int-column.ts';
import { daysOf, intsOf, textOf } from '../../../columns/table.ts';
import { isoOf } from '../../../model/day.ts';
import type { HospitalSpells } from '../../../hospital-spells/index.ts';
import { ageInYears } from '../../../sql/age.ts';
import { NO_KEY } from './person-keys.ts';
import type { PersonKey, PersonKeys } from './person-keys.ts';

/** Row of the table of hospital spells. */
export type SpellNumber = number;

/** Hospital spells as ASCOF 2D looks at them. */
export type HospitalRecords = {
  readonly spells: HospitalSpells;
  readonly count: number;
  readonly admitted: Int32Array;
  readonly discharged: Int32Array;
  /** In whole years at discharge; NO_INT when unknown. */
  readonly ages: Int32Array;
  /** DHSC's word for the sex: Male, Female, Not specified, Not known; else as it stands. */
  readonly genderOf: (spell: SpellNumber) => string | null;
  /** The person in the joined main table; NO_KEY when the NHS number is blank or nobody's there. */
  readonly keyOf: (spell: SpellNumber) => PersonKey;
  readonly spellsOf: (key: PersonKey) => readonly SpellNumber[];
  /** `Admission_Date 2025-04-20, Discharge_Date 2025-05-01 (line 12 of spells.csv)` */
  readonly describe: (spell: SpellNumber) => string;
};

const GENDERS: ReadonlyMap<string, string> = new Map([
  ['1', 'Male'],
  ['2', 'Female'],
  ['9', 'Not specified'],
  ['0', 'Not known'],
]);

/** Source: DHSC Create_ASCOF_2D, #SUS_All_Discharges. */
export function hospitalRecords(spells: HospitalSpells, keys: PersonKeys): HospitalRecords {
  const { table, source } = spells;
  const admitted = daysOf(table, 'Admission_Date').values;
  const discharged = daysOf(table, 'Discharge_Date').values;
  const lines = intsOf(table, 'Line');
  const patients = textOf(table, 'Der_DHSC_Pseudo_NHS_Number');
  const keyOfPatient = patients.dictionary.map(NO_KEY, keys.find);
  const patientCodes = patients.codes;
  const keyOf = (spell: SpellNumber) => keyOfPatient[patientCodes[spell]];
  const spellsOfKey = new Map<PersonKey, SpellNumber[]>();
  for (let spell = 0; spell < patientCodes.length; spell++) {
    const key = keyOf(spell);
    if (key === NO_KEY) continue;
    const known = spellsOfKey.get(key);
    if (known) known.push(spell);
    else spellsOfKey.set(key, [spell]);
  }
  const sex = textOf(table, 'Sex');
  const genders = sex.dictionary.map<string | null>(null, (text) => GENDERS.get(text.trimEnd()) ?? text);
  return {
    spells,
    count: patientCodes.length,
    admitted,
    discharged,
    ages: agesAtDischarge(spells, discharged),
    genderOf: (spell) => genders[sex.codes[spell]],
    keyOf,
    spellsOf: (key) => spellsOfKey.get(key) ?? [],
    describe: (spell) =>
      `Admission_Date ${isoOf(admitted[spell]) ?? 'blank'}, Discharge_Date ${isoOf(discharged[spell]) ?? 'blank'} (line ${lines.at(spell)} of ${source})`,
  };
}

/** From the first of the birth month, as DHSC does; without one, the age on admission stands for it. */
function agesAtDischarge({ table }: HospitalSpells, discharged: Int32Array): Int32Array {
  const months = intsOf(table, 'Month_of_Birth_SUS').values;
  const years = intsOf(table, 'Year_of_Birth_SUS').values;
  const onAdmission = intsOf(table, 'Age_On_Admission').values;
  return discharged.map((day, spell) => {
    const age = ageInYears(years[spell], months[spell], day);
    return age === NO_INT ? onAdmission[spell] : age;
  });
}
