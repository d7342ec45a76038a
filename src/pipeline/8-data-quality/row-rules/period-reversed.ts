import { NO_DAY } from '../../../model/day.ts';
import type { RowRule } from './row-days.ts';

/** Unknowns: a period with only one end says nothing. */
export const periodReversed: RowRule = {
  id: 'period-reversed',
  field: 'Reporting_Period_End_Date',
  breaks: ({ periodStart, periodEnd }) => periodStart !== NO_DAY && periodEnd !== NO_DAY && periodEnd < periodStart,
};
