import { describe, expect, it } from 'vitest';
import { rows } from '../../../../support/rows.ts';
import { counts, explained, selfDirectedOf } from '../self-directed.ts';

describe('which rows are long term support of a client at the end of the period', () => {
  it.each(rows`
    event        | client         | service                             | deciding              | because
    Service      | Service user   | Long term support: Community        | self-directed-support | community support is long term
    Review       | Service user   | Long term support: Community        | self-directed-support | DHSC does not ask for a service: an open review counts
    Assessment   | Service user   | Long term support: Community        | self-directed-support | so does an assessment
    Services     | Service user   | Long term support: Community        | self-directed-support | so does any other event type
                 | Service user   | Long term support: Community        | self-directed-support | and none
    Service      | "SERVICE USER " | "long term SUPPORT: community "    | self-directed-support | case and trailing spaces do not count
    Service      | Service user   | Long term support: Nursing care     | community-setting     | nursing care is long term, and ranks first
    Service      | Service user   | Long term support: Residential care | community-setting     | so is residential care
    Service      | Service user   | Long term support: Prison           | community-setting     | so is support in prison
    Service      | Service user   | Short term support: ST-Max          | long-term-support     | reablement is short term
    Service      | Service user   |                                     | long-term-support     | a blank type is none
    Service      | Unpaid carer   | Long term support: Community        | service-user          | a carer is no client
    Service      |                | Long term support: Community        | service-user          | a blank client type is unknown to SQL
  `)('$event of $client, $service: $deciding, because $because', ({ event, client, service, deciding }) => {
    const { clients } = selfDirectedOf([
      { Event_Type: event, Client_Type_Cleaned: client, Service_Type_Cleaned: service },
    ]);
    expect(explained(clients).deciding).toBe(deciding);
    expect(counts(clients)).toBe(deciding === 'self-directed-support' ? '1a 0/1, 2a 0/1' : '1a 0/0, 2a 0/0');
  });

  it.each(rows`
    start      | end        | deciding              | because
    2020-01-01 |            | self-directed-support | it is open
    2026-03-31 |            | self-directed-support | it begins on the last day of the period
    2026-04-01 |            | began-by-period-end   | it begins the day after
    2025-05-01 | 2026-03-31 | self-directed-support | it ends on the last day, which counts as open
    2025-05-01 | 2026-03-30 | open-at-period-end    | it ends the day before
    2025-05-01 | 2027-01-01 | self-directed-support | it ends after the period
    2026-03-31 | 2026-03-31 | self-directed-support | it lasts the one day that is asked for
    2026-03-31 | 2026-03-30 | end-not-before-start  | it ends the day before it begins
  `)('from $start to $end: $deciding, because $because', ({ start, end, deciding }) => {
    const { clients } = selfDirectedOf([{ Event_Start_Date: start, Der_Event_End_Date: end }]);
    expect(explained(clients).deciding).toBe(deciding);
    expect(counts(clients)).toBe(deciding === 'self-directed-support' ? '1a 0/1, 2a 0/1' : '1a 0/0, 2a 0/0');
  });
});
