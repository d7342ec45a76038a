import { NO_DAY } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { divideDecimals } from '../../../sql/divide-decimals.ts';
import type { CostFrequency } from './cost-frequency.ts';

/** What a service costs in a period. Unit: pounds, weeks; a one-off cost has neither a week's cost nor weeks. */
export type CostInPeriod = {
  readonly perWeek: number | null;
  readonly weeks: number | null;
  readonly total: number;
};

const DAYS_A_WEEK = 7;

/**
 * Signs of cost and units do not count. A one-off cost counts in full whenever the service began.
 * Unknowns: null without a cost, or without units a week when the cost is not one-off; blank is NaN.
 * Source: DHSC 6.Costs_fact.
 */
export function costInPeriod(
  cost: { readonly unitCost: number; readonly plannedUnits: number; readonly frequency: CostFrequency },
  service: Period,
  period: Period,
): CostInPeriod | null {
  const unitCost = Math.abs(cost.unitCost);
  if (!(unitCost > 0)) return null;
  if (cost.frequency === 'one-off') return { perWeek: null, weeks: null, total: unitCost };
  const units = cost.frequency === 'as planned' ? Math.abs(cost.plannedUnits) : cost.frequency;
  if (!(units > 0)) return null;
  const perWeek = unitCost * units;
  const weeks = weeksOfService(service, period);
  return { perWeek, weeks, total: perWeek * weeks };
}

/** Weeks of a service that fall in the period, both days counted; an end before the start makes them negative. */
export function weeksOfService(service: Period, period: Period): number {
  const start: Day = Math.max(service.start, period.start);
  const end: Day = service.end === NO_DAY || service.end > period.end ? period.end : service.end;
  return divideDecimals(end - start + 1, DAYS_A_WEEK);
}
