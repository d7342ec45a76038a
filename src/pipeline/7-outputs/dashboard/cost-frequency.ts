import { foldText } from '../../../columns/text-dictionary.ts';
import { divideDecimals } from '../../../sql/divide-decimals.ts';

/** How a cost counts: once, so many units a week whatever is planned, or as many units as are planned. */
export type CostFrequency = 'one-off' | 'as planned' | number;

const WEEKS_A_YEAR = 52;

/** Beginning of the cleaned frequency → units a week. */
const UNITS_PER_WEEK: readonly (readonly [begin: string, unitsPerWeek: number])[] = [
  ['week', 1],
  ['fortnight', divideDecimals(1, 2)],
  ['4-week', divideDecimals(1, 4)],
  ['month', divideDecimals(12, WEEKS_A_YEAR)],
  ['quarter', divideDecimals(4, WEEKS_A_YEAR)],
  ['annual', divideDecimals(1, WEEKS_A_YEAR)],
];

/**
 * What a cost's frequency says. Weekly and rarer costs ignore planned units, although DHSC's comment says that they are
 * taken for those rarer than weekly: the SQL decides.
 * Unknowns: hourly, daily, per session, blank and invalid frequencies go by the units planned.
 * Source: DHSC 6.Costs_fact.
 */
export function costFrequencyOf(frequency: string): CostFrequency {
  const folded = foldText(frequency);
  if (folded === 'one-off') return 'one-off';
  return UNITS_PER_WEEK.find(([begin]) => folded.startsWith(begin))?.[1] ?? 'as planned';
}
