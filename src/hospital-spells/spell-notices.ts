import type { Notice } from '../model/notice.ts';
import { isCode } from './local-values.ts';
import { CODE_FIELDS } from './spell-fields.ts';
import type { SpellField } from './spell-fields.ts';

/** The texts of a column, row by row; null when the file lacks the column. */
export type TextsOf = (field: SpellField) => readonly (string | null)[] | null;

/** What it does to ASCOF 2D that a column is missing. */
const WITHOUT: readonly (readonly [SpellField, string])[] = [
  ['Sex', 'there are no figures for women and for men'],
  [
    'Der_Postcode_LSOA_2011_Code',
    'nobody knows where the patients live, so everybody is taken to live in England, and part 2 (discharges that reablement followed) is not made',
  ],
  ['Admission_Method', 'admissions for maternity and of newborn babies (31, 32, 82, 83) are not left out'],
  [
    'Discharge_Destination',
    'discharges to other hospitals, secure units and hospices (49 to 52, 79, 87, 88) are not left out, so more discharges count than with DHSC',
  ],
  [
    'Treatment_Function_Code',
    'mental health, maternity and the other treatment functions that DHSC leaves out count, so more discharges count than with DHSC',
  ],
  ['APCS_Ident', 'each row is taken for a spell of its own'],
  ['APCS_Last_Ep_Ind', 'each row is taken for a whole spell, not for one of its episodes'],
];

/** What the analyst should know about a file of hospital spells. Counts are of rows. */
export function spellNotices(textsOf: TextsOf, rowCount: number, source: string): readonly Notice[] {
  const has = (field: SpellField) => textsOf(field) !== null;
  const missing = WITHOUT.filter(([field]) => !has(field)).map(([field, meaning]) =>
    notice(`no-${field}`, `The hospital spells have no column ${field}: ${meaning}.`, rowCount),
  );
  return [
    ...missing,
    ...(has('Discharge_Method') ? [] : [withoutDischargeMethod(has('Died_In_Hospital'), rowCount)]),
    ...(has('Der_Management_Type') ? [] : [withoutManagementType(has('Admission_Method'), rowCount)]),
    ...(has('Month_of_Birth_SUS') || has('Date_of_Birth') ? [] : [withoutBirthMonth(rowCount)]),
    ...CODE_FIELDS.flatMap((field) => noCodes(field, textsOf(field) ?? [])),
  ].map((found) => ({ ...found, source }));
}

function withoutDischargeMethod(saysWhoDied: boolean, count: number): Notice {
  return notice(
    'no-Discharge_Method',
    saysWhoDied
      ? 'The hospital spells have no column Discharge_Method, and DHSC drops every discharge without one: here those that Died_In_Hospital names are dropped, and nobody else.'
      : 'The hospital spells have no column Discharge_Method, and DHSC drops every discharge without one: here all are taken to have left hospital alive.',
    count,
  );
}

function withoutManagementType(hasMethod: boolean, count: number): Notice {
  return notice(
    'no-Der_Management_Type',
    hasMethod
      ? 'The hospital spells have no column Der_Management_Type: an admission is an emergency when its Admission_Method begins with 2, and non-elective when it is 31, 32, 81, 82 or 83.'
      : 'The hospital spells have neither Der_Management_Type nor Admission_Method, so planned admissions cannot be told from emergencies: no readmission counts, and the numerator of part 1 is too high.',
    count,
  );
}

function withoutBirthMonth(count: number): Notice {
  return notice(
    'no-Month_of_Birth_SUS',
    'The hospital spells have no month of birth, so the age on admission stands for the age at discharge: who turns 65, 75 or 85 in hospital is in the younger group, or left out.',
    count,
  );
}

function noCodes(field: SpellField, texts: readonly (string | null)[]): Notice[] {
  const count = texts.filter((text) => text !== null && !isCode(text)).length;
  if (count === 0) return [];
  const message = `The column ${field} of the hospital spells holds values that are no NHS codes. DHSC's rules compare codes, so nothing is left out for these values.`;
  return [notice(`no-codes-${field}`, message, count)];
}

function notice(code: string, message: string, count: number): Notice {
  return { code, message, count };
}
