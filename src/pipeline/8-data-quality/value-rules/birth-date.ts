import type { ValueRule } from './verdict.ts';

const DUMMY_BIRTH_DATE = '1900-01-01';

/** What systems enter when the birth date is not known. */
export const birthDate: ValueRule = (text) => (text === DUMMY_BIRTH_DATE ? { rule: 'dummy-birth-date' } : null);
