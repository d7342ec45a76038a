import { roundHalfAway } from '../../../../sql/round.ts';
import { percentText } from '../../../6-measures/ascof-2d/percent.ts';
import type { MeasureDefinition } from '../../../6-measures/measure.ts';

const UNIT_OF: Record<MeasureDefinition['unit'], number> = { percent: 100, 'per 100,000': 100_000 };
/** ASCOF 2D is rounded as a decimal of SQL Server, the others as a float. */
const DECIMAL_MEASURE = 'ascof-2d';

/** The outcome of a figure by its counts, rounded as its measure rounds it; 0 of 0 is 0. */
export function outcomeOf({ id, unit, decimals }: MeasureDefinition, numerator: number, denominator: number): number {
  if (denominator === 0) return 0;
  if (id === DECIMAL_MEASURE) return Number(percentText(numerator, denominator));
  return roundHalfAway((numerator / denominator) * UNIT_OF[unit], decimals);
}
