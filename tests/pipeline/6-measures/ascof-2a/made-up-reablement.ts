import { ascof2a } from '../../../../src/pipeline/6-measures/ascof-2a/index.ts';
import { dayOfIso } from '../../../../src/model/day.ts';
import type { Explanation } from '../../../../src/pipeline/6-measures/explanation.ts';
import type { MeasureContext, MeasureRun } from '../../../../src/pipeline/6-measures/measure.ts';
import { measureContext } from '../../../support/events.ts';
import type { EventValues, PersonValues } from '../../../support/events.ts';
import { tableRows } from '../../../support/table-rows.ts';
import type { TableRow } from '../../../support/table-rows.ts';

export const YEAR = { start: dayOfIso('2025-04-01'), end: dayOfIso('2026-03-31') };

/** An ST-Max service from 1 May to 12 June 2025, whose outcome does not tell what followed. */
export const REABLEMENT: EventValues = {
  Service_Type_Cleaned: 'Short term support: ST-Max',
  Service_Component_Cleaned: 'Reablement',
  Event_Start_Date: '2025-05-01',
  Der_Event_End_Date: '2025-06-12',
  Event_Outcome_Cleaned: 'Continuation of support or services',
};

/** An event that is no service, without an outcome. */
export const REVIEW: EventValues = {
  Event_Type: 'Review',
  Service_Type_Cleaned: null,
  Service_Component_Cleaned: null,
  Delivery_Mechanism_Cleaned: null,
};

export function runAscof2a(
  events: readonly EventValues[],
  person: PersonValues = {},
  changes: Partial<MeasureContext> = {},
): MeasureRun {
  return ascof2a.run(measureContext(events, { P1: person }, changes), YEAR);
}

/** The reablements that DHSC stages with what followed. */
export function staged(events: readonly EventValues[], person: PersonValues = {}): readonly TableRow[] {
  return tableRows(runAscof2a(events, person).personLevel);
}

/** The first reablement's explanation of the first person. */
export function explained(events: readonly EventValues[], person: PersonValues = {}): Explanation {
  return runAscof2a(events, person).explain(0)[0];
}
