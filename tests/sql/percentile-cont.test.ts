import { expect, it } from 'vitest';
import { percentileCont } from '../../src/sql/percentile-cont.ts';

it.each([
  { values: [7], share: 0.5, result: 7, because: 'one value is every percentile' },
  { values: [30, 10, 20], share: 0.5, result: 20, because: 'the middle one of three, in whatever order they come' },
  { values: [10, 20, 40, 80], share: 0.5, result: 30, because: 'halfway between the two in the middle' },
  { values: [0, 0, 1, 100], share: 0.5, result: 0.5, because: 'halfway, whatever lies further out' },
  { values: [9, 100], share: 0.5, result: 54.5, because: 'numbers sort as numbers, not as text' },
  { values: [-3, -1], share: 0.5, result: -2, because: 'negative values count as they are' },
  { values: [0, 10], share: 0.25, result: 2.5, because: 'a quarter of the way' },
])('$share of $values is $result, because $because', ({ values, share, result }) => {
  expect(percentileCont(values, share)).toBe(result);
});

it('is no number without values', () => {
  expect(percentileCont([], 0.5)).toBeNaN();
});
