/** Why DHSC's list may have what ours has not, by short name. */
export const CAUSES = {
  figure: 'We have no such figure.',
  period: 'Counted in another period.',
  population: 'Another population.',
  rounding: 'Their count is rounded.',
  identity: 'Known under another identifier.',
  file: 'Only in a file that the run did not use.',
  lost: 'Only in rows that did not reach the main table.',
  method: 'Counted so by another version of the method.',
  death: 'A date of death decides.',
  mapping: 'A blank value, or one that no mapping knows, decides.',
  data: 'Our data meets another rule.',
} as const;

export type Cause = keyof typeof CAUSES;

/** A cause, and what was seen of it. */
export type FoundCause = { readonly cause: Cause; readonly because: string };
