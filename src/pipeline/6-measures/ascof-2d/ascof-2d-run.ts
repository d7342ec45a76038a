import type { FunnelStep, MeasureRun } from '../measure.ts';

/** A row of part 1 or 2 as DHSC's own checks look at it; cells where nobody is are left out, as blanks pass. */
export type CheckedMetrics2d = {
  readonly part1: readonly { readonly numerator: number; readonly denominator: number; readonly percent: number }[];
  readonly part2: readonly { readonly numerator: number; readonly denominator: number; readonly percent: number }[];
};

/**
 * ASCOF 2D for one period. `tables` hold their Reporting_Period already, at the place where DHSC has it.
 * `figures` are parts 1 and 2 by local authority and client type; `funnel` is that of part 1.
 */
export type Ascof2dRun = MeasureRun & {
  /** True when there are no hospital data, so that it cannot be compared with DHSC's figure. */
  readonly isPartial: boolean;
  /** From the rows of the hospital data to the denominator of part 2; empty when partial. */
  readonly dischargeFunnel: readonly FunnelStep[];
  readonly metrics: CheckedMetrics2d;
};
