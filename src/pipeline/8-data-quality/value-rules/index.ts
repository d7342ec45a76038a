import type { ReferenceTables } from '../../../reference-tables/index.ts';
import { listCertainty } from '../list-certainty.ts';
import { birthDate } from './birth-date.ts';
import { cqcLocationId } from './cqc-location-id.ts';
import { gpPracticeCode } from './gp-practice-code.ts';
import { laCode } from './la-code.ts';
import { listValue } from './list-value.ts';
import { holdsNhsNumbers, nhsNumber } from './nhs-number.ts';
import { notNegative } from './not-negative.ts';
import { numberOfAdults } from './number-of-adults.ts';
import { postcode } from './postcode.ts';
import type { ValueRule } from './verdict.ts';

const RULES: ReadonlyMap<string, ValueRule> = new Map([
  ['Postcode', postcode],
  ['GP_Practice_Code', gpPracticeCode],
  ['Provider_CQC_Location_ID', cqcLocationId],
  ['No_of_adults_being_cared_for', numberOfAdults],
  ['Date_of_Birth', birthDate],
  ['Unit_Cost', notNegative],
  ['Planned_units_per_week', notNegative],
]);

const nothingToSay: ValueRule = () => null;

/** The rule for the values of a field, given its distinct values. */
export function valueRuleOf(
  field: string,
  texts: readonly (string | null)[],
  { mappings, mappingStatus, localAuthorities }: ReferenceTables,
): ValueRule {
  const mapping = mappings.get(field);
  if (mapping) return listValue(mapping, listCertainty(field, mappingStatus()));
  if (field === 'LA_Code') return laCode(localAuthorities);
  if (field === 'NHS_Number') return holdsNhsNumbers(texts) ? nhsNumber : nothingToSay;
  return RULES.get(field) ?? nothingToSay;
}
