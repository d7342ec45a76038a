/** The value DHSC gives a submitted text it knows and gives up on. Not the same as unmapped, which is null. */
export const INVALID_AND_NOT_MAPPED = 'Invalid and not mapped';

/** Two Release 1 event outcomes have no Release 2 value, yet DHSC ranks them: third in the outcome hierarchy. */
export const RELEASE_1_ONLY = 'Release 1 specification only: Not mapped';

/** A cleaned value that no specification lists. `field` is null where every list field may hold it. */
export type SpecialValue = { readonly value: string; readonly field: string | null; readonly because: string };

/** The only cleaned values a mapping may hold outside the defined list of its field. */
export const SPECIAL_VALUES: readonly SpecialValue[] = [
  { value: INVALID_AND_NOT_MAPPED, field: null, because: 'the submitted text has no counterpart in Release 2' },
  { value: RELEASE_1_ONLY, field: 'Event_Outcome', because: 'Release 2 dropped the outcome and DHSC still ranks it' },
];

/** The special values the mapping of a field may hold. */
export function specialValuesOf(field: string): readonly string[] {
  return SPECIAL_VALUES.filter((special) => special.field === null || special.field === field).map(
    ({ value }) => value,
  );
}
