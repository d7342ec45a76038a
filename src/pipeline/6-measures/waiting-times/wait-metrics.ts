import type { Rule } from '../rule.ts';
import { seenText } from '../seen.ts';
import { sift } from '../sift.ts';
import { eventWithId } from './describe-event.ts';
import { NO_ROW } from './link-requests.ts';
import type { LinkedRequests } from './link-requests.ts';
import type { WaitingColumns, WaitingContext } from './waiting-columns.ts';
import { textOf } from '../../../columns/table.ts';

/** One of the two waits that DHSC reports. Arrays are by request number. */
export type WaitMetric = {
  /** DHSC's name: `Wait time to first response`. */
  readonly name: string;
  /** What ends the wait: `first response`. */
  readonly answerName: string;
  /** Row of the event that ends the wait, or NO_ROW. */
  readonly answer: Int32Array;
  /** A request that meets all is counted in a median. */
  readonly rules: readonly Rule<number>[];
  /** Rules in a row that each request meets. */
  readonly met: Uint8Array;
};

export const ANSWERED_RULE = 'answered';
export const LEADING_RULE = 'assessments-lead-to-service';

/**
 * Part 1, to the first response, and part 2, to the first service: what must be so for a request to count in each.
 * Source: DHSC waiting_times_method, 3.3 and 4.2.
 */
export function waitMetrics(
  context: WaitingContext,
  links: LinkedRequests,
  followUps: readonly Rule<number>[],
  columns: WaitingColumns,
): readonly [WaitMetric, WaitMetric] {
  const { nextService, response, service } = links;
  const seenEvent = (row: number) => (row === NO_ROW ? 'none' : eventWithId(columns, row));
  return [
    metric('Wait time to first response', 'first response', response, [
      {
        id: ANSWERED_RULE,
        met: 'an assessment or a service follows, or the request acts as its own assessment',
        notMet: 'no assessment and no service follows, and the request does not act as its own assessment',
        holds: (number) => response[number] !== NO_ROW,
        saw: (number) => `first response: ${seenEvent(response[number])}`,
      },
      ...followUps,
      ageBandRule(columns, response),
    ]),
    metric('Wait time to first service', 'first service', service, [
      {
        id: ANSWERED_RULE,
        met: 'a service follows',
        notMet: 'no service follows',
        holds: (number) => nextService[number] !== NO_ROW,
        saw: (number) => `next service: ${seenEvent(nextService[number])}`,
      },
      leadingRule(context, links, columns),
      ...followUps,
      ageBandRule(columns, service),
    ]),
  ];
}

function metric(name: string, answerName: string, answer: Int32Array, rules: readonly Rule<number>[]): WaitMetric {
  const met = new Uint8Array(answer.length);
  sift(met, 0, rules);
  return { name, answerName, answer, rules, met };
}

function leadingRule(
  { events }: WaitingContext,
  { response, service, nextService }: LinkedRequests,
  columns: WaitingColumns,
): Rule<number> {
  const outcome = textOf(events, 'Event_Outcome_Cleaned');
  return {
    id: LEADING_RULE,
    met: 'the first response is not an assessment, or belongs to a run of assessments of which one leads to a service',
    notMet:
      'the first response belongs to a run of assessments of which none leads to a service, so the service answers something else',
    holds: (number) => service[number] === nextService[number],
    saw: (number) =>
      response[number] === NO_ROW
        ? 'no first response'
        : `first response: ${eventWithId(columns, response[number])}, ${seenText('Event_Outcome_Cleaned', outcome.at(response[number]))}`,
  };
}

function ageBandRule({ bands, ageBand }: WaitingColumns, answer: Int32Array): Rule<number> {
  return {
    id: 'age-band',
    met: 'the person is in an age band that has a median',
    notMet: 'the person is in no age band that has a median',
    holds: (number) => bands[answer[number]] > 0,
    saw: (number) =>
      answer[number] === NO_ROW ? 'none' : seenText('Der_Working_Age_Band', ageBand.at(answer[number])),
  };
}
