import { describe, expect, it } from 'vitest';
import { dayOfIso, isoOf, NO_DAY } from '../../../src/model/day.ts';
import type { LifeEvent } from '../../../src/sample/lives/life-event.ts';
import type { SubmissionPlan } from '../../../src/sample/plan-submissions.ts';
import { shownEnd } from '../../../src/sample/submissions/shown-end.ts';

const day = (iso: string) => (iso === '' ? NO_DAY : dayOfIso(iso));

const PLAN: SubmissionPlan = {
  fileName: 'file.csv',
  period: { start: day('2025-04-01'), end: day('2026-03-31') },
  extractDay: day('2026-04-14'),
  importDay: day('2026-04-28'),
  release: 2,
};

const WHEN = { endRecorded: NO_DAY, outcome: '', noise: 0 };
const serviceOf = (start: string, end: string, recorded = end): LifeEvent => ({
  ...WHEN,
  kind: 'Service',
  start: day(start),
  end: day(end),
  endRecorded: day(recorded),
  serviceType: 'Long term support: Community',
  component: 'Meals',
  deliveryMechanism: '',
  provider: 1,
  funding: '',
  cost: null,
});
const requestOf = (start: string, end: string): LifeEvent => ({
  ...WHEN,
  kind: 'Request',
  start: day(start),
  end: day(end),
  route: '',
  description: '',
});

const shown = (event: LifeEvent) => {
  const end = shownEnd(event, PLAN);
  if (end === null) return 'not in the file';
  return isoOf(end) ?? 'open';
};

describe('a service', () => {
  it.each([
    { start: '2020-01-01', end: '', gives: 'open', because: 'it runs on' },
    { start: '2020-01-01', end: '2025-03-31', gives: 'not in the file', because: 'it ended the day before the period' },
    { start: '2020-01-01', end: '2025-04-01', gives: '2025-04-01', because: 'it ended on the first day' },
    { start: '2026-03-31', end: '', gives: 'open', because: 'it began on the last day' },
    { start: '2026-04-01', end: '', gives: 'not in the file', because: 'it began after the last day' },
    {
      start: '2025-06-01',
      end: '2026-04-14',
      gives: '2026-04-14',
      because: 'the end was known when the file was made',
    },
    { start: '2025-06-01', end: '2026-04-15', gives: 'open', because: 'the end came after the file was made' },
  ])('from $start to $end is $gives, because $because', ({ start, end, gives }) => {
    expect(shown(serviceOf(start, end))).toBe(gives);
  });

  it.each([
    { recorded: '2026-04-14', gives: '2025-07-01', because: 'the late end was written down in time' },
    { recorded: '2026-04-15', gives: 'open', because: 'nobody had written it down yet' },
  ])('ended in the period and recorded $recorded is $gives, because $because', ({ recorded, gives }) => {
    expect(shown(serviceOf('2020-01-01', '2025-07-01', recorded))).toBe(gives);
  });

  it('with an end agreed in advance shows it, even beyond the period', () => {
    expect(shown(serviceOf('2026-03-20', '2026-05-01', '2026-03-20'))).toBe('2026-05-01');
  });
});

describe('any other event', () => {
  it.each([
    { start: '2025-03-20', end: '2025-03-31', gives: 'not in the file', because: 'it ended before the period' },
    { start: '2025-03-20', end: '2025-04-01', gives: '2025-04-01', because: 'it ended on the first day' },
    { start: '2026-03-31', end: '2026-03-31', gives: '2026-03-31', because: 'it ended on the last day' },
    { start: '2026-03-31', end: '2026-04-01', gives: 'not in the file', because: 'the next file has it' },
  ])('from $start to $end is $gives, because $because', ({ start, end, gives }) => {
    expect(shown(requestOf(start, end))).toBe(gives);
  });
});

it('shows a carer known by association from the day they are known, without an end', () => {
  const known = (start: string): LifeEvent => ({ ...WHEN, kind: 'Association', start: day(start), end: NO_DAY });
  expect(shown(known('2026-03-31'))).toBe('open');
  expect(shown(known('2026-04-01'))).toBe('not in the file');
});
