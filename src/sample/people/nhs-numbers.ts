const TEST_PREFIX = '999';
const NUMBERS_IN_RANGE = 1_000_000;
/** Shares no factor with the range, so that stepping visits every number once. */
const STEP = 387_421;

/**
 * Hands out NHS numbers of the range 999 000 0000 to 999 999 9999, which is kept for tests and belongs to nobody, each
 * once and each with a right check digit. Errors: a RangeError when the range is used up.
 */
export function nhsNumbers(seed: number): () => string {
  let position = Math.abs(seed) % NUMBERS_IN_RANGE;
  let used = 0;
  return () => {
    for (; used < NUMBERS_IN_RANGE; used++) {
      position = (position + STEP) % NUMBERS_IN_RANGE;
      const digits = `${TEST_PREFIX}${String(position).padStart(6, '0')}`;
      const check = checkDigitOf(digits);
      if (check === null) continue;
      used++;
      return `${digits}${check}`;
    }
    throw new RangeError('No NHS test numbers are left');
  };
}

/** The tenth digit of an NHS number (modulus 11, weights 10 to 2), or null when no number starts so. */
export function checkDigitOf(nineDigits: string): number | null {
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += (nineDigits.charCodeAt(index) - 48) * (10 - index);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? null : check;
}
