import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../../../src/worker/protocol.ts';
import { shortfall, shownMonths, stripRows, verdictOf } from '../../../../taskpane/features/choose-data/verdict.ts';
import { monthsFrom } from '../../../../taskpane/ui/dates.ts';
import { sourceOf } from '../../state/pane-state.ts';

const STATED = { start: '2025-04-01', end: '2026-03-31' };

/** 12 months of 100 end dates and 4 event types, apart from those named. */
function coverage(odd: Record<string, { endDates?: number; types?: number }>, derivedEnd: string): Coverage {
  const months = monthsFrom('2025-04', '2026-03').map((month) => {
    const { endDates = 100, types = 4 } = odd[month] ?? {};
    return {
      month,
      endDates,
      endDatesByType: [25, 25, 25, 25],
      eventTypesPresent: types,
      counts: odd[month] === undefined,
      short: [],
    };
  });
  return {
    rule: 'share-of-events',
    missingTypes: [],
    derived: { start: '2025-04-01', end: derivedEnd },
    months,
    eventTypes: ['Assessment', 'Request', 'Review', 'Service'],
    endDates: months.reduce((total, { endDates }) => total + endDates, 0),
    forStatedPeriod: derivedEnd === STATED.end ? 'eligible' : 'ends-too-early',
  };
}

describe('will DHSC pick this file?', () => {
  it('yes, when every month counts', () => {
    const source = sourceOf({ statedPeriod: STATED, coverage: coverage({}, '2026-03-31') });
    expect(verdictOf(source)).toEqual({
      picks: true,
      head: 'DHSC would pick this file',
      because: ['All 12 months count, so the data covers 1 Apr 2025 – 31 Mar 2026.'],
    });
  });

  it('no, and says which months lack event types', () => {
    const odd = { '2026-02': { types: 2 }, '2026-03': { types: 2 } };
    const source = sourceOf({ name: 'CLD Apr25–Mar26', statedPeriod: STATED, coverage: coverage(odd, '2026-01-31') });
    expect(verdictOf(source)).toEqual({
      picks: false,
      head: 'DHSC would pass over this file',
      because: ['February and March do not count: they hold 2 of 4 event types and need 3.'],
    });
    expect(shortfall(source)).toBe('CLD Apr25–Mar26 covers 2 months less than it states.');
  });

  it('no, and says which month is too small, or empty', () => {
    const odd = { '2026-02': { endDates: 5 }, '2026-03': { endDates: 0, types: 0 } };
    const source = sourceOf({ statedPeriod: STATED, coverage: coverage(odd, '2026-01-31') });
    expect(verdictOf(source)?.because).toEqual([
      'February does not count: it holds under 2% of the file’s events.',
      'March does not count: it holds no event that ended.',
    ]);
  });

  it('cannot be told while local authority or import date are not known', () => {
    expect(verdictOf(sourceOf())).toBeNull();
  });
});

describe('the month strip', () => {
  it('shows the stated months also where no event ended', () => {
    const known = coverage({}, '2026-03-31');
    const months = shownMonths({ ...known, months: known.months.slice(0, 10) }, STATED);
    expect(months.map(({ month }) => month)).toEqual(monthsFrom('2025-04', '2026-03'));
    expect(months[11]).toMatchObject({ endDates: 0, counts: false });
  });

  it('has its rows in the order of the work, and shows a spelling that is none as it is', () => {
    expect(stripRows(['Assessment', 'Request', 'REVIEW', 'Reviews', 'Service'])).toMatchObject([
      { name: 'Requests', at: 1 },
      { name: 'Assessments', at: 0 },
      { name: 'Services', at: 4 },
      { name: 'Reviews', at: 2 },
      { name: '“Reviews”', at: 3 },
    ]);
  });
});

/** The same months judged by the run of good ones: those named are short of types, and let through or not. */
function sustained(
  short: Record<string, readonly string[]>,
  derived: Coverage['derived'],
  changes: Partial<Coverage> & { readonly letThrough?: readonly string[] } = {},
): string[] {
  const { letThrough = [], ...rest } = changes;
  const months = coverage({}, '2026-03-31').months.map((month) => ({
    ...month,
    short: short[month.month] ?? [],
    counts: short[month.month] === undefined || letThrough.includes(month.month),
  }));
  const judged = { ...coverage({}, '2026-03-31'), rule: 'sustained-coverage' as const, months, derived, ...rest };
  return [...(verdictOf(sourceOf({ statedPeriod: STATED, coverage: judged }))?.because ?? [])];
}

describe('why, where the latest run of good months is used', () => {
  it.each<[string[], string, string]>([
    [sustained({}, STATED), 'All 12 months count, so the data covers 1 Apr 2025 – 31 Mar 2026.', 'none is weak'],
    [
      sustained({ '2026-02': ['request'], '2026-03': ['request'] }, { start: '2025-04-01', end: '2026-01-31' }),
      'February and March do not count: they have too few requests.',
      'both lack the same',
    ],
    [
      sustained({ '2025-08': ['assessment'] }, STATED, { letThrough: ['2025-08'] }),
      'August is let through with few assessments: the months on both sides have enough.',
      'one weak month ends no run',
    ],
    [
      sustained({ '2025-06': ['service'], '2025-07': ['service'] }, { start: '2025-08-01', end: '2026-03-31' }),
      'The 2 good months before that are not used: only the latest run is.',
      'two weak months end a run',
    ],
    [
      sustained({}, null, { missingTypes: ['request', 'service'] }),
      'It holds no requests and services, so no month counts and the data covers no period.',
      'all three types are asked for',
    ],
  ])('%j says: %s, because %s', (because, sentence) => {
    expect(because).toContain(sentence);
  });
});
