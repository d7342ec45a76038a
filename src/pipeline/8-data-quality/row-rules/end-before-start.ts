import { NO_DAY } from '../../../model/day.ts';
import type { RowRule } from './row-days.ts';

/** An event may end on the day on which it starts. An open event breaks nothing. */
export const endBeforeStart: RowRule = {
  id: 'end-before-start',
  field: 'Event_End_Date',
  breaks: ({ start, end }) => start !== NO_DAY && end !== NO_DAY && end < start,
};
