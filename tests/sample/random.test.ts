import { expect, it } from 'vitest';
import { Random, stirredUnit, valueAt } from '../../src/sample/random.ts';

it.each([
  { share: 0, value: 'a', because: 'the table begins with it' },
  { share: 0.2499, value: 'a', because: 'it has a quarter of the weight' },
  { share: 0.25, value: 'b', because: 'the quarter is over' },
  { share: 0.9999, value: 'b', because: 'the last value goes to the end' },
])('at $share of the weight lies $value, because $because', ({ share, value }) => {
  const table = [
    ['a', 1],
    ['b', 3],
    ['never', 0],
  ] as const;
  expect(valueAt(table, share)).toBe(value);
});

it('tells the same story from the same seed, and another from the next', () => {
  const story = (seed: number) => {
    const random = new Random(seed);
    return Array.from({ length: 20 }, () => random.bits());
  };
  expect(story(1)).toEqual(story(1));
  expect(story(1)).not.toEqual(story(2));
});

it('stays within its bounds, both included', () => {
  const random = new Random(3);
  const drawn = Array.from({ length: 500 }, () => random.between(-2, 2));
  expect([...new Set(drawn)].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
});

it('waits at least a day, and the mean asked for on average', () => {
  const random = new Random(5);
  const waits = Array.from({ length: 20_000 }, () => random.daysUntil(100));
  expect(Math.min(...waits)).toBe(1);
  expect(waits.reduce((sum, days) => sum + days, 0) / waits.length).toBeCloseTo(100, -1);
});

it('stirs neighbouring numbers far apart, evenly over the span', () => {
  const shares = Array.from({ length: 1000 }, (_, index) => stirredUnit(index, 7));
  expect(shares.filter((share) => share < 0.5).length).toBeGreaterThan(440);
  expect(shares.filter((share) => share < 0.5).length).toBeLessThan(560);
});
