import { addMonths } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';

export type Ascof2dPeriods = { readonly latest: Period; readonly previous: Period };

const QUARTER_MONTHS = 3;

/**
 * ASCOF 2D lags a quarter, because twelve weeks must pass after a discharge: its latest period is the previous one of
 * the other measures, and its previous period starts and ends three months before. DHSC cuts the end with DATEADD and
 * not to the end of the month, so 30 June becomes 30 March.
 * Source: DHSC ASCOF_main_script.
 */
export function ascof2dPeriods(previousOfOtherMeasures: Period): Ascof2dPeriods {
  const { start, end } = previousOfOtherMeasures;
  return {
    latest: previousOfOtherMeasures,
    previous: { start: addMonths(start, -QUARTER_MONTHS), end: addMonths(end, -QUARTER_MONTHS) },
  };
}
