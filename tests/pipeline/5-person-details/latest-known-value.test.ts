import { describe, expect, it } from 'vitest';
import type { EventValues } from '../../support/events.ts';
import { detailsOf } from './details-of.ts';

/** Gender, and the end of the reference period, the end and the start of the event, where they matter. */
type Said = readonly [
  gender: string | null,
  dates?: { readonly period?: string; readonly end?: string | null; readonly start?: string },
];

function event([gender, { period = '2025-06-30', end = '2025-06-10', start = '2025-06-01' } = {}]: Said): EventValues {
  return { Gender_Cleaned: gender, Ref_Period_End_Date: period, Der_Event_End_Date: end, Event_Start_Date: start };
}

describe('the latest known value', () => {
  it.each<{ rows: readonly Said[]; shown: string; rule: string; because: string }>([
    { rows: [['Female']], shown: 'Female', rule: 'only value', because: 'there is nothing else' },
    {
      rows: [['Female'], ['Unknown', { period: '2026-03-31', end: null, start: '2026-01-01' }]],
      shown: 'Female',
      rule: 'known before unknown',
      because: 'a known value goes first, whatever its dates',
    },
    {
      rows: [['Female'], [null, { period: '2026-03-31' }]],
      shown: 'Female',
      rule: 'known before unknown',
      because: 'an unmapped or missing value is unknown',
    },
    {
      rows: [['Female'], ['Invalid and not mapped', { period: '2026-03-31' }]],
      shown: 'Female',
      rule: 'known before unknown',
      because: 'so is one that the mapping gives up on',
    },
    {
      rows: [['Female'], ['UNKNOWN ', { period: '2026-03-31' }]],
      shown: 'Female',
      rule: 'known before unknown',
      because: 'case and trailing spaces do not count',
    },
    {
      rows: [[null], ['Unknown'], ['Invalid and not mapped']],
      shown: 'Unknown',
      rule: 'no known value',
      because: 'all three mean unknown, so they do not contradict each other',
    },
    {
      rows: [
        ['Female', { period: '2025-06-30', end: null, start: '2025-06-30' }],
        ['Male', { period: '2025-09-30', end: '2025-07-01', start: '2025-05-01' }],
      ],
      shown: 'Male',
      rule: 'latest reference period',
      because: 'the newer file goes before the later event',
    },
    {
      rows: [
        ['Female', { end: '2025-06-11', start: '2025-05-01' }],
        ['Male', { end: '2025-06-10', start: '2025-06-09' }],
      ],
      shown: 'Female',
      rule: 'latest end',
      because: 'the later end goes before the later start',
    },
    {
      rows: [
        ['Female', { end: '2030-01-01' }],
        ['Male', { end: null }],
      ],
      shown: 'Male',
      rule: 'latest end',
      because: 'an open event ends last',
    },
    {
      rows: [
        ['Female', { end: '9999-12-31' }],
        ['Male', { end: null }],
      ],
      shown: 'Female',
      rule: 'latest end',
      because: "an end written as 31 December 9999 is later than DHSC's stand-in for open ends",
    },
    {
      rows: [
        ['Female', { end: '9999-01-01' }],
        ['Male', { end: null }],
      ],
      shown: 'Unknown',
      rule: 'conflict: Unknown',
      because: 'that stand-in is 1 January 9999',
    },
    {
      rows: [
        ['Female', { start: '2025-06-02' }],
        ['Male', { start: '2025-06-01' }],
      ],
      shown: 'Female',
      rule: 'latest start',
      because: 'starts decide when all else is alike',
    },
    {
      rows: [['Female'], ['Male']],
      shown: 'Unknown',
      rule: 'conflict: Unknown',
      because: 'two values on the same dates contradict each other',
    },
    {
      rows: [['Female'], ['FEMALE  ']],
      shown: 'Female',
      rule: 'only value',
      because: 'case and trailing spaces make no other value, and the first spelling is shown',
    },
    {
      rows: [['Female'], ['Male'], ['Female', { start: '2025-06-02' }]],
      shown: 'Female',
      rule: 'latest start',
      because: 'a contradiction in older rows does not matter',
    },
    {
      rows: [['Female'], ['Unknown'], ['Female']],
      shown: 'Female',
      rule: 'known before unknown',
      because: 'unknown does not contradict a known value on the same dates',
    },
  ])('$rows: $shown by $rule, because $because', ({ rows, shown, rule }) => {
    for (const order of [rows, rows.toReversed()]) {
      const details = detailsOf(order.map(event));
      expect(details.shown('Gender')?.toLowerCase().trimEnd()).toBe(shown.toLowerCase());
      expect(details.why('Gender').rule).toBe(rule);
    }
    expect(detailsOf(rows.map(event)).shown('Gender')).toBe(shown);
  });

  it('is a matter of one local authority: the same person ID elsewhere is another person', () => {
    const events: EventValues[] = [
      { LA_Code: '727', Gender_Cleaned: 'Female' },
      { LA_Code: '728', Gender_Cleaned: 'Male', Ref_Period_End_Date: '2026-06-30' },
    ];
    expect(detailsOf(events).shown('Gender')).toBe('Female');
    expect(detailsOf(events, { laCode: '728' }).shown('Gender')).toBe('Male');
  });

  it('is explained with the rows it rests on and what it goes before', () => {
    const why = detailsOf(
      [
        ['Male', { period: '2025-06-30' }] as const,
        ['Female', { period: '2025-09-30' }] as const,
        ['Female'] as const,
      ].map(event),
    ).why('Gender');
    expect(why.rows).toEqual([1]);
    expect(why.because).toBe(
      'Latest reference period: Ref_Period_End_Date 2025-09-30 (Female) goes before Ref_Period_End_Date 2025-06-30 (Male).',
    );
    const conflict = detailsOf([event(['Male']), event(['Female']), event([null])]).why('Gender');
    expect(conflict.rows).toEqual([0, 1]);
    expect(conflict.because).toBe('The rows that go first contradict each other on the same dates: Male; Female.');
  });
});
