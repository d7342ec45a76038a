import { daysOf } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import { dayOf, isoOf, NO_DAY } from '../../model/day.ts';
import type { Criterion } from './best-rows.ts';

/** DHSC's stand-in for an open end. An end that was submitted as a later day than this goes before open ones. */
const OPEN_END = dayOf(9999, 1, 1);

/** Event ends as days that compare, open ends as DHSC's stand-in. */
export function comparableEnds(events: Table): Int32Array {
  return daysOf(events, 'Der_Event_End_Date').values.map((end) => (end === NO_DAY ? OPEN_END : end));
}

/** The later reference period goes first: its file is the newer one. */
export function latestReferencePeriod(events: Table): Criterion {
  const ends = daysOf(events, 'Ref_Period_End_Date').values;
  return {
    rule: 'latest reference period',
    numbers: ends,
    saw: (row) => `Ref_Period_End_Date ${isoOf(ends[row])}`,
  };
}

export function latestEnd(events: Table): Criterion {
  const ends = daysOf(events, 'Der_Event_End_Date').values;
  return {
    rule: 'latest end',
    numbers: comparableEnds(events),
    saw: (row) => `Der_Event_End_Date ${isoOf(ends[row]) ?? 'open'}`,
  };
}

export function latestStart(events: Table): Criterion {
  const starts = daysOf(events, 'Event_Start_Date').values;
  return { rule: 'latest start', numbers: starts, saw: (row) => `Event_Start_Date ${isoOf(starts[row])}` };
}

/**
 * In which order a person's rows say what is so, apart from how much they say.
 * Source: DHSC Create_personal_details_table; its comments leave out the reference period, which comes first.
 */
export function latestFirst(events: Table): readonly Criterion[] {
  return [latestReferencePeriod(events), latestEnd(events), latestStart(events)];
}
