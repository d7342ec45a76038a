import { expect, it } from 'vitest';
import type { EventValues } from '../../support/events.ts';
import { detailsOf } from './details-of.ts';

const died = (day: string | null, period = '2025-06-30', end: string | null = '2025-06-10'): EventValues => ({
  Date_of_Death: day,
  Ref_Period_End_Date: period,
  Der_Event_End_Date: end,
});

it.each<{ rows: readonly EventValues[]; shown: string | null; rule: string; because: string }>([
  { rows: [died(null)], shown: null, rule: 'no known value', because: 'no row has one' },
  {
    rows: [died('2024-01-05', '2024-03-31'), died(null, '2026-03-31', null)],
    shown: '2024-01-05',
    rule: 'known before unknown',
    because: 'any date, however old its file, goes before a later blank',
  },
  {
    rows: [died('2025-05-05'), died('2025-04-04', '2025-09-30')],
    shown: '2025-04-04',
    rule: 'latest reference period',
    because: 'the newer file goes first',
  },
  {
    rows: [died('2025-05-05'), died('2025-04-04')],
    shown: '2025-05-05',
    rule: 'latest death',
    because: 'then the later death, so there is no conflict',
  },
  {
    rows: [died('2025-05-05'), died('2025-04-04', '2025-06-30', null)],
    shown: '2025-05-05',
    rule: 'latest death',
    because: 'the dates of the events are not asked',
  },
  {
    rows: [died('2027-01-01')],
    shown: '2027-01-01',
    rule: 'only value',
    because: 'a date after the period is shown too',
  },
])('date of death $shown by $rule, because $because', ({ rows, shown, rule }) => {
  for (const order of [rows, rows.toReversed()]) {
    const details = detailsOf(order);
    expect(details.shown('Date_of_Death')).toBe(shown);
    expect(details.why('Date_of_Death')).toMatchObject({ rule, value: shown });
  }
});
