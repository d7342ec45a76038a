import { describe, expect, it } from 'vitest';
import { LOSS_REASONS, lossCode, lossReasonOf } from '../../../src/pipeline/2-filter-events/loss-reasons.ts';
import { lossInPeriod } from '../../../src/pipeline/2-filter-events/occurs-in-period.ts';
import type { EventKind } from '../../../src/pipeline/2-filter-events/occurs-in-period.ts';
import { dayOfCell, rows } from '../../support/rows.ts';

const [FROM, TO] = ['2025-04-01', '2025-06-30'].map(dayOfCell);
const lossOf = (kind: EventKind, start: string | null, end: string | null, death: string | null) =>
  lossReasonOf(lossInPeriod(kind, dayOfCell(start), dayOfCell(end), dayOfCell(death), FROM, TO));

describe('in the period April to June 2025', () => {
  it.each(rows`
    start      | end        | loss                | because
    2025-05-01 | 2025-05-31 |                     | it lies inside
    2025-06-30 |            |                     | it starts on the last day
    2025-07-01 |            | starts_after_period | it starts on the day after
    2020-01-01 |            |                     | an open one is open in the period
    2020-01-01 | 2025-04-01 |                     | it ends on the first day
    2020-01-01 | 2025-03-31 | ended_before_period | it ended on the day before
    2020-01-01 | 2026-01-01 |                     | it may end later
    2020-01-01 | 9999-12-31 |                     | however much later
    2025-05-31 | 2025-05-01 |                     | quirk: an end before the start is kept
    2025-07-01 | 2025-05-01 | starts_after_period | but the start must be in time
    2025-05-01 | 2025-03-31 | ended_before_period | and the end
               | 2025-05-31 | no_start_date       | without a start nobody knows
  `)('a service from $start to $end is lost to $loss, because $because', ({ start, end, loss }) => {
    expect(lossOf('service', start, end, null)).toBe(loss);
  });

  it.each(rows`
    start      | end        | loss                | because
    2025-05-01 | 2025-05-31 |                     | it ends inside
    2020-01-01 | 2025-04-01 |                     | on the first day, too
    2020-01-01 | 2025-03-31 | ended_before_period | not on the day before
    2025-05-01 | 2025-06-30 |                     | on the last day, too
    2025-05-01 | 2025-07-01 | ends_after_period   | not on the day after
    2025-05-01 |            | no_end_date         | only services may be open
    2025-07-01 | 2025-06-30 | starts_after_period | it may not start later, even if it ends earlier
    2025-06-30 | 2025-06-29 |                     | quirk: an end before the start is kept
               | 2025-05-31 | no_start_date       | without a start nobody knows
  `)(
    'a request, assessment or review from $start to $end is lost to $loss, because $because',
    ({ start, end, loss }) => {
      expect(lossOf('other', start, end, null)).toBe(loss);
    },
  );

  it.each(rows`
    start      | end        | death      | loss               | because
    2025-05-01 |            | 2025-05-01 |                    | the person died on the first day of the event
    2025-05-01 |            | 2025-04-30 | died_before_event  | on the day before, the event never was
    2025-01-01 |            | 2025-04-01 |                    | the person died on the first day of the period
    2025-01-01 |            | 2025-03-31 | died_before_period | on the day before, no event belongs
    2025-05-01 | 2025-05-31 | 2030-01-01 |                    | a later death changes nothing
    2025-05-01 | 2025-05-31 | 2025-03-31 | died_before_period | of two reasons the period's is told
  `)(
    'an event from $start to $end, death $death, is lost to $loss, because $because',
    ({ start, end, death, loss }) => {
      expect(lossOf('service', start, end, death)).toBe(loss);
      if (end !== null) expect(lossOf('other', start, end, death)).toBe(loss);
    },
  );

  it('an event without a type is lost, whatever its dates', () => {
    expect(lossOf('none', '2025-05-01', '2025-05-31', null)).toBe('no_event_type');
    expect(lossOf('none', null, null, '2020-01-01')).toBe('no_event_type');
  });
});

describe('loss reasons', () => {
  it('have a number each from 1, and a sentence', () => {
    const reasons = Object.keys(LOSS_REASONS);
    expect(reasons.map((_, index) => lossReasonOf(index + 1))).toEqual(reasons);
    expect(lossReasonOf(0)).toBeNull();
    expect(lossCode('no_event_type')).toBe(1);
    for (const sentence of Object.values(LOSS_REASONS)) expect(sentence).toMatch(/^The .*\.$/);
  });
});
