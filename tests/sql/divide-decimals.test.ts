import { expect, it } from 'vitest';
import { divideDecimals } from '../../src/sql/divide-decimals.ts';

it.each([
  { dividend: 12, divisor: 52, quotient: 0.230769, because: 'it is 0.2307692…' },
  { dividend: 4, divisor: 52, quotient: 0.076923, because: 'it is 0.0769230…' },
  { dividend: 1, divisor: 52, quotient: 0.01923, because: 'it is 0.0192307…, cut and not rounded to 0.019231' },
  { dividend: 92, divisor: 7, quotient: 13.142857, because: 'the seventh decimal is dropped' },
  { dividend: 91, divisor: 7, quotient: 13, because: 'there is nothing to cut' },
  { dividend: -1, divisor: 7, quotient: -0.142857, because: 'cutting goes towards zero' },
  { dividend: 1, divisor: 4, quotient: 0.25, because: 'two decimals fit' },
])('$dividend / $divisor is $quotient, because $because', ({ dividend, divisor, quotient }) => {
  expect(divideDecimals(dividend, divisor)).toBe(quotient);
});
