import { dayOfIso } from '../../../../src/model/day.ts';
import { ascof2b, ascof2c } from '../../../../src/pipeline/6-measures/ascof-2bc/index.ts';
import type { Explanation } from '../../../../src/pipeline/6-measures/explanation.ts';
import type { MeasureContext, MeasureRun } from '../../../../src/pipeline/6-measures/measure.ts';
import { measureContext } from '../../../support/events.ts';
import type { EventValues, PersonValues } from '../../../support/events.ts';

export const PERIOD = { start: dayOfIso('2025-04-01'), end: dayOfIso('2026-03-31') };

/** An open residential stay that began in the period. */
export function stay(values: EventValues = {}): EventValues {
  return {
    Service_Type_Cleaned: 'Long term support: Residential care',
    Service_Component_Cleaned: 'Long term residential care',
    ...values,
  };
}

export type Admissions = {
  readonly context: MeasureContext;
  readonly b: MeasureRun;
  readonly c: MeasureRun;
  /** Numerators of ASCOF 2B and 2C in Hillingdon. */
  readonly numerators: readonly [number, number];
  /** What ASCOF 2C says of the row. */
  explainRow(row: number, run?: MeasureRun): Explanation;
};

/** ASCOF 2B and 2C of a few stays. */
export function admissionsOf(
  events: readonly EventValues[],
  personDetails: { readonly [personId: string]: PersonValues } = {},
  changes: Partial<MeasureContext> = {},
): Admissions {
  const context = measureContext(events, personDetails, changes);
  const b = ascof2b.run(context, PERIOD);
  const c = ascof2c.run(context, PERIOD);
  return {
    context,
    b,
    c,
    numerators: [b.figures[0].numerator, c.figures[0].numerator],
    explainRow: (row, run = c) => {
      const found = run.explain(context.people.personOf[row]).find(({ rows }) => rows.at(-1) === row);
      if (!found) throw new Error(`Nothing explains row ${row}`);
      return found;
    },
  };
}
