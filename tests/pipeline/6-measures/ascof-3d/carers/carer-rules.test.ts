import { describe, expect, it } from 'vitest';
import { rows } from '../../../../support/rows.ts';
import {
  carerAssessment,
  carerSupport,
  counts,
  DIRECT_TO_CARER,
  explained,
  INFORMATION_AND_ADVICE,
  INVOLVING_CARED_FOR,
  selfDirectedOf,
} from '../self-directed.ts';

describe('which rows DHSC looks at for carers', () => {
  it.each(rows`
    client                           | deciding              | because
    Unpaid carer                     | self-directed-support | an unpaid carer is a carer
    Carer                            | self-directed-support | so is one under the older name
    Carer known by association       | self-directed-support | so is one known by association
    Unpaid carer known by association | self-directed-support | under the newer name too
    "UNPAID CARER "                  | self-directed-support | case and trailing spaces do not count
    Service user                     | unpaid-carer          | a service user is none
                                     | unpaid-carer          | a blank client type is unknown to SQL
  `)('client type $client: $deciding, because $because', ({ client, deciding }) => {
    const { carers } = selfDirectedOf([carerSupport({ Client_Type_Cleaned: client })]);
    expect(explained(carers).deciding).toBe(deciding);
    expect(counts(carers)).toBe(deciding === 'unpaid-carer' ? '1b 0/0, 2b 0/0' : '1b 0/1, 2b 0/1');
  });

  it.each(rows`
    event      | service                                      | outcome                   | deciding               | because
    Service    | ${DIRECT_TO_CARER}                           |                           | self-directed-support  | support direct to the carer is looked at
    Review     | ${DIRECT_TO_CARER}                           |                           | self-directed-support  | of any event type
    Service    | ${INVOLVING_CARED_FOR}                       |                           | carer-specific-support | so is support that involves the person cared for
    Assessment |                                              |                           | carer-specific-support | so is an assessment without service type
    "review "  |                                              | NFA: Other                | carer-specific-support | so is a review, whatever its outcome
    Request    |                                              | ${INFORMATION_AND_ADVICE} | carer-specific-support | so is a request that ended with information
    Request    |                                              | NFA: Other                | carer-event            | not one that ended otherwise
    Request    |                                              |                           | carer-event            | nor one without outcome
    Service    |                                              | ${INFORMATION_AND_ADVICE} | support-provided       | a service without type is let in, and then is no kind of support
    Service    |                                              |                           | carer-event            | without that outcome it is not let in
    Assessment | Long term support: Community                 | ${INFORMATION_AND_ADVICE} | carer-event            | an assessment with another service type is not looked at
  `)('$event, $service, $outcome: $deciding, because $because', ({ event, service, outcome, deciding }) => {
    const { carers } = selfDirectedOf([
      carerSupport({ Event_Type: event, Service_Type_Cleaned: service, Event_Outcome_Cleaned: outcome }),
    ]);
    expect(explained(carers).deciding).toBe(deciding);
  });

  it.each(rows`
    start      | end        | deciding                | because
    2020-01-01 |            | self-directed-support   | it is open
    2026-03-31 |            | self-directed-support   | it begins on the last day of the period
    2026-04-01 |            | began-by-period-end     | it begins the day after
    2024-01-01 | 2025-04-01 | self-directed-support   | it ends on the first day of the period
    2024-01-01 | 2025-03-31 | not-ended-before-period | it ends the day before
    2025-05-01 | 2025-05-01 | self-directed-support   | it lasts one day
    2025-05-01 | 2025-04-30 | end-not-before-start    | it ends the day before it begins
  `)('from $start to $end: $deciding, because $because', ({ start, end, deciding }) => {
    const { carers } = selfDirectedOf([carerSupport({ Event_Start_Date: start, Der_Event_End_Date: end })]);
    expect(explained(carers).deciding).toBe(deciding);
    expect(counts(carers)).toBe(deciding === 'self-directed-support' ? '1b 0/1, 2b 0/1' : '1b 0/0, 2b 0/0');
  });

  it('explains a person who is no carer in a sentence, and by the event that came furthest', () => {
    const { carers } = selfDirectedOf([{}]);
    expect(carers.explain(0)).toHaveLength(1);
    expect(explained(carers)).toMatchObject({
      description: null,
      verdict: 'not counted',
      because: 'Not counted, because the person has no event as an unpaid carer.',
      spans: [],
    });
    const { carers: late } = selfDirectedOf([{}, carerAssessment({ Event_Start_Date: '2026-05-01' })]);
    expect(explained(late)).toMatchObject({
      because: 'Not counted, because the event ends before it begins.',
      deciding: 'end-not-before-start',
      rows: [1],
    });
  });
});
