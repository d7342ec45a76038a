import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../../src/model/day.ts';
import { lastDayOfWeek } from '../../../../src/pipeline/7-outputs/dashboard/last-day-of-week.ts';
import { dayOfCell, rows } from '../../../support/rows.ts';
import { dashboardOf } from './dashboard-of.ts';

describe('the values of the dimensions', () => {
  it('are those in the data, blank first, each once whatever its case', () => {
    const tableNamed = dashboardOf([
      { Gender_Cleaned: 'Male', Der_Age_Band: '65 to 74' },
      { Gender_Cleaned: 'FEMALE ', Der_Age_Band: '18 to 24' },
      { Gender_Cleaned: 'Female', Der_Age_Band: 'Unknown', Event_Type: 'Reviews' },
      { Gender_Cleaned: null, Der_Age_Band: null, Event_Type: null },
    ]);
    expect(tableNamed('dim_gender')).toEqual([{ Gender: null }, { Gender: 'FEMALE ' }, { Gender: 'Male' }]);
    expect(tableNamed('dim_age_bands')).toEqual([
      { Der_Age_Band: null, Sort_order: null },
      { Der_Age_Band: '18 to 24', Sort_order: 7 },
      { Der_Age_Band: '65 to 74', Sort_order: 4 },
      { Der_Age_Band: 'Unknown', Sort_order: 9 },
    ]);
    expect(tableNamed('dim_client_type')).toEqual([{ Client_Type: 'Service user' }]);
    expect(tableNamed('dim_psr')).toEqual([{ Primary_Support_Reason: 'Physical Support: Personal care support' }]);
    expect(tableNamed('dim_ethnicity')).toEqual([{ Ethnicity: 'Unknown' }]);
  });

  it.each(rows`
    band         | place | because
    95 and above | 1     | the oldest come first
    85 to 94     | 2     | bands go down
    Under 18     | 8     | the youngest come last but one
    under 18     | 8     | case does not count
    Unknown      | 9     | unknown comes last
    65 and above |       | this is no band of the dimension
  `)('$band has place $place, because $because', ({ band, place }) => {
    const [found] = dashboardOf([{ Der_Age_Band: band }])('dim_age_bands');
    expect(found['Sort_order']).toBe(place === null ? null : Number(place));
  });
});

describe('the calendar', () => {
  it('has every day of the single period, also without any event', () => {
    const days = dashboardOf([])('dim_calendar');
    expect(days).toHaveLength(365);
    expect(days[0]).toEqual({
      Calendar_Date: '2025-04-01',
      Month_Name: 'April',
      Month_Num: 4,
      Year: 2025,
      Last_Day_of_Quarter: '2025-06-30',
      Last_Day_of_Month: '2025-04-30',
      Last_Day_of_Week: null,
      Quarter_Name: 'Q1',
      Quarter_Name_Year: '25-26_Q1',
      Reporting_Period_Start_Date: '2025-04-01',
      Reporting_Period_End_Date: '2026-03-31',
      Current_Reporting_Period: 'Apr 25 - Mar 26',
      Costs_Reporting_period: 'Jan 26 - Mar 26',
      Waiting_Times_Period_Covered: 'Apr 25 - Mar 26',
      ASCOF_Period_Covered: 'Apr 23 - Apr 24',
      Refresh_Date: '2026-05-05 12:00:00',
    });
  });

  it.each(rows`
    day        | quarter  | because
    2025-04-01 | 25-26_Q1 | the financial year begins
    2025-06-30 | 25-26_Q1 | June is the end of its first quarter
    2025-07-01 | 25-26_Q2 | July begins the second
    2025-12-31 | 25-26_Q3 | the calendar year ends with the third
    2026-01-01 | 25-26_Q4 | the fourth lies in the next calendar year
  `)('$day lies in $quarter, because $because', ({ day, quarter }) => {
    const found = dashboardOf([])('dim_calendar').find((row) => row['Calendar_Date'] === day);
    expect([found?.['Quarter_Name_Year'], found?.['Quarter_Name']]).toEqual([quarter, quarter?.slice(-2)]);
  });

  it.each(rows`
    start      | covered         | because
    2023-03-31 | Mar 23 - Mar 24 | it begins before the first quarter that was submitted
    2023-04-01 | Jul 23 - Mar 24 | the first quarter has no waiting times
    2023-06-30 | Sep 23 - Mar 24 | nor has its last day
    2023-07-01 | Jul 23 - Mar 24 | the second quarter has
  `)('a period from $start: waiting times cover $covered, because $because', ({ start, covered }) => {
    const period = { start: dayOfCell(start), end: dayOfCell('2024-03-31') };
    expect(dashboardOf([], { period })('dim_calendar')[0]['Waiting_Times_Period_Covered']).toBe(covered);
  });
});

describe('the last day of the week', () => {
  it.each(rows`
    start      | end        | day        | sunday     | because
    2025-04-01 | 2026-03-31 | 2025-04-06 |            | the first week has six days: Tuesday 1 to Sunday 6 April
    2025-04-01 | 2026-03-31 | 2025-04-07 | 2025-04-13 | the second week is whole
    2025-04-01 | 2026-03-31 | 2025-04-13 | 2025-04-13 | a Sunday is its own last day
    2025-04-01 | 2026-03-31 | 2025-04-28 | 2025-05-04 | a week may end in the next month
    2025-04-01 | 2026-03-31 | 2026-03-29 | 2026-03-29 | the last whole week
    2025-04-01 | 2026-03-31 | 2026-03-30 |            | its Sunday lies after the period
    2025-09-01 | 2026-08-31 | 2025-09-01 | 2025-09-07 | the period begins on a Monday, so its first week is whole
    2025-04-01 | 2027-03-31 | 2026-04-01 |            | the month of the start comes again in a period of two years
    2025-04-01 | 2027-03-31 | 2026-05-01 | 2026-05-03 | another month does not matter
  `)('period $start to $end, $day: $sunday, because $because', ({ start, end, day, sunday }) => {
    const found = lastDayOfWeek(dayOfCell(day), { start: dayOfCell(start), end: dayOfCell(end) });
    expect(found === null ? null : isoOf(found)).toBe(sunday);
  });
});
