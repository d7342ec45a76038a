import { foldText } from '../../columns/text-dictionary.ts';
import { INVALID_AND_NOT_MAPPED } from '../../reference-tables/index.ts';
import type { Detail, DetailInput } from './detail.ts';
import { latestKnownOf } from './latest-known-value.ts';
import type { LatestKnownRule } from './latest-known-value.ts';

const NOT_KNOWN = 'No data: Undeclared or not known';
const REFUSED = 'No data: Refused';
/** That a person refused to say tells more than nothing, and less than any ethnicity. */
const STANDINGS = new Map([
  [foldText(NOT_KNOWN), 0],
  [foldText(REFUSED), 1],
]);
const STANDING_OF_ETHNICITY = 2;

const ETHNICITY: LatestKnownRule = {
  field: 'Ethnicity',
  valueOf: (cleaned) =>
    cleaned === null || foldText(cleaned) === foldText(INVALID_AND_NOT_MAPPED) ? NOT_KNOWN : cleaned,
  standingOf: (value) => STANDINGS.get(foldText(value)) ?? STANDING_OF_ETHNICITY,
  conflict: NOT_KNOWN,
};

/** The latest known ethnicity. Source: DHSC Create_personal_details_table. */
export function ethnicity(input: DetailInput): Detail {
  return latestKnownOf('Ethnicity_Cleaned', ETHNICITY, input);
}
