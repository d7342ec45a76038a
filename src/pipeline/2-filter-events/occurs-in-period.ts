import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import { lossCode } from './loss-reasons.ts';

const KEPT = 0;
const NO_EVENT_TYPE = lossCode('no_event_type');
const NO_START_DATE = lossCode('no_start_date');
const DIED_BEFORE_PERIOD = lossCode('died_before_period');
const DIED_BEFORE_EVENT = lossCode('died_before_event');
const STARTS_AFTER_PERIOD = lossCode('starts_after_period');
const NO_END_DATE = lossCode('no_end_date');
const ENDED_BEFORE_PERIOD = lossCode('ended_before_period');
const ENDS_AFTER_PERIOD = lossCode('ends_after_period');

export type EventKind = 'service' | 'other' | 'none';

/**
 * 0 when the event belongs to the reference period, else the number of the first reason why it does not.
 *
 * Services belong when they are open on some day of the period; requests, assessments and reviews when they end in it.
 * An event of a person who died before the period, or before the event, never belongs: DHSC's documents do not say so,
 * the SQL does.
 * Unknowns: no event type or no start date, and the event belongs nowhere.
 * Source: DHSC FilterToEventsInPeriod.
 */
export function lossInPeriod(kind: EventKind, start: Day, derivedEnd: Day, death: Day, from: Day, to: Day): number {
  if (kind === 'none') return NO_EVENT_TYPE;
  if (start === NO_DAY) return NO_START_DATE;
  if (death !== NO_DAY && death < from) return DIED_BEFORE_PERIOD;
  if (death !== NO_DAY && death < start) return DIED_BEFORE_EVENT;
  if (start > to) return STARTS_AFTER_PERIOD;
  if (derivedEnd === NO_DAY) return kind === 'service' ? KEPT : NO_END_DATE;
  if (derivedEnd < from) return ENDED_BEFORE_PERIOD;
  return kind !== 'service' && derivedEnd > to ? ENDS_AFTER_PERIOD : KEPT;
}
