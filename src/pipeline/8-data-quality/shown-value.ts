import type { FieldStatus } from '../../reference-tables/index.ts';

/** What DHSC writes in the place of an identifier. */
export const HIDDEN = 'N/A - PID';
/** An identifier typed into the wrong column. */
const LOOKS_LIKE_AN_NHS_NUMBER = /\d{3}[ -]?\d{3}[ -]?\d{4}/;

/** A value as it may be listed: identifiers and free text never are. */
export function shownValue({ shown }: FieldStatus, text: string | null): string | null {
  if (shown === 'free text') return null;
  if (shown === 'identifier') return HIDDEN;
  return text !== null && LOOKS_LIKE_AN_NHS_NUMBER.test(text) ? HIDDEN : text;
}
