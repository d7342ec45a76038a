import type { ValueRule } from './verdict.ts';

const TEN_DIGITS = /^\d{10}$/;
const CHECK_MODULUS = 11;

/** Ten digits, the last of which checks the others. */
export const nhsNumber: ValueRule = (text) => {
  const trimmed = text.trimEnd();
  if (!TEN_DIGITS.test(trimmed)) return { rule: 'nhs-number-form' };
  return checkDigitIsRight(trimmed) ? null : { rule: 'nhs-check-digit' };
};

/** The first nine digits weigh 10 to 2; eleven less the rest of their sum is the tenth, 11 counts as 0 and 10 as none. */
export function checkDigitIsRight(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < 9; place++) sum += Number(digits[place]) * (10 - place);
  return (CHECK_MODULUS - (sum % CHECK_MODULUS)) % CHECK_MODULUS === Number(digits[9]);
}

/** Extracts with pseudonyms hold no NHS numbers; most of their values have another form. */
export function holdsNhsNumbers(texts: readonly (string | null)[]): boolean {
  const values = texts.filter((text) => text !== null);
  return values.filter((text) => TEN_DIGITS.test(text.trimEnd())).length * 2 > values.length;
}
