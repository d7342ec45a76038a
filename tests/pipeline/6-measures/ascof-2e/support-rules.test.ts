import { describe, expect, it } from 'vitest';
import { rows } from '../../../support/rows.ts';
import { atHomeOf, counts } from './at-home.ts';

describe('who received long term support in the period', () => {
  it.each(rows`
    event       | client       | service                              | deciding          | because
    Service     | Service user | Long term support: Community         |                   | community support is long term
    Service     | Service user | Long term support: Residential care  |                   | so is residential care
    Service     | Service user | Long term support: Nursing care      |                   | so is nursing care
    Service     | Service user | Long term support: Prison            |                   | so is support in prison
    "service "  | SERVICE USER | long term SUPPORT: community         |                   | case and trailing spaces do not count
    Service     | Service user | Short term support: ST-Max           | long-term-support | reablement is short term
    Service     | Service user |                                      | long-term-support | a blank type is none
    Review      | Service user | Long term support: Community         | service           | a review of a service is no service
    Services    | Service user | Long term support: Community         | service           | only Service itself is taken
    Service     | Unpaid carer | Long term support: Community         | service-user      | carers are not in the figure
    Service     |              | Long term support: Community         | service-user      | a blank client type is unknown to SQL
  `)('$event of $client, $service: $deciding, because $because', ({ event, client, service, deciding }) => {
    const values = { Event_Type: event, Client_Type_Cleaned: client, Service_Type_Cleaned: service };
    const { all, explain } = atHomeOf([values]);
    expect(counts(all)).toBe(deciding === null ? '18-64 0/0, 65+ 1/1' : '18-64 0/0, 65+ 0/0');
    expect(explain().deciding).toBe(deciding ?? 'settled-accommodation');
  });

  it.each(rows`
    start      | end        | deciding                | because
    2025-05-01 | 2025-04-30 | end-not-before-start    | it ends the day before it starts
    2025-05-01 | 2025-05-01 |                         | it lasts one day
    2026-03-31 |            |                         | it starts on the last day of the period
    2026-04-01 |            | began-by-period-end     | it starts the day after
    2024-01-01 | 2025-03-31 | not-ended-before-period | it ends the day before the period
    2024-01-01 | 2025-04-01 |                         | it ends on the first day of the period
    2020-01-01 |            |                         | it is open
    2024-01-01 | 2027-01-01 |                         | it ends after the period
  `)('from $start to $end: $deciding, because $because', ({ start, end, deciding }) => {
    const { all, explain } = atHomeOf([{ Event_Start_Date: start, Der_Event_End_Date: end }]);
    expect(counts(all)).toBe(deciding === null ? '18-64 0/0, 65+ 1/1' : '18-64 0/0, 65+ 0/0');
    expect(explain().deciding).toBe(deciding ?? 'settled-accommodation');
  });

  it('counts a person once, however many services there are', () => {
    const { all } = atHomeOf([{}, { Event_Start_Date: '2025-06-01' }, { Der_NHS_LA_Combined_Person_ID: 'p1 ' }]);
    expect(counts(all)).toBe('18-64 0/0, 65+ 1/1');
  });
});
