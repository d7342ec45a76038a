/** As councils have them: three digits, or five letters and digits in turn for those created since 2020. */
const LA_CODE = /^(\d{3}|[A-Z]\d[A-Z]\d[A-Z])$/i;
const MAX_SHOWN = 5;

/**
 * LA codes in words, for a message. What does not look like one may be a person's identifier in the wrong column, so
 * it is counted and never shown.
 */
export function describeLaCodes(codes: readonly string[]): string {
  const known = codes.filter((code) => LA_CODE.test(code.trim()));
  const shown = known.slice(0, MAX_SHOWN);
  const rest = known.length - shown.length;
  const strange = codes.length - known.length;
  return [
    ...shown,
    ...(rest > 0 ? [`${rest.toLocaleString('en-GB')} more`] : []),
    ...(strange > 0 ? [`${strange.toLocaleString('en-GB')} that ${strange === 1 ? 'is' : 'are'} no LA code`] : []),
  ].join(', ');
}
