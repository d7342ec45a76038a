/**
 * SQL Server's ROUND of a FLOAT to some decimals: half away from zero, of the product as an IEEE double.
 * `roundHalfAway(48.25, 1)` is 48.3, `roundHalfAway(-48.25, 1)` is -48.3.
 */
export function roundHalfAway(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.round(Math.abs(value) * factor) / factor;
  return value < 0 ? -scaled : scaled;
}
