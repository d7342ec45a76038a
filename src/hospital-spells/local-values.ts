import type { SpellField } from './spell-fields.ts';
import { CODE_FIELDS } from './spell-fields.ts';

const NHS_NUMBER = /^\d{10}$/;
/** A code before its description: `19 - Usual place of residence`, `4: Patient died`. */
const CODE_AND_DESCRIPTION = /^([0-9A-Za-z]{1,3})\s*[-–:.]\s*\D/;
const CODE = /^[0-9A-Za-z]{1,3}$/;
const TIME_OF_DAY = /[ T]\d{1,2}:\d{2}.*$/;

const YES = new Set(['y', 'yes', 'true', '1', 'died', 'dead', 'deceased']);
const NO = new Set(['n', 'no', 'false', '0', 'alive']);
const SEX_CODES: ReadonlyMap<string, string> = new Map([
  ['m', '1'],
  ['male', '1'],
  ['f', '2'],
  ['female', '2'],
]);

/**
 * A cell of a local extract as the national data would have it: an NHS number without its gaps, a date without its
 * time, the code of `19 - Usual place of residence`, sex and yes or no as codes.
 */
export function nationalText(field: SpellField, text: string): string {
  const trimmed = text.trim();
  const lower = trimmed.toLowerCase();
  if (field === 'Der_DHSC_Pseudo_NHS_Number') {
    const digits = trimmed.replace(/[\s-]/g, '');
    return NHS_NUMBER.test(digits) ? digits : trimmed;
  }
  if (field === 'Sex') return SEX_CODES.get(lower) ?? trimmed;
  if (field === 'Admission_Date' || field === 'Discharge_Date' || field === 'Date_of_Birth')
    return trimmed.replace(TIME_OF_DAY, '');
  if (field === 'APCS_Last_Ep_Ind') return YES.has(lower) ? '1' : trimmed;
  if (field === 'Died_In_Hospital') return YES.has(lower) ? 'Y' : NO.has(lower) ? 'N' : trimmed;
  if (CODE_FIELDS.includes(field)) return CODE_AND_DESCRIPTION.exec(trimmed)?.[1] ?? trimmed;
  return trimmed;
}

/** Whether a text can be compared with DHSC's lists of codes. */
export function isCode(text: string): boolean {
  return CODE.test(text);
}
