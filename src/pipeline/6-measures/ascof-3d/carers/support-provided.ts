import { textOf } from '../../../../columns/table.ts';
import { EVENT_TYPE } from '../../../5-person-details/column-names.ts';
import type { MeasureContext } from '../../measure.ts';
import { textIsOneOf, textPasses } from '../../row-tests.ts';
import type { RowTest } from '../../row-tests.ts';
import { foldText } from '../../../../columns/text-dictionary.ts';
import type { SupportKind } from '../part.ts';
import { ASSESSMENT_OR_REVIEW, DIRECT_SUPPORT, INFORMATION_AND_ADVICE, INVOLVING_CARED_FOR } from './carer-values.ts';

const DIRECT_PAYMENT = 'Direct payment';
const MANAGED_BUDGET = 'CASSR managed personal budget';
const COMMISSIONED = 'CASSR commissioned support';

const UNKNOWN_MECHANISM = 'Support Direct to Carer: Unknown Delivery Mech';
const INFORMATION = 'Information, Advice and Other Universal Services / Signposting';
const NO_DIRECT_SUPPORT = 'No Direct Support Provided to Carer';

/** A test by which a row is a kind of support. The first that holds decides. */
export type SupportRule = {
  readonly kind: SupportKind;
  /** What is so of the row when it holds. */
  readonly met: string;
  readonly holds: RowTest;
};

export type SupportProvided = {
  readonly kinds: readonly SupportKind[];
  /** The rule by which a row of the cohort is a kind of support; null when it is none. */
  ruleOf(row: number): SupportRule | null;
  /** Whether the row is direct support that no rule takes because its service component is blank. */
  failsForBlankComponent(row: number): boolean;
};

/**
 * What each row of the cohort provided the carer with.
 * Unknowns: direct support that is no direct payment needs a service component: DHSC's test NOT LIKE 'Direct payment'
 * is unknown for a blank one, so the row is no kind of support (a request, assessment or review goes on to the later
 * rules). An outcome that is blank is one other than information and advice; DHSC's own test for it is dead code.
 * Source: DHSC Create_ASCOF_3D_2425_Onwards, #ASCOF_3D_Carers_Case.
 */
export function supportProvided({ events, reference }: MeasureContext): SupportProvided {
  const serviceType = textOf(events, 'Service_Type_Cleaned');
  const component = textOf(events, 'Service_Component_Cleaned');
  const mechanism = textOf(events, 'Delivery_Mechanism_Cleaned');
  const eventType = textOf(events, EVENT_TYPE);
  const outcome = textOf(events, 'Event_Outcome_Cleaned');

  const isDirect = textIsOneOf(serviceType, [DIRECT_SUPPORT]);
  const byComponent = textIsOneOf(component, [DIRECT_PAYMENT]);
  const byMechanism = textIsOneOf(mechanism, [DIRECT_PAYMENT]);
  const byOtherComponent = textPasses(component, (text) => foldText(text) !== foldText(DIRECT_PAYMENT));
  const isManaged = textIsOneOf(mechanism, [MANAGED_BUDGET]);
  const isCommissioned = textIsOneOf(mechanism, [COMMISSIONED]);
  const isAssessmentOrReview = textIsOneOf(eventType, ASSESSMENT_OR_REVIEW);
  const isInformation = textIsOneOf(outcome, [INFORMATION_AND_ADVICE]);

  const kinds = supportKinds(reference);
  const kindOf = (name: string) => {
    const kind = kinds.find((candidate) => candidate.name === name);
    if (kind) return kind;
    throw new Error(`The list of carer supports of ASCOF 3D lacks ${name}`);
  };
  const rules: readonly SupportRule[] = [
    {
      kind: kindOf('Direct Payment only'),
      met: 'support direct to the carer whose delivery mechanism or service component is Direct payment',
      holds: (row) => isDirect(row) && (byMechanism(row) || byComponent(row)),
    },
    {
      kind: kindOf('CASSR Managed Personal Budget'),
      met: 'support direct to the carer by a personal budget that the local authority manages',
      holds: (row) => isDirect(row) && isManaged(row) && byOtherComponent(row),
    },
    {
      kind: kindOf('CASSR Commissioned Support only'),
      met: 'support direct to the carer that the local authority commissions',
      holds: (row) => isDirect(row) && isCommissioned(row) && byOtherComponent(row),
    },
    {
      kind: kindOf(UNKNOWN_MECHANISM),
      met: 'support direct to the carer whose delivery mechanism is blank or none of the three',
      holds: (row) => isDirect(row) && byOtherComponent(row),
    },
    {
      kind: kindOf(NO_DIRECT_SUPPORT),
      met: 'support that involves the person cared for',
      holds: textIsOneOf(serviceType, [INVOLVING_CARED_FOR]),
    },
    {
      kind: kindOf(NO_DIRECT_SUPPORT),
      met: 'an assessment or review with no outcome of information and advice',
      holds: (row) => isAssessmentOrReview(row) && !isInformation(row),
    },
    {
      kind: kindOf(INFORMATION),
      met: 'an assessment or review with the outcome information and advice',
      holds: isAssessmentOrReview,
    },
    { kind: kindOf(INFORMATION), met: 'a request', holds: textIsOneOf(eventType, ['Request']) },
  ];
  const ruleOf = (row: number) => rules.find(({ holds }) => holds(row)) ?? null;
  return {
    kinds,
    ruleOf,
    failsForBlankComponent: (row) => isDirect(row) && component.codes[row] === 0 && !byMechanism(row),
  };
}

function supportKinds(reference: MeasureContext['reference']): readonly SupportKind[] {
  return reference.ascof3dCarerSupports().map((support) => ({
    ...support,
    name: support.supportProvided,
    unknownMechanism: support.supportProvided === UNKNOWN_MECHANISM,
  }));
}
