import { dayOf } from '../model/day.ts';
import type { Day } from '../model/day.ts';

/** New contacts begin here, early enough that the oldest file of eight quarters is full. */
export const STORY_START: Day = dayOf(2023, 4, 1);

/** No case system has support from before the Community Care Act. */
export const EARLIEST_SUPPORT: Day = dayOf(1993, 4, 1);

/** Nothing that starts later is in any file. */
export const STORY_END: Day = dayOf(2026, 3, 31);
