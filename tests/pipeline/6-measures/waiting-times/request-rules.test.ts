import { describe, expect, it } from 'vitest';
import type { EventValues } from '../../../support/events.ts';
import { rows } from '../../../support/rows.ts';
import { RELEASE_1_ONLY, request, service, TO_ASSESSMENT, waitsOf } from './waits-of.ts';

function decidingOf(values: EventValues): string | null {
  const { waits, rowsOf } = waitsOf([request(values), service()]);
  const [{ deciding, verdict }] = waits.explain(0);
  expect(rowsOf('waiting_times_person_level')).toHaveLength(deciding === null ? 1 : 0);
  expect(verdict).toBe(deciding === null ? 'counted' : 'not counted');
  return deciding;
}

describe('which events are requests that can have a wait', () => {
  it.each(rows`
    type                    | deciding | because
    Request                 |          | it is a request
    "REQUEST  "             |          | case and spaces do not matter
    Initial requests        |          | any type that contains the word is one
    Service request         | request  | the word service comes first, so it is a service
    Assessment request      | request  | assessment comes before request too
    Request for review      |          | request comes before review
    Referral                | request  | it does not contain the word
    Review                  | request  | a review is none
                            | request  | a blank type is none
  `)('$type: $deciding, because $because', ({ type, deciding }) => {
    expect(decidingOf({ Event_Type: type })).toBe(deciding);
  });

  it.each(rows`
    client        | start      | deciding       | because
    Service user  | 2025-08-01 |                | it is a service user's
    service USER  | 2025-08-01 |                | case does not count
    Unpaid carer  | 2025-08-01 | service-user   | carers are left out
                  | 2025-08-01 | service-user   | a blank client type is unknown to SQL
    Service user  | 2023-03-31 | from-first-day | it began on the day before
    Service user  | 2023-04-01 |                | it began on the first day
  `)('of $client from $start: $deciding, because $because', ({ client, start, deciding }) => {
    expect(decidingOf({ Client_Type_Cleaned: client, Event_Start_Date: start })).toBe(deciding);
  });

  it.each([
    { age: 24, deciding: 'age', because: 'it is a day before the 25th birthday at least' },
    { age: 25, deciding: null, because: 'the 25th birthday has come' },
    { age: null, deciding: 'age', because: 'a blank age is unknown to SQL' },
    { age: -1, deciding: 'age', because: 'a wrong birth date is no adult' },
  ])('at the age of $age: $deciding, because $because', ({ age, deciding }) => {
    expect(decidingOf({ Der_Age_Event_Start_Date: age })).toBe(deciding);
  });

  it.each(rows`
    outcome                         | grouped                | deciding        | because
    ${TO_ASSESSMENT}                | ${TO_ASSESSMENT}       |                 | it goes on
    ${RELEASE_1_ONLY}               | ${RELEASE_1_ONLY}      |                 | so it did in Release 1
    Invalid and not mapped          | Invalid and not mapped |                 | a value that is given up on is neither
    NFA: Support declined           | NFA                    | outcome-goes-on | nothing follows
    nfa: Support declined           | "nfa "                 | outcome-goes-on | case and trailing spaces do not count
    Admitted to hospital            | Admitted to hospital   | outcome-goes-on | a hospital follows
                                    |                        | outcome-known   | NOT IN is unknown for NULL
  `)('with outcome $outcome: $deciding, because $because', ({ outcome, grouped, deciding }) => {
    expect(decidingOf({ Event_Outcome_Cleaned: outcome, Event_Outcome_Grouped: grouped })).toBe(deciding);
  });
});

