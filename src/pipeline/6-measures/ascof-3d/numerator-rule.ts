import type { PersonNumber } from '../../5-person-details/people.ts';
import type { Rule } from '../rule.ts';
import type { JudgedPart } from './judge-part.ts';
import { rankedName } from './judge-part.ts';
import type { PartFigure, RuleWords } from './part.ts';

const WORDS: { readonly [counts in PartFigure['counts']]: RuleWords } = {
  selfDirected: {
    id: 'self-directed-support',
    met: 'the support is a direct payment or a personal budget that the local authority manages',
    notMet: 'the support is neither a direct payment nor a personal budget that the local authority manages',
  },
  directPayment: {
    id: 'direct-payment',
    met: 'the support is a direct payment',
    notMet: 'the support is no direct payment',
  },
};

/** The test of a figure's numerator. Source: DHSC Create_ASCOF_3D_2425_Onwards, the Numerator of both aggregations. */
export function numeratorRule({ bestKind }: JudgedPart, { counts }: PartFigure): Rule<PersonNumber> {
  return {
    ...WORDS[counts],
    holds: (person) => bestKind(person)[counts],
    saw: (person) => rankedName(bestKind(person)),
  };
}
