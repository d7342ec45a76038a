import { describe, expect, it } from 'vitest';
import type { EventValues } from '../../../support/events.ts';
import { rows } from '../../../support/rows.ts';
import { explained, REABLEMENT, REVIEW, staged } from './made-up-reablement.ts';

describe('which rows are reablement services', () => {
  it.each(rows`
    event     | client                      | type                                         | end        | failing              | because
    Service   | Service user                | Short term support: ST-Max                   | 2025-06-12 |                      | it is an ST-Max service for a service user
    "service "| SERVICE USER                | short term support: st-max                   | 2025-06-12 |                      | case and trailing spaces do not count
    Service   | Service user                | Short term support: ST-Max                   | 2025-05-01 |                      | a service may end on the day it starts
    Service   | Service user                | Short term support: ST-Max                   | 2025-04-30 | end-not-before-start | an end before the start is a fault in the data
    Service   | Unpaid carer                | Short term support: ST-Max                   | 2025-06-12 | service-user         | a carer is no service user
    Service   |                             | Short term support: ST-Max                   | 2025-06-12 | service-user         | a blank client type is unknown to the SQL
    Review    | Service user                | Short term support: ST-Max                   | 2025-06-12 | service              | a review that names the type is no service
    Service   | Service user                | Short term support: Other short term         | 2025-06-12 | st-max               | other short term support is not ST-Max
    Service   | Service user                |                                              | 2025-06-12 | st-max               | a blank or unmapped type is not ST-Max
  `)('$event, $client, $type, end $end: $failing, because $because', ({ event, client, type, end, failing }) => {
    const service: EventValues = {
      ...REABLEMENT,
      Event_Type: event,
      Client_Type_Cleaned: client,
      Service_Type_Cleaned: type,
      Der_Event_End_Date: end,
    };
    expect(staged([service])).toHaveLength(failing === null ? 1 : 0);
    if (failing !== null) expect(explained([service])).toMatchObject({ verdict: 'not counted', deciding: failing });
  });

  it('takes every component, unlike ASCOF 2D', () => {
    expect(staged([{ ...REABLEMENT, Service_Component_Cleaned: 'Other short term support' }])).toHaveLength(1);
    expect(staged([{ ...REABLEMENT, Service_Component_Cleaned: null }])).toHaveLength(1);
  });
});

describe('which reablements are in the cohort', () => {
  it.each(rows`
    start      | end        | born       | died       | failing              | because
    2025-03-01 | 2025-04-01 | 1950-01-01 |            |                      | it ends on the first day of the period
    2025-03-01 | 2025-03-31 | 1950-01-01 |            | ends-in-period       | it ends the day before the period
    2026-03-01 | 2026-03-31 | 1950-01-01 |            |                      | it ends on the last day of the period
    2026-03-01 | 2026-04-01 | 1950-01-01 |            | ends-in-period       | it ends the day after the period
    2025-05-01 |            | 1950-01-01 |            | reablement-has-ended | an open reablement never counts
    2025-05-01 | 2025-06-02 | 2007-06-01 |            |                      | 6576 days after the birth are 18.004 years
    2025-05-01 | 2025-06-01 | 2007-06-01 |            |                      | 6575 days after the birth are 18.001 years
    2025-05-01 | 2025-05-31 | 2007-06-01 |            | adult                | 6574 days after the birth are 17.998 years
    2025-05-01 | 2025-06-12 |            |            |                      | an unknown birth is let in
    2025-05-01 | 2025-06-12 | 1950-01-01 | 2025-05-01 |                      | a death on the first day is not before it
    2025-05-01 | 2025-06-12 | 1950-01-01 | 2025-04-30 | alive-at-start       | a death the day before is
  `)('$start to $end, born $born, died $died: $failing, because $because', ({ start, end, born, died, failing }) => {
    const service = { ...REABLEMENT, Event_Start_Date: start ?? '', Der_Event_End_Date: end };
    const person = { Der_Birth_Date: born, Date_of_Death: died };
    expect(staged([service], person)).toHaveLength(failing === null ? 1 : 0);
    if (failing !== null) {
      expect(explained([service], person)).toMatchObject({ verdict: 'not counted', groups: [], deciding: failing });
    }
  });

  it('goes by the end of the whole cluster', () => {
    const before = { ...REABLEMENT, Event_Start_Date: '2025-03-01', Der_Event_End_Date: '2025-03-30' };
    const inPeriod = { ...REABLEMENT, Event_Start_Date: '2025-04-02', Der_Event_End_Date: '2025-04-20' };
    expect(staged([before, inPeriod])).toMatchObject([
      { ST_Max_Cluster_Start: '2025-03-01', ST_Max_Cluster_End: '2025-04-20' },
    ]);
    expect(staged([before, { ...inPeriod, Der_Event_End_Date: null }])).toEqual([]);
  });
});

describe('new clients', () => {
  // The reablement starts on 1 May 2025; 31 January is 90 days before.
  it.each(rows`
    event   | type                                  | start      | end        | new | because
    Service | Long term support: Community          | 2024-01-01 | 2025-01-30 | yes | it ended 91 days before
    Service | Long term support: Community          | 2024-01-01 | 2025-01-31 | no  | it ended 90 days before, although the comments say 3 months and 365 days
    Service | Long term support: Nursing care       | 2024-01-01 | 2025-01-31 | no  | nursing care is long term support
    Service | Long term support: Residential care   | 2024-01-01 | 2025-01-31 | no  | residential care is long term support
    Service | Long term support: Prison             | 2024-01-01 | 2025-01-31 | no  | so is support in prison
    Service | Long term support: Community          | 2024-01-01 |            | no  | it is still open
    Service | Long term support: Community          | 2025-04-30 | 2025-12-31 | no  | it began before the reablement and ended after its start
    Service | Long term support: Community          | 2025-05-01 | 2025-05-20 | yes | it began on the first day of the reablement
    Service | Long term support: Community          | 2025-04-30 | 2025-04-29 | yes | an end before the start is left out first
    Review  | Long term support: Community          | 2025-02-01 | 2025-02-01 | no  | the event need not be a service, it only has to carry the type
    Service | Short term support: Ongoing low level | 2025-02-01 | 2025-04-01 | yes | short term support does not matter
  `)('$event of $type, $start to $end: new client $new, because $because', ({ event, type, start, end, ...row }) => {
    const support: EventValues = {
      Event_Type: event,
      Service_Type_Cleaned: type,
      Event_Start_Date: start ?? '',
      Der_Event_End_Date: end,
    };
    expect(staged([REABLEMENT, support])).toHaveLength(row['new'] === 'yes' ? 1 : 0);
    if (row['new'] === 'no') {
      expect(explained([REABLEMENT, support])).toMatchObject({ deciding: 'new-client', rows: [1, 0] });
    }
  });

  it.each([
    ['of a carer', { Client_Type_Cleaned: 'Unpaid carer' }],
    ['of somebody else', { Der_NHS_LA_Combined_Person_ID: 'P2' }],
    ['of another local authority', { LA_Code: '104' }],
  ])('leaves aside long term support %s', (_, other) => {
    const support = { Event_Start_Date: '2024-01-01', ...other };
    expect(staged([REABLEMENT, support])).toHaveLength(1);
  });

  it('names the long term support that ended last', () => {
    const early = { Event_Start_Date: '2024-01-01', Der_Event_End_Date: '2025-02-10' };
    const late = { Event_Start_Date: '2023-06-01', Der_Event_End_Date: '2025-03-10' };
    expect(explained([REABLEMENT, early, late, { ...REVIEW }]).rows).toEqual([2, 0]);
  });
});
