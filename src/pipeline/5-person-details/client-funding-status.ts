import { foldText } from '../../columns/text-dictionary.ts';
import type { Detail, DetailInput } from './detail.ts';
import { isUnknown, latestKnownOf, UNKNOWN } from './latest-known-value.ts';
import type { LatestKnownRule } from './latest-known-value.ts';

/** Only these tell who pays; everything else in the defined list counts as unknown. */
const TELLING: ReadonlySet<string> = new Set(
  ['Fully social care funded', 'Joint client and social care funded', 'Fully client funded'].map(foldText),
);

const CLIENT_FUNDING_STATUS: LatestKnownRule = {
  field: 'Client_Funding_Status',
  valueOf: (cleaned) => (cleaned !== null && TELLING.has(foldText(cleaned)) ? cleaned : UNKNOWN),
  standingOf: (value) => (isUnknown(value) ? 0 : 1),
  conflict: UNKNOWN,
};

/** The latest known client funding status. Source: DHSC Create_personal_details_table. */
export function clientFundingStatus(input: DetailInput): Detail {
  return latestKnownOf('Client_Funding_Status_Cleaned', CLIENT_FUNDING_STATUS, input);
}
