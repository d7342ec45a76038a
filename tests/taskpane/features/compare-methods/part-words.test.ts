import { expect, it } from 'vitest';
import { partWords } from '../../../../taskpane/features/compare-methods/moved-people-page.tsx';

it.each([
  [0, 0, 'not counted', 'the person stands nowhere in the figure'],
  [0, 1, 'denominator only', 'the test of the numerator is not met'],
  [1, 1, 'numerator', 'whoever is in the numerator is in the denominator'],
  [1, 0, 'numerator', 'the denominator is a population'],
  [1, 2, 'numerator, denominator twice', 'one of two reablements meets the test'],
  [2, 2, 'numerator twice', 'both do'],
  [0, 3, 'denominator only 3 times', 'none of three does'],
])('%d in the numerator and %d in the denominator: %s, because %s', (numerator, denominator, words) => {
  expect(partWords({ numerator, denominator })).toBe(words);
});
