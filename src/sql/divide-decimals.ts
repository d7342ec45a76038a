const QUOTIENT_PLACES = 1_000_000;

/**
 * SQL Server's quotient of two short decimals: cut, not rounded, to six places.
 * `divideDecimals(12, 52)` is 0.230769, `divideDecimals(-1, 7)` is -0.142857.
 */
export function divideDecimals(dividend: number, divisor: number): number {
  return Math.trunc((dividend * QUOTIENT_PLACES) / divisor) / QUOTIENT_PLACES;
}
