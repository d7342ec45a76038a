import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { LifeEvent } from '../lives/life-event.ts';
import type { SubmissionPlan } from '../plan-submissions.ts';

/**
 * The end date a file gives for an event, NO_DAY where it shows the event as open, or null where the event is not in the
 * file. Services are in while they touch the period, other events when they end in it.
 */
export function shownEnd(event: LifeEvent, { period, extractDay }: SubmissionPlan): Day | null {
  if (event.start > period.end) return null;
  if (event.kind === 'Association') return NO_DAY;
  if (event.kind !== 'Service') return event.end >= period.start && event.end <= period.end ? event.end : null;
  if (event.end === NO_DAY || event.endRecorded > extractDay) return NO_DAY;
  return event.end >= period.start ? event.end : null;
}
