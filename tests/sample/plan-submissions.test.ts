import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/model/day.ts';
import { planSubmissions } from '../../src/sample/plan-submissions.ts';
import { checkSampleOptions } from '../../src/sample/sample-options.ts';

const plansOf = (quarters: number) => planSubmissions(checkSampleOptions({ rows: 1, seed: 1, quarters }));
const endsOf = (quarters: number) => plansOf(quarters).map(({ period }) => isoOf(period.end));

describe('which files there are', () => {
  it.each([
    { quarters: 1, ends: ['2025-03-31', '2026-03-31'], because: 'a joined run from April 2024 needs the older file' },
    {
      quarters: 4,
      ends: ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31', '2026-03-31'],
      because: 'the older file comes before four quarters',
    },
    {
      quarters: 5,
      ends: ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31', '2026-03-31'],
      because: 'the fifth quarter is the older file',
    },
  ])('$quarters quarters end $ends, because $because', ({ quarters, ends }) => {
    expect(endsOf(quarters)).toEqual(ends);
  });

  it('goes back to a year before June 2024 with eight quarters', () => {
    expect(isoOf(plansOf(8)[0].period.start)).toBe('2023-07-01');
  });
});

it('makes every period 12 months, imported 28 days after its end and read from the case system before that', () => {
  for (const { period, importDay, extractDay } of plansOf(8)) {
    expect([365, 366]).toContain(period.end - period.start + 1);
    expect(importDay - period.end).toBe(28);
    expect(extractDay).toBeGreaterThan(period.end);
    expect(extractDay).toBeLessThan(importDay);
  }
});

it('writes Release 1 for periods that end before July 2025, because Release 2 applies from then', () => {
  expect(plansOf(4).map(({ release }) => release)).toEqual([1, 1, 2, 2, 2]);
});

it('names files after the authority, the import day and their order', () => {
  expect(plansOf(1).map(({ fileName }) => fileName)).toEqual(['219_20250428_1.csv', '219_20260428_2.csv']);
});
