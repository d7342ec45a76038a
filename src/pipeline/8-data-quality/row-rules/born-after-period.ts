import { NO_DAY } from '../../../model/day.ts';
import type { RowRule } from './row-days.ts';

/** Unborn children have no client level data. Unknowns: without both dates nothing is said. */
export const bornAfterPeriod: RowRule = {
  id: 'born-after-period',
  field: 'Date_of_Birth',
  breaks: ({ birth, periodEnd }) => birth !== NO_DAY && periodEnd !== NO_DAY && birth > periodEnd,
};
