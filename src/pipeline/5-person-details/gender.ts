import type { Detail, DetailInput } from './detail.ts';
import { isUnknown, knownOrUnknown, latestKnownOf, UNKNOWN } from './latest-known-value.ts';
import type { LatestKnownRule } from './latest-known-value.ts';

const GENDER: LatestKnownRule = {
  field: 'Gender',
  valueOf: knownOrUnknown,
  standingOf: (value) => (isUnknown(value) ? 0 : 1),
  conflict: UNKNOWN,
};

/** The latest known gender. Source: DHSC Create_personal_details_table. */
export function gender(input: DetailInput): Detail {
  return latestKnownOf('Gender_Cleaned', GENDER, input);
}
