import { dayOfIso } from '../../../../src/model/day.ts';
import { ascof3dCarers, ascof3dClients } from '../../../../src/pipeline/6-measures/ascof-3d/index.ts';
import type { Explanation } from '../../../../src/pipeline/6-measures/explanation.ts';
import type { MeasureContext, MeasureRun } from '../../../../src/pipeline/6-measures/measure.ts';
import { measureContext } from '../../../support/events.ts';
import type { EventValues, PersonValues } from '../../../support/events.ts';

export const PERIOD = { start: dayOfIso('2025-04-01'), end: dayOfIso('2026-03-31') };

export const COMMUNITY = 'Long term support: Community';
export const DIRECT_TO_CARER = 'Unpaid carer support: Direct to unpaid carer';
export const INVOLVING_CARED_FOR = 'Unpaid carer support: Support involving the person cared-for';
export const INFORMATION_AND_ADVICE = 'NFA: Information and advice or signposting';

export type SelfDirected = {
  readonly context: MeasureContext;
  readonly clients: MeasureRun;
  readonly carers: MeasureRun;
};

/** ASCOF 3D of a few events; by default each is open commissioned community support of one client. */
export function selfDirectedOf(
  events: readonly EventValues[],
  personDetails: { readonly [personId: string]: PersonValues } = {},
  changes: Partial<MeasureContext> = {},
): SelfDirected {
  const context = measureContext(events, personDetails, changes);
  return { context, clients: ascof3dClients.run(context, PERIOD), carers: ascof3dCarers.run(context, PERIOD) };
}

/** Open commissioned support direct to a carer. */
export function carerSupport(values: EventValues = {}): EventValues {
  return {
    Client_Type_Cleaned: 'Unpaid carer',
    Service_Type_Cleaned: DIRECT_TO_CARER,
    Service_Component_Cleaned: 'Other unpaid carer support',
    ...values,
  };
}

/** A carer's assessment, which has neither service nor outcome. */
export function carerAssessment(values: EventValues = {}): EventValues {
  return {
    Client_Type_Cleaned: 'Unpaid carer',
    Event_Type: 'Assessment',
    Service_Type_Cleaned: null,
    Service_Component_Cleaned: null,
    Delivery_Mechanism_Cleaned: null,
    Der_Event_End_Date: '2025-06-01',
    ...values,
  };
}

/** The two figures of one group as `1a 1/2, 2a 0/2`: numerator, denominator. */
export function counts({ figures }: MeasureRun, group = 'Total'): string {
  return figures
    .filter((figure) => figure.group === group)
    .map(({ description, numerator, denominator }) => `${description.slice(0, 2)} ${numerator}/${denominator}`)
    .join(', ');
}

/** What the first figure says of a person, by default of the only one. */
export function explained(run: MeasureRun, person = 0): Explanation {
  return run.explain(person)[0];
}

/** What is said of the setting or kind of support of each row looked at. */
export function kindsSeen(run: MeasureRun, person = 0): readonly string[] {
  return explained(run, person)
    .findings.filter(({ rule }) => rule === 'setting' || rule === 'kind-of-support')
    .map(({ text }) => text);
}
