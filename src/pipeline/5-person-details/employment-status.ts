import { INVALID_AND_NOT_MAPPED } from '../../reference-tables/index.ts';
import type { Detail, DetailInput } from './detail.ts';
import { isUnknown, knownOrUnknown, latestKnownOf, UNKNOWN } from './latest-known-value.ts';
import type { LatestKnownRule } from './latest-known-value.ts';

const EMPLOYMENT_STATUS: LatestKnownRule = {
  field: 'Employment_Status',
  // DHSC's COALESCE to Unknown comes too late: nulls have become `Invalid and not mapped` before.
  valueOf: (cleaned) => cleaned ?? INVALID_AND_NOT_MAPPED,
  standingOf: (value) => (isUnknown(knownOrUnknown(value)) ? 0 : 1),
  conflict: UNKNOWN,
};

/**
 * The latest known employment status.
 * Unknowns: unlike in every other detail, `Invalid and not mapped` is shown as such, also for a missing value; beside
 * an `Unknown` on the same dates it is a conflict.
 * Source: DHSC Create_personal_details_table.
 */
export function employmentStatus(input: DetailInput): Detail {
  return latestKnownOf('Employment_Status_Cleaned', EMPLOYMENT_STATUS, input);
}
