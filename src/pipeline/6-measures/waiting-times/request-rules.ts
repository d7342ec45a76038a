import { textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { NO_INT } from '../../../columns/int-column.ts';
import { dayOf, isoOf } from '../../../model/day.ts';
import { textIsOneOf, textPasses } from '../row-tests.ts';
import type { Rule } from '../rule.ts';
import { seenCleaned, seenDates, seenDay, seenText } from '../seen.ts';
import { COUNTED_FROM_YEARS } from './age-bands.ts';
import { eventTypeColumn, REQUEST } from './event-kinds.ts';
import { LONG_TERM_MONTHS, SHORT_TERM_MONTHS } from './existing-client.ts';
import type { WaitingColumns, WaitingContext } from './waiting-columns.ts';

const FIRST_DAY = dayOf(2023, 4, 1);
const ENDING_OUTCOMES: ReadonlySet<string> = new Set(['nfa', 'admitted to hospital']);

/** The rule that makes a row a request. */
export const REQUEST_RULE = 'request';
export const EXISTING_CLIENT_RULE = 'new-client';

/**
 * Which rows of the joined main table are requests that can have a wait. A case is a row.
 * Unknowns: blank client types, ages and outcomes drop out; `Invalid and not mapped` as an outcome stays.
 * Source: DHSC waiting_times_method, 1.3 and 1.4.
 */
export function requestRules(
  { events, method }: WaitingContext,
  columns: WaitingColumns,
  existingService: (request: number) => number | null,
): readonly Rule<number>[] {
  const { kinds, starts, ends, ages, recordIds } = columns;
  const eventType = textOf(events, eventTypeColumn(method));
  const grouped = textOf(events, 'Event_Outcome_Grouped');
  const seenOutcome = seenCleaned(events, 'Event_Outcome');
  const seenService = seenCleaned(events, 'Service_Type');
  return [
    {
      id: REQUEST_RULE,
      met: 'the event is a request',
      notMet: 'the event is not a request',
      holds: (row) => kinds[row] === REQUEST,
      saw: (row) => seenText(eventTypeColumn(method), eventType.at(row)),
    },
    {
      id: 'service-user',
      met: 'the request is for a service user',
      notMet: 'the request is not for a service user',
      holds: textIsOneOf(textOf(events, 'Client_Type_Cleaned'), ['Service user']),
      saw: seenCleaned(events, 'Client_Type'),
    },
    {
      id: 'from-first-day',
      met: `the request began on or after ${isoOf(FIRST_DAY)}`,
      notMet: `the request began before ${isoOf(FIRST_DAY)}`,
      holds: (row) => starts[row] >= FIRST_DAY,
      saw: (row) => seenDay('Event_Start_Date', starts[row]),
    },
    {
      id: 'age',
      met: `the person was ${COUNTED_FROM_YEARS} or over when the request began`,
      notMet: `the person was under ${COUNTED_FROM_YEARS} when the request began, or the age is not known`,
      holds: (row) => ages[row] >= COUNTED_FROM_YEARS,
      saw: (row) => `Der_Age_Event_Start_Date ${ages[row] === NO_INT ? 'blank' : ages[row]}`,
    },
    {
      id: EXISTING_CLIENT_RULE,
      met: `no long term support that began before the request was open or ended within ${LONG_TERM_MONTHS} months before it, and no ST-Max or other short term support within ${SHORT_TERM_MONTHS} months`,
      notMet: `the person is an existing client: support that began before the request was still open or had ended within ${LONG_TERM_MONTHS} months before it (long term) or ${SHORT_TERM_MONTHS} months (ST-Max, other short term)`,
      holds: (row) => existingService(row) === null,
      saw: (row) => {
        const service = existingService(row);
        return service === null
          ? `no such service before ${isoOf(starts[row])}`
          : `${seenService(service)}, ${seenDates(starts[service], ends[service])}, Der_Unique_Record_ID ${recordIds[service]}`;
      },
    },
    {
      id: 'outcome-known',
      met: 'the outcome of the request is known',
      notMet:
        "the outcome of the request is blank: DHSC's test NOT IN is unknown for a blank, so the request drops out",
      holds: textPasses(grouped, () => true),
      saw: seenOutcome,
    },
    {
      id: 'outcome-goes-on',
      met: 'the outcome is neither NFA nor an admission to hospital',
      notMet: 'the outcome is NFA or an admission to hospital',
      holds: textPasses(grouped, (text) => !ENDING_OUTCOMES.has(foldText(text))),
      saw: (row) => `${seenText('Event_Outcome_Grouped', grouped.at(row))}, ${seenOutcome(row)}`,
    },
  ];
}
