import { describe, expect, it } from 'vitest';
import type { EventValues } from '../../support/events.ts';
import { detailsOf } from './details-of.ts';

const born = (month: string | null, period = '2025-06-30'): EventValues => ({
  Der_Birth_Year: month === null ? null : Number(month.slice(0, 4)),
  Der_Birth_Month: month === null ? null : Number(month.slice(5)),
  Ref_Period_End_Date: period,
});

describe('month of birth', () => {
  it.each<{ rows: readonly EventValues[]; date: string | null; rule: string; because: string }>([
    { rows: [born('1950-07')], date: '1950-07-01', rule: 'only value', because: 'the day is always the first' },
    {
      rows: [born('1950-07'), born(null, '2026-03-31')],
      date: '1950-07-01',
      rule: 'known before unknown',
      because: 'a month goes before none',
    },
    {
      rows: [born('1950-07'), born('1960-01', '2025-09-30')],
      date: '1960-01-01',
      rule: 'latest reference period',
      because: 'the newer file goes first',
    },
    {
      rows: [born('1951-01'), born('1950-07')],
      date: '1950-07-01',
      rule: 'earliest birth month',
      because: 'then the earlier year',
    },
    {
      rows: [born('1950-07'), born('1950-02')],
      date: '1950-02-01',
      rule: 'earliest birth month',
      because: 'then the earlier month, so there is no conflict',
    },
    { rows: [born(null)], date: null, rule: 'no known value', because: 'no row has one' },
  ])('$date by $rule, because $because', ({ rows, date, rule }) => {
    for (const order of [rows, rows.toReversed()]) {
      const details = detailsOf(order);
      expect(details.shown('Der_Birth_Date')).toBe(date);
      expect(details.shown('Der_Birth_Year')).toBe(date === null ? null : date.slice(0, 4));
      expect(details.shown('Der_Birth_Month')).toBe(date === null ? null : String(Number(date.slice(5, 7))));
      expect(details.why('Der_Birth_Date').rule).toBe(rule);
    }
  });

  it.each([
    { year: 1950, month: null, because: 'a year alone is not a known month' },
    { year: null, month: 7, because: 'nor is a month alone' },
  ])('year $year, month $month go after a whole month, because $because', ({ year, month }) => {
    const half: EventValues = { Der_Birth_Year: year, Der_Birth_Month: month, Ref_Period_End_Date: '2026-03-31' };
    expect(detailsOf([born('1960-01'), half]).shown('Der_Birth_Date')).toBe('1960-01-01');
    const alone = detailsOf([half]);
    expect(alone.shown('Der_Birth_Year')).toBe(year === null ? null : String(year));
    expect(alone.shown('Der_Birth_Date')).toBeNull();
    expect(alone.shown('Der_Working_Age_Band_End_Of_Period')).toBe('Unknown');
  });
});

describe('age and band at the end of the period', () => {
  it.each([
    { month: '1961-03', age: '65', band: '65 and above', because: '65 years and 30 days' },
    { month: '1961-04', age: '64', band: '18 to 64', because: 'one day short of 65 years' },
    { month: '2008-03', age: '18', band: '18 to 64', because: 'just over 18 years' },
    { month: '2008-04', age: '17', band: 'Under 18', because: 'one day short of 18 years' },
    { month: '2025-03', age: '1', band: 'Under 18', because: 'just over 1 year' },
    { month: '2025-04', age: '0', band: 'Unknown', because: 'the band begins at 1' },
    { month: '2026-04', age: '-1', band: 'Unknown', because: 'born after the period' },
    { month: null, age: null, band: 'Unknown', because: 'no month of birth' },
  ])('born $month: $age, $band, because $because', ({ month, age, band }) => {
    const details = detailsOf([born(month)]);
    expect(details.shown('Der_Age_End_Of_Period')).toBe(age);
    expect(details.shown('Der_Working_Age_Band_End_Of_Period')).toBe(band);
  });

  it('can be 64 on the 65th birthday, because days are divided by 365.25', () => {
    const details = detailsOf([born('1961-04')], { periodEnd: '2026-04-01' });
    expect(details.shown('Der_Age_End_Of_Period')).toBe('64');
    expect(details.shown('Reporting_Period_End_Date')).toBe('1 Apr 26');
  });
});
