import { addMonths } from '../../model/day.ts';
import type { Mode } from '../../model/mode.ts';
import type { Period } from '../../model/period.ts';

const QUARTER_MONTHS = 3;

/**
 * The spans for which a file is chosen: the whole reporting period for a single submission, each quarter for joined.
 * A reporting period that is no whole number of quarters loses its tail.
 * Source: DHSC create_main_table_for_period.
 */
export function splitIntoReferencePeriods(period: Period, mode: Mode): Period[] {
  if (mode === 'single') return [period];
  const quarters: Period[] = [];
  for (let start = period.start; ;) {
    const next = addMonths(start, QUARTER_MONTHS);
    if (next - 1 > period.end) return quarters;
    quarters.push({ start, end: next - 1 });
    start = next;
  }
}
