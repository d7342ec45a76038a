/** What Excel may take for a formula or for its own mark of text, in full width too. */
const SPECIAL = /^[=+\-@'\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** The text as it must be written to be in the cell afterwards: the apostrophe before it is Excel's mark, not part of it. */
export function guardText(text: string): string {
  return SPECIAL.test(text) ? `'${text}` : text;
}
