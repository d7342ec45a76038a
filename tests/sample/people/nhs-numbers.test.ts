import { expect, it } from 'vitest';
import { checkDigitOf, nhsNumbers } from '../../../src/sample/people/nhs-numbers.ts';

it.each([
  { nine: '943476591', check: 9, because: 'it is the example the NHS gives' },
  { nine: '999000000', check: null, because: '11 less a rest of 1 is 10, which is no digit' },
  { nine: '000000000', check: 0, because: 'a rest of nought gives nought, not 11' },
])('$nine has check digit $check, because $because', ({ nine, check }) => {
  expect(checkDigitOf(nine)).toBe(check);
});

it('gives each number once, all in the range kept for tests', () => {
  const next = nhsNumbers(1);
  const numbers = Array.from({ length: 5000 }, () => next());
  expect(new Set(numbers).size).toBe(5000);
  for (const number of numbers) {
    expect(number).toMatch(/^999\d{7}$/);
    expect(checkDigitOf(number.slice(0, 9))).toBe(Number(number[9]));
  }
});
