import { foldText } from '../../columns/text-dictionary.ts';
import type { Detail, DetailInput } from './detail.ts';
import { isUnknown, knownOrUnknown, latestKnownOf, UNKNOWN } from './latest-known-value.ts';
import type { LatestKnownRule } from './latest-known-value.ts';

/** The reason of a carer's own support: shown, but any other reason goes before it. */
const SUPPORT_TO_UNPAID_CARER = 'Social support: Support to unpaid carer';

const PRIMARY_SUPPORT_REASON: LatestKnownRule = {
  field: 'Primary_Support_Reason',
  valueOf: knownOrUnknown,
  standingOf: (value) => (isUnknown(value) || foldText(value) === foldText(SUPPORT_TO_UNPAID_CARER) ? 0 : 1),
  conflict: UNKNOWN,
};

/** The latest known primary support reason. Source: DHSC Create_personal_details_table. */
export function primarySupportReason(input: DetailInput): Detail {
  return latestKnownOf('Primary_Support_Reason_Cleaned', PRIMARY_SUPPORT_REASON, input);
}
