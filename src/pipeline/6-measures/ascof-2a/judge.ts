import { firstNotMet } from '../rule.ts';
import type { Rule } from '../rule.ts';
import type { Followed } from './final-outcomes.ts';
import { numeratorRule } from './final-outcomes.ts';
import type { Reablement } from './reablement.ts';

/** The rules of the measure in their order, and between them the sequel. */
export type Ascof2aRules = {
  readonly cohort: readonly Rule<Reablement>[];
  readonly followedBy: (reablement: Reablement) => Followed;
  readonly denominator: readonly Rule<Followed>[];
};

/** How one reablement turned out. */
export type Judgement = {
  readonly reablement: Reablement;
  /** What followed, for a reablement that the cohort rules let in; else null. */
  readonly followed: Followed | null;
  /** How many rules in a row it meets, first the cohort's, then the denominator's. */
  readonly met: number;
  readonly inDenominator: boolean;
  readonly inNumerator: boolean;
};

export function judge(rules: Ascof2aRules, reablement: Reablement): Judgement {
  const { cohort, denominator } = rules;
  const failed = firstNotMet(cohort, reablement);
  if (failed) {
    const met = cohort.indexOf(failed);
    return { reablement, followed: null, met, inDenominator: false, inNumerator: false };
  }
  const followed = rules.followedBy(reablement);
  const notIn = firstNotMet(denominator, followed);
  return {
    reablement,
    followed,
    met: cohort.length + (notIn ? denominator.indexOf(notIn) : denominator.length),
    inDenominator: notIn === null,
    inNumerator: notIn === null && numeratorRule.holds(followed),
  };
}
