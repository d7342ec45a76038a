import type { Day } from '../../model/day.ts';
import type { Assessment } from '../lives/life-event.ts';
import type { Random, Weighted } from '../random.ts';

export type AssessmentType = 'Short term assessment' | 'Long term assessment' | 'Financial assessment';

const ELIGIBLE_NEEDS: Weighted<string> = [
  ['Yes', 60],
  ['No', 16],
  ['Unknown', 4],
  ['', 20],
];

const USER_METHODS: Weighted<string> = [
  ['Service user only', 66],
  ['Service user and unpaid carer', 27],
  ['Unpaid carer only', 2],
  ['', 5],
];

const CARER_METHODS: Weighted<string> = [
  ['Unpaid carer only', 75],
  ['Service user and unpaid carer', 20],
  ['', 5],
];

type AssessmentCase = {
  readonly start: Day;
  readonly end: Day;
  readonly type: AssessmentType;
  readonly outcome: string;
  readonly ofCarer?: boolean;
};

/** An assessment; a financial one is without outcome and method, as the specification has it. */
export function makeAssessment(random: Random, { start, end, type, outcome, ofCarer }: AssessmentCase): Assessment {
  const financial = type === 'Financial assessment';
  return {
    kind: 'Assessment',
    start,
    end,
    endRecorded: end,
    outcome: financial ? '' : outcome,
    noise: random.bits(),
    assessmentType: type,
    eligibleNeeds: financial ? '' : random.draw(ELIGIBLE_NEEDS),
    method: financial ? '' : random.draw(ofCarer ? CARER_METHODS : USER_METHODS),
  };
}
