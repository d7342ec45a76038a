/**
 * SQL Server's PERCENTILE_CONT: the value at a share of the way from the lowest to the highest, between two values in
 * proportion. `percentileCont([10, 20, 40, 80], 0.5)` is 30.
 * Unknowns: NaN without values.
 */
export function percentileCont(values: Iterable<number>, share: number): number {
  const sorted = Float64Array.from(values).toSorted();
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.ceil(place);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
