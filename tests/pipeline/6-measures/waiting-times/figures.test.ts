import { describe, expect, it } from 'vitest';
import type { EventValues } from '../../../support/events.ts';
import { assessment, FIRST_RESPONSE, FIRST_SERVICE, request, service, waitsOf } from './waits-of.ts';

/** A person's request of 1 August 2025 that an assessment answers on a day. */
function waiting(person: string, answered: string, values: EventValues = {}): EventValues[] {
  const own = { Der_NHS_LA_Combined_Person_ID: person };
  return [request(own), assessment({ ...own, Event_Start_Date: answered, ...values })];
}

const medians = (events: readonly EventValues[], table = 'waiting_times_la_level') =>
  waitsOf(events)
    .rowsOf(table)
    .map((row) => [
      row['Statistical_Reporting_Period_Start'],
      row['Modified_Working_Age_Band'],
      row['Median_Waiting_Time'],
      row['Number_Of_Waiting_Times_Identified'],
    ]);

describe('the medians', () => {
  it('are between the two in the middle when their number is even', () => {
    const events = [...waiting('P1', '2025-08-04'), ...waiting('P2', '2025-08-09'), ...waiting('P3', '2025-09-30')];
    expect(medians(events)).toEqual([['2025-07-01', '65 and above', 8, 3]]);
    expect(medians(events.slice(0, 4))).toEqual([['2025-07-01', '65 and above', 5.5, 2]]);
  });

  it('go by the quarter of the answer, not of the request', () => {
    expect(medians([...waiting('P1', '2025-09-30'), ...waiting('P2', '2025-10-01')])).toEqual([
      ['2025-07-01', '65 and above', 60, 1],
      ['2025-10-01', '65 and above', 61, 1],
    ]);
  });

  it.each([
    { band: '18 to 64', shown: '25 to 64', because: 'nobody younger than 25 is left' },
    { band: '65 and above', shown: '65 and above', because: 'the band stays' },
    { band: '65 AND above', shown: '65 and above', because: 'case does not count' },
    { band: 'Unknown', shown: null, because: 'it is no band with a median' },
    { band: 'Under 18', shown: null, because: 'age at start and band come from different columns' },
    { band: null, shown: null, because: 'a blank band is none' },
  ])('go by the band of the answer: $band is $shown, because $because', ({ band, shown }) => {
    const events = waiting('P1', '2025-08-04', { Der_Working_Age_Band: band });
    expect(medians(events).map(([, found]) => found)).toEqual(shown === null ? [] : [shown]);
    const { explainRow, days } = waitsOf(events);
    expect(days[0]).toEqual([3, null]);
    expect(explainRow(0).deciding).toBe(shown === null ? 'age-band' : null);
  });

  it('are of each local authority, and know no LA name', () => {
    const events = [
      ...waiting('P1', '2025-08-04'),
      ...waiting('P2', '2025-08-05').map((event) => ({ ...event, LA_Code: '104' })),
    ];
    expect(waitsOf(events).rowsOf('waiting_times_la_level')).toMatchObject([
      { LA_Code: '104', Metric: FIRST_RESPONSE, Median_Waiting_Time: 4 },
      { LA_Code: '727', Metric: FIRST_RESPONSE, Median_Waiting_Time: 3 },
    ]);
  });

  it('have people behind them', () => {
    const { waits } = waitsOf([...waiting('P1', '2025-08-04'), ...waiting('P2', '2025-08-09')]);
    expect(waits.figures.map((figure) => waits.members(figure))).toEqual([[0, 1]]);
  });

  it('are none without any request', () => {
    const { waits } = waitsOf([assessment(), service()]);
    expect(waits.tables.map(({ table }) => table.numRows())).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('what the dashboard shows', () => {
  it('begins with April 2024, and numbers the quarters that are there', () => {
    const at = (day: string, person: string): EventValues[] => [
      request({ Event_Start_Date: day, Der_NHS_LA_Combined_Person_ID: person }),
      assessment({ Event_Start_Date: day, Der_NHS_LA_Combined_Person_ID: person }),
    ];
    const { rowsOf } = waitsOf([...at('2024-03-31', 'P1'), ...at('2024-04-01', 'P2'), ...at('2025-01-01', 'P3')]);
    expect(rowsOf('waiting_times_la_level')).toHaveLength(3);
    expect(rowsOf('waiting_times_la_dashboard').map((row) => [row['PBI_Axis_Order'], row['PBI_Axis_Name']])).toEqual([
      [1, '01 Apr 24 - 30 Jun 24'],
      [2, '01 Jan 25 - 31 Mar 25'],
    ]);
  });
});

describe('the diagnostics', () => {
  it('count the events of the quarter, also of people without a request', () => {
    const { rowsOf } = waitsOf([
      request(),
      assessment(),
      service(),
      service({ Der_NHS_LA_Combined_Person_ID: 'P2' }),
      service({ Der_NHS_LA_Combined_Person_ID: 'P3', Der_Age_Event_Start_Date: 24 }),
      service({ Der_NHS_LA_Combined_Person_ID: 'P4', Event_Start_Date: '2025-10-01' }),
      request({ Der_NHS_LA_Combined_Person_ID: 'P5', Event_Outcome_Cleaned: 'NFA: Support declined' }),
      assessment({ Der_NHS_LA_Combined_Person_ID: 'P6', Der_Working_Age_Band: '18 to 64' }),
    ]);
    const counts = { all_request_count: 1, all_assessment_count: 1, all_service_count: 2 };
    expect(rowsOf('waiting_times_diag_part1')).toMatchObject([{ Metric: FIRST_RESPONSE, ...counts }]);
    expect(rowsOf('waiting_times_diag_part2')).toMatchObject([{ Metric: FIRST_SERVICE, ...counts }]);
  });

  it('count what the first responses and services were', () => {
    const person = (id: string) => ({ Der_NHS_LA_Combined_Person_ID: id });
    const { rowsOf } = waitsOf([
      request({ Event_Start_Date: '2025-06-01', Der_Conversation: 1 }),
      request(person('P2')),
      assessment(person('P2')),
      request(person('P3')),
      assessment({ ...person('P3'), Assessment_Type_Cleaned: 'Short term assessment' }),
      service({ ...person('P3'), Service_Type_Cleaned: 'Short term support: ST-Max' }),
      request(person('P4')),
      service({ ...person('P4'), Service_Type_Cleaned: 'Long term support: PRISON' }),
    ]);
    expect(rowsOf('waiting_times_diag_part1')).toMatchObject([
      { response_event_request: 1, response_event_assessment: 0, response_event_service: 0, at_long: 0 },
      {
        response_event_request: 0,
        response_event_assessment: 2,
        response_event_service: 1,
        at_short: 1,
        at_long: 1,
        at_invalid_and_not_mapped: 0,
        at_null: 0,
      },
    ]);
    expect(rowsOf('waiting_times_diag_part2')).toMatchObject([
      { STS_ST_Max: 1, LTS_Prison: 1, LTS_Community: 0, STS_Other: 0, Invalid_and_not_mapped: 0, Null: 0 },
    ]);
  });

  it('have a row for each LA name that stands beside an LA code, since DHSC counts by both', () => {
    const { rowsOf } = waitsOf([
      ...waiting('P1', '2025-08-04'),
      service({ LA_Name: 'Elsewhere', Der_NHS_LA_Combined_Person_ID: 'P2' }),
    ]);
    expect(
      rowsOf('waiting_times_diag_part1').map((row) => [row['all_request_count'], row['all_service_count']]),
    ).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('have no counts without LA_Code, since no NULL equals another', () => {
    const own = request({ LA_Code: null, Event_Start_Date: '2025-06-01', Der_Conversation: 1 });
    expect(waitsOf([own]).rowsOf('waiting_times_diag_part1')).toMatchObject([
      { LA_Code: null, Number_Of_Waiting_Times_Identified: 1, all_request_count: null, response_event_request: null },
    ]);
  });
});
