import { foldText } from '../../../columns/text-dictionary.ts';
import type { Ascof2aFinalOutcome } from '../../../reference-tables/index.ts';
import type { MeasureContext } from '../measure.ts';
import type { Rule } from '../rule.ts';
import { seenText } from '../seen.ts';
import type { Reablement } from './reablement.ts';
import { sequelOf } from './sequels/index.ts';
import type { FoundSequel } from './sequels/index.ts';

/** A new client's reablement, what followed it, and where the figure counts that. */
export type Followed = {
  readonly reablement: Reablement;
  readonly sequel: FoundSequel;
  readonly counting: Ascof2aFinalOutcome;
};

/** Reads: reference table ascof_2a_final_outcomes. Unknowns: an outcome that it lacks is in no part of the figure. */
export function followedBy({ reference }: MeasureContext): (reablement: Reablement) => Followed {
  const outcomes = reference.ascof2aFinalOutcomes();
  return (reablement) => {
    const sequel = sequelOf(reablement);
    const { finalOutcome } = sequel;
    const nowhere = { finalOutcome, inDenominator: false, inNumerator: false, unableToClassify: false };
    return { reablement, sequel, counting: outcomes.get(foldText(finalOutcome)) ?? nowhere };
  };
}

/**
 * Which followed reablements are in the denominator: by the final outcome, whatever the type of the sequel.
 * Source: DHSC Create_ASCOF_2A_2425_Onwards, create final output tables.
 */
export function denominatorRules({ localAuthorities }: MeasureContext): readonly Rule<Followed>[] {
  const laCodes = new Set(localAuthorities.map(({ laCode }) => foldText(laCode)));
  return [
    {
      id: 'outcome-in-denominator',
      met: 'what followed is among the outcomes of the denominator',
      notMet: 'what followed is not among the outcomes of the denominator',
      holds: ({ counting }) => counting.inDenominator,
      saw: ({ counting }) =>
        `Final_Outcome ${counting.finalOutcome}, Included_In_Denom ${yesNo(counting.inDenominator)}, Incl_In_Unable_To_Classify ${yesNo(counting.unableToClassify)}`,
    },
    {
      id: 'local-authority',
      met: 'the local authority is one that figures are worked out for',
      notMet: 'the local authority is not one that figures are worked out for',
      holds: ({ reablement: { laCode } }) => laCode !== null && laCodes.has(foldText(laCode)),
      saw: ({ reablement: { laCode } }) => seenText('LA_Code', laCode),
    },
  ];
}

/** Which reablements of the denominator are also in the numerator. */
export const numeratorRule: Rule<Followed> = {
  id: 'outcome-in-numerator',
  met: 'what followed is no long term support and no short term stay in a care home',
  notMet: 'what followed is long term support or a short term stay in a care home',
  holds: ({ counting }) => counting.inNumerator,
  saw: ({ counting }) => `Final_Outcome ${counting.finalOutcome}, Included_In_Num ${yesNo(counting.inNumerator)}`,
};

/** DHSC's `Y` or `N`. */
export function yesNo(flag: boolean): 'Y' | 'N' {
  return flag ? 'Y' : 'N';
}