describe('which requests are of existing clients: the request is of 1 August 2025', () => {
  const LONG = 'Long term support: Prison';
  const ST_MAX = 'Short term support: ST-Max';
  const OTHER = 'Short term support: Other short term';
  const LOW_LEVEL = 'Short term support: Ongoing low level';

  it.each(rows`
    type          | start      | end        | deciding   | because
    ${LONG}       | 2020-01-01 | 2024-08-01 | new-client | long term support ended twelve months before
    ${LONG}       | 2020-01-01 | 2024-07-31 |            | it ended a day earlier
    ${LONG}       | 2020-01-01 |            | new-client | it is open
    ${LONG}       | 2020-01-01 | 2025-12-31 | new-client | it ended after the request
    ${ST_MAX}     | 2020-01-01 | 2025-05-01 | new-client | ST-Max ended three months before
    ${ST_MAX}     | 2020-01-01 | 2025-04-30 |            | it ended a day earlier
    ${OTHER}      | 2020-01-01 | 2025-05-01 | new-client | so with other short term support
    ${OTHER}      | 2020-01-01 | 2025-04-30 |            | which ended a day earlier
    ${OTHER}      | 2020-01-01 |            | new-client | or is open
    ${LOW_LEVEL}  | 2020-01-01 |            |            | ongoing low level support does not count
    ${LONG}       | 2025-07-31 |            | new-client | it began the day before
    ${LONG}       | 2025-08-01 |            |            | it began on the same day, not before
                  | 2020-01-01 |            |            | a service of unknown type does not count
  `)('$type from $start to $end: $deciding, because $because', ({ type, start, end, deciding }) => {
    const earlier = service({ Service_Type_Cleaned: type, Event_Start_Date: start, Der_Event_End_Date: end });
    const { explainRow, rowsOf } = waitsOf([request(), earlier, service({ Event_Start_Date: '2025-09-01' })]);
    expect(explainRow(0).deciding).toBe(deciding);
    expect(rowsOf('waiting_times_person_level')).toHaveLength(deciding === null ? 1 : 0);
  });

  it.each(rows`
    request    | end        | deciding   | because
    2024-02-29 | 2023-02-28 | new-client | twelve months before 29 February are 28 February
    2024-02-29 | 2023-02-27 |            | and no day earlier
    2025-05-31 | 2024-05-31 | new-client | twelve months before the end of May
  `)('a request of $request, support until $end: $deciding, because $because', ({ request: start, end, deciding }) => {
    const earlier = service({ Event_Start_Date: '2020-01-01', Der_Event_End_Date: end });
    const { explainRow } = waitsOf([request({ Event_Start_Date: start }), earlier, service()]);
    expect(explainRow(0).deciding).toBe(deciding);
  });

  it.each<{ other: EventValues; deciding: string | null; because: string }>([
    { other: {}, deciding: 'new-client', because: 'it is open' },
    { other: { Der_Age_Event_Start_Date: 17 }, deciding: 'new-client', because: 'it counts at any age' },
    { other: { Der_Age_Event_Start_Date: null }, deciding: 'new-client', because: 'also at an unknown one' },
    { other: { Client_Type_Cleaned: 'Unpaid carer' }, deciding: 'new-client', because: 'for any client type' },
    { other: { Event_Type: 'Adult service' }, deciding: 'new-client', because: 'the type contains the word' },
    { other: { Event_Type: 'Review' }, deciding: null, because: 'a review with a service type is no service' },
    { other: { Der_NHS_LA_Combined_Person_ID: 'p1 ' }, deciding: 'new-client', because: 'IDs compare without case' },
    { other: { Der_NHS_LA_Combined_Person_ID: 'P2' }, deciding: null, because: 'it is another person' },
    { other: { LA_Code: '104' }, deciding: null, because: 'it is in another local authority' },
  ])('an earlier open service with $other: $deciding, because $because', ({ other, deciding }) => {
    const earlier = service({ Event_Start_Date: '2020-01-01', ...other });
    const { explainRow } = waitsOf([request(), earlier, service({ Event_Start_Date: '2025-09-01' })]);
    expect(explainRow(0).deciding).toBe(deciding);
  });

  it('names the service that decides: the open one, else the one that ended last', () => {
    const { explainRow } = waitsOf([
      service({ Event_Start_Date: '2021-01-01', Der_Event_End_Date: '2025-07-01' }),
      service({ Event_Start_Date: '2022-01-01' }),
      service({ Event_Start_Date: '2020-01-01' }),
      request(),
    ]);
    const { rows: shown, findings, because, spans, subject, description } = explainRow(3);
    expect({ shown, subject, description }).toEqual({
      shown: [1, 3],
      subject: 'Request of 2025-08-01',
      description: null,
    });
    expect(because).toMatch(/^Not counted, because the person is an existing client: /);
    expect(findings.at(-1)?.saw).toBe(
      'Service_Type_Cleaned Long term support: Community, Event_Start_Date 2022-01-01, Der_Event_End_Date open, Der_Unique_Record_ID 2',
    );
    expect(spans.map(({ label }) => label)).toEqual(['Request', '12 months before', 'Earlier service']);
  });

  it('nobody is one without LA_Code, since no NULL equals another', () => {
    const { explainRow } = waitsOf([
      service({ Event_Start_Date: '2020-01-01', LA_Code: null }),
      request({ LA_Code: null }),
    ]);
    expect(explainRow(1).deciding).toBe('answered');
  });
});
