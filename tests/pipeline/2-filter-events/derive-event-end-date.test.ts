import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../src/model/day.ts';
import { deriveEventEndDate } from '../../../src/pipeline/2-filter-events/derive-event-end-date.ts';
import { dayOfCell, rows } from '../../support/rows.ts';

describe('deriveEventEndDate', () => {
  it.each(rows`
    start      | end        | death      | derived    | because
    2025-05-01 | 2025-06-30 |            | 2025-06-30 | nobody died
    2025-05-01 | 2025-06-30 | 2025-06-10 | 2025-06-10 | the person died during the event
    2025-05-01 | 2025-06-30 | 2025-06-30 | 2025-06-30 | on its last day it is the same
    2025-05-01 | 2025-06-30 | 2025-07-01 | 2025-06-30 | a day later it was over
    2025-05-01 | 2025-06-30 | 2025-05-01 | 2025-05-01 | a death on the first day cuts a closed event
    2025-05-01 | 2025-06-30 | 2025-04-30 | 2025-06-30 | one on the day before does not; the filter drops the event
    2025-05-01 | 2025-05-01 | 2025-05-01 | 2025-05-01 | an event of one day has one end
    2025-05-01 |            | 2025-05-02 | 2025-05-02 | a death ends an open event
    2025-05-01 |            | 2025-05-01 |            | quirk: not on its first day, where DHSC asks death > start
    2025-05-01 |            | 2025-04-30 |            | nor before it
    2025-05-01 |            |            |            | it is open
    2025-05-01 | 2025-04-01 | 2025-04-15 | 2025-04-01 | nothing lies between a start and an earlier end
    2025-05-01 | 9999-12-31 | 2025-06-10 | 2025-06-10 | an end beyond reason is an end
               | 2025-06-30 | 2025-06-10 | 2025-06-30 | no start, and nobody knows what lies between
               |            | 2025-06-10 |            | nor what comes after
  `)('$start to $end, death $death: $derived, because $because', ({ start, end, death, derived }) => {
    expect(isoOf(deriveEventEndDate(dayOfCell(start), dayOfCell(end), dayOfCell(death)))).toBe(derived);
  });
});
