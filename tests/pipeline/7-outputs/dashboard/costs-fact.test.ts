import { describe, expect, it } from 'vitest';
import { costFrequencyOf } from '../../../../src/pipeline/7-outputs/dashboard/cost-frequency.ts';
import { weeksOfService } from '../../../../src/pipeline/7-outputs/dashboard/cost-in-period.ts';
import { costsPeriod } from '../../../../src/pipeline/7-outputs/dashboard/costs-fact.ts';
import { formatPeriod } from '../../../../src/model/period.ts';
import { dayOfCell, rows } from '../../../support/rows.ts';
import { dashboardOf } from './dashboard-of.ts';
import type { SingleEvent } from './dashboard-of.ts';

/** January to March 2026 are 90 days: 12.857142 weeks. */
const WEEKS_OF_QUARTER = 12.857142;
const WEEKLY: SingleEvent = {
  Unit_Cost: '100.00',
  Cost_Frequency_Unit_Type_Cleaned: 'Weekly',
  Planned_Units_Per_Week: '3.00',
};

describe('units a week', () => {
  it.each([
    { frequency: 'Weekly', counts: 1, because: 'a week has one' },
    { frequency: 'WEEKLY ', counts: 1, because: 'case and trailing spaces do not count' },
    { frequency: 'Fortnightly', counts: 0.5, because: 'two weeks have one' },
    { frequency: '4-weekly', counts: 0.25, because: 'four weeks have one' },
    { frequency: 'Monthly', counts: 0.230769, because: '12 / 52 is cut to six decimals' },
    { frequency: 'Quarterly', counts: 0.076923, because: '4 / 52 is cut to six decimals' },
    { frequency: 'Annually', counts: 0.01923, because: '1 / 52 is cut, not rounded' },
    { frequency: 'One-off', counts: 'one-off', because: 'it counts once' },
    { frequency: 'One-off payment', counts: 'as planned', because: 'only the very word is one-off' },
    { frequency: 'Hourly', counts: 'as planned', because: 'the units planned decide' },
    { frequency: 'Daily', counts: 'as planned', because: 'the units planned decide' },
    { frequency: 'Per session', counts: 'as planned', because: 'the units planned decide' },
    { frequency: 'Bi-weekly', counts: 'as planned', because: 'only the beginning is looked at' },
    { frequency: 'Invalid and not mapped', counts: 'as planned', because: 'nothing else is known' },
  ])('$frequency: $counts, because $because', ({ frequency, counts }) => {
    expect(costFrequencyOf(frequency)).toBe(counts);
  });
});

describe('weeks of a service from January to March 2026', () => {
  it.each(rows`
    start      | end        | weeks     | because
    2025-05-01 |            | 12.857142 | it is open: 90 days, cut to six decimals
    2026-01-01 | 2026-03-31 | 12.857142 | both days count
    2025-05-01 | 2026-04-01 | 12.857142 | it ends after the period
    2026-01-02 | 2026-03-31 | 12.714285 | it began on the second day
    2025-12-31 | 2026-01-01 | 0.142857  | one day is in the period
    2026-03-31 |            | 0.142857  | it began on the last day
    2026-01-01 | 2026-01-07 | 1         | seven days are a week
    2026-02-10 | 2026-02-01 | -1.142857 | an end before the start makes -8 days, both counted
    2026-02-02 | 2026-02-01 | 0         | the day before the start makes none
  `)('from $start to $end: $weeks, because $because', ({ start, end, weeks }) => {
    const period = { start: dayOfCell('2026-01-01'), end: dayOfCell('2026-03-31') };
    expect(weeksOfService({ start: dayOfCell(start), end: dayOfCell(end) }, period)).toBe(Number(weeks));
  });
});

describe('the costs of a service that is open all the time', () => {
  it.each(rows`
    cost    | frequency | units | week   | total         | because
    100.00  | Weekly    | 3.00  | 100    | 1285.7142     | the units planned are not asked
    100.00  | Weekly    |       | 100    | 1285.7142     | so they may be blank
    -100.00 | Weekly    | 3.00  | 100    | 1285.7142     | signs do not count
    10.00   | Hourly    | 3.00  | 30     | 385.71426     | three hours a week
    10.00   | Hourly    | -3.00 | 30     | 385.71426     | signs of units do not count either
    10.00   | Hourly    | 0.00  |        |               | no units are planned
    10.00   | Hourly    |       |        |               | units are blank
    10.00   |           | 3.00  | 30     | 385.71426     | without a frequency the units decide
    10.00   |           |       |        |               | without units as well nothing is left
    0.00    | Weekly    | 3.00  |        |               | it costs nothing
            | Weekly    | 3.00  |        |               | no cost is given
    0.00    | One-off   |       |        |               | nor does a one-off cost of nothing count
  `)('$cost $frequency, $units units: $week a week, because $because', ({ cost, frequency, units, week, total }) => {
    const found = dashboardOf([
      { Unit_Cost: cost, Cost_Frequency_Unit_Type_Cleaned: frequency, Planned_Units_Per_Week: units },
    ])('costs_fact');
    expect(found).toHaveLength(week === null ? 0 : 1);
    if (week === null) return;
    expect(found[0]['Cost_Per_Week']).toBeCloseTo(Number(week), 9);
    expect(found[0]['Weeks_of_Service']).toBe(WEEKS_OF_QUARTER);
    expect(found[0]['Total_Cost_Period']).toBeCloseTo(Number(total), 9);
  });

  it.each(rows`
    units | because
          | units do not matter
    0.00  | not even none
    9.00  | nor many
  `)('a one-off cost with $units units counts once, in full and without weeks, because $because', ({ units }) => {
    const [found] = dashboardOf([
      {
        Event_Start_Date: '2019-01-01',
        Unit_Cost: '-306.00',
        Cost_Frequency_Unit_Type_Cleaned: 'one-OFF ',
        Planned_Units_Per_Week: units,
      },
    ])('costs_fact');
    expect([found['Cost_Per_Week'], found['Weeks_of_Service'], found['Total_Cost_Period']]).toEqual([null, null, 306]);
  });
});

describe('which services have costs: the last three months are January to March 2026', () => {
  it.each(rows`
    start      | end        | counted | because
    2025-05-01 | 2025-12-31 | 0       | it ended the day before
    2025-05-01 | 2026-01-01 | 1       | it ended on the first day
    2026-03-31 |            | 1       | it began on the last day
    2026-04-01 |            | 0       | it began the day after
    2026-02-10 | 2026-02-01 | 1       | an end before the start does not matter
    2026-02-10 | 2025-12-31 | 0       | unless it lies before the three months
  `)('from $start to $end: $counted, because $because', ({ start, end, counted }) => {
    const found = dashboardOf([{ ...WEEKLY, Event_Start_Date: start, Der_Event_End_Date: end }])('costs_fact');
    expect(found).toHaveLength(Number(counted));
  });

  it('only services count', () => {
    expect(dashboardOf([{ ...WEEKLY, Event_Type: 'Request' }])('costs_fact')).toEqual([]);
  });

  it.each(rows`
    start      | end        | period                   | because
    2025-01-01 | 2025-12-31 | 2025-10-01 to 2025-12-31 | the period is a calendar year
    2024-07-01 | 2025-06-30 | 2025-04-01 to 2025-06-30 | June has 30 days
    2025-03-01 | 2026-02-28 | 2025-12-01 to 2026-02-28 | February ends the period
  `)('the last three months of $start to $end are $period, because $because', ({ start, end, period }) => {
    expect(formatPeriod(costsPeriod({ start: dayOfCell(start), end: dayOfCell(end) }))).toBe(period);
  });
});
