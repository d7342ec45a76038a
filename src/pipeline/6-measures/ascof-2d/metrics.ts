import type { CheckedMetrics2d } from './ascof-2d-run.ts';
import { percentText } from './percent.ts';
import { TOTAL } from './slices.ts';
import type { Part1Row, Part2Row } from './tables.ts';

/** What DHSC's own checks look at: the totals of both parts, for England and each local authority. */
export function checkedMetrics(part1: readonly Part1Row[], part2: readonly Part2Row[]): CheckedMetrics2d {
  const checked = (numerator: number, denominator: number) => {
    const percent = percentText(numerator, denominator);
    return percent === null ? [] : [{ numerator, denominator, percent: Number(percent) }];
  };
  return {
    part1: part1.flatMap(({ slice, counts }) =>
      slice === TOTAL && counts ? checked(counts.numerator, counts.denominator) : [],
    ),
    part2: part2.flatMap(({ slice, discharges, reablements }) =>
      slice === TOTAL && discharges !== null && reablements !== null ? checked(reablements, discharges) : [],
    ),
  };
}
