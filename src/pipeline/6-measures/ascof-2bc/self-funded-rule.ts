import { textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import type { Method } from '../../../methods/index.ts';
import type { MeasureContext } from '../measure.ts';
import { textPasses } from '../row-tests.ts';
import type { Rule } from '../rule.ts';
import { seenText } from '../seen.ts';

const SELF_FUNDED = 'NFA: Self-funded client or under 12wk disregard';

type AskedOf = 'stays' | 'admissions';

/** Where the outcome is asked for: of admissions only, or already of every care home stay. */
const ASKED_OF: Record<Method['selfFunded'], AskedOf> = { 'no-admission': 'admissions', 'no-stay': 'stays' };

const NOT_MET: Record<AskedOf, string> = {
  stays: 'the outcome is that the person pays for the care; such a stay counts for nothing',
  admissions:
    'the outcome is that the person pays for the care; such a stay is no admission, but still makes a later one no new admission',
};

/**
 * Whether somebody else pays for a stay, where the method asks it.
 * Unknowns: a blank outcome is not self-funded.
 * Source: DHSC Create_ASCOF_2B2C_2425_Onwards, 1 or 2.
 */
export function selfFundedRule({ events, method }: MeasureContext, askedOf: AskedOf): readonly Rule<number>[] {
  if (ASKED_OF[method.selfFunded] !== askedOf) return [];
  const outcome = textOf(events, 'Event_Outcome_Cleaned');
  return [
    {
      id: 'not-self-funded',
      met: 'the outcome is not that the person pays for the care',
      notMet: NOT_MET[askedOf],
      holds: textPasses(outcome, (text) => foldText(text) !== foldText(SELF_FUNDED), 'blank passes'),
      saw: (row) => seenText('Event_Outcome_Cleaned', outcome.at(row)),
    },
  ];
}
