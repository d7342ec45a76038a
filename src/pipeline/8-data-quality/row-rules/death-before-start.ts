import { NO_DAY } from '../../../model/day.ts';
import type { RowRule } from './row-days.ts';

/** An event may start on the day of death. */
export const deathBeforeStart: RowRule = {
  id: 'death-before-start',
  field: 'Date_of_Death',
  breaks: ({ death, start }) => death !== NO_DAY && start !== NO_DAY && death < start,
};
