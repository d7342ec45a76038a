import { textOf } from '../../../../columns/table.ts';
import { distinctIds } from '../../person-list.ts';
import type { PartDefinition } from '../part.ts';
import { aliveRule } from '../person-rules.ts';
import { carerRules } from './carer-rules.ts';
import { carersTable } from './carers-table.ts';
import { kindFinding, kindRules, remarkOnBlankComponents } from './kind-rules.ts';
import { supportProvided } from './support-provided.ts';

/**
 * Carers with an event in the period, each with the kind of support that ranks highest.
 * Unknowns: a carer whose delivery mechanism is unknown at best is not in the denominator.
 * Source: DHSC Create_ASCOF_3D_2425_Onwards, carer based measures.
 */
export const carersPart: PartDefinition = {
  measure: 'ASCOF 3D (Carers)',
  figures: [
    {
      label: '1b',
      description: '1b - The proportion of carers who use services who receive self-directed support (%)',
      counts: 'selfDirected',
    },
    {
      label: '2b',
      description: '2b - The proportion of carers who use services who receive direct payments (%)',
      counts: 'directPayment',
    },
  ],
  noCase: 'the person has no event as an unpaid carer',
  inDenominator: {
    id: 'carer-specific-support',
    met: 'the kind of support that ranks highest is a direct payment, a managed personal budget or commissioned support',
    notMet:
      'the kind of support that ranks highest is no direct payment, managed personal budget or commissioned support',
  },
  unknownMechanism:
    "The delivery mechanism is blank or not valid: the person is in DHSC's count of unknown delivery mechanisms beside the figure, and not in the denominator.",
  rules: (context, period) => {
    const support = supportProvided(context);
    return {
      cohort: carerRules(context, period),
      kind: kindRules(context, support),
      kinds: support.kinds,
      rankOf: (row) => support.ruleOf(row)?.kind.rank ?? 0,
      alive: aliveRule(context, period.start, 'start'),
      kindFinding: kindFinding(context, support),
      remark: remarkOnBlankComponents(support),
    };
  },
  personLevel: carersTable,
  listedIds: ({ events }) => {
    const ids = textOf(events, 'LA_Person_Unique_Identifier');
    return (rows) => distinctIds(rows.map((row) => ids.at(row)));
  },
};
