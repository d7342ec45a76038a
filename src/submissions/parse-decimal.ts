const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;
/** NUMERIC(18,2): 16 digits before the point. */
const MAX_WHOLE_DIGITS = 16;

/**
 * A submitted number as SQL Server's NUMERIC(18,2) writes it: `10`, `10.0` and `10.004` are `10.00`, `10.005` is
 * `10.01` (half away from zero on the exact decimal).
 *
 * Unknowns: anything but digits with an optional sign and decimals gives null.
 */
export function parseDecimal(text: string): string | null {
  const parts = DECIMAL.exec(text.trim());
  if (!parts) return null;
  const [, sign, whole, fraction = ''] = parts;
  const hundredths = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0').slice(0, 2));
  const rounded = hundredths + (fraction.charAt(2) >= '5' ? 1n : 0n);
  const digits = rounded.toString().padStart(3, '0');
  if (digits.length - 2 > MAX_WHOLE_DIGITS) return null;
  return `${sign === '-' && rounded !== 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
