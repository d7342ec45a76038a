import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../src/submissions/parse-decimal.ts';
import { rows } from '../support/rows.ts';

describe('parseDecimal', () => {
  it.each(rows`
    text                   | decimal             | because
    10                     | 10.00               | NUMERIC(18,2) has two decimals
    10.0                   | 10.00               | one is filled up
    10.004                 | 10.00               | the third is rounded off
    10.005                 | 10.01               | half away from zero, on the exact decimal
    10.0049999             | 10.00               | only the third decimal decides
    10.995                 | 11.00               | rounding carries over the point
    9999.999               | 10000.00            | and adds a digit
    1.005                  | 1.01                | a double would give 1.00
    -10.005                | -10.01              | away from zero downwards
    -10.004                | -10.00              | towards zero
    0                      | 0.00                | nought is a number
    -0.00                  | 0.00                | SQL Server knows no negative nought
    -0.004                 | 0.00                | nor one that comes of rounding
    -0.005                 | -0.01               | this one rounds away
    +5                     | 5.00                | a plus sign may stand
    007                    | 7.00                | leading noughts do not count
    1234567890123456.78    | 1234567890123456.78 | sixteen digits before the point
    9999999999999999.99    | 9999999999999999.99 | the largest
    9999999999999999.995   |                     | rounds up to seventeen
    12345678901234567      |                     | seventeen are too many
    0000000000000000000005 | 5.00                | but noughts are not digits
    " 5 "                  | 5.00                | spaces round a number do not count
    .5                     |                     | a digit must stand before the point
    5.                     |                     | and one after it
    1e3                    |                     | no exponent
    1,000                  |                     | no separator
    1,5                    |                     | no decimal comma
    £10                    |                     | no currency
    10%                    |                     | no unit
    --5                    |                     | one sign
    - 5                    |                     | next to its number
    ٣                      |                     | digits are 0 to 9
    0x10                   |                     | in tens
    Infinity               |                     | it is no number of units
    n/a                    |                     | it is no number
  `)('$text is $decimal because $because', ({ text, decimal }) => {
    expect(parseDecimal(text ?? '')).toBe(decimal);
  });
});
