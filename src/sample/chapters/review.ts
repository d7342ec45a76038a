import type { Day } from '../../model/day.ts';
import type { Review } from '../lives/life-event.ts';
import type { Random, Weighted } from '../random.ts';

const UNPLANNED_REASONS: Weighted<string> = [
  ['Unplanned: Hospital (planned and unplanned episodes)', 38],
  ['Unplanned: Other reason', 38],
  ['Unplanned: Unpaid carer related', 8],
  ['Unplanned: Safeguarding concern', 8],
  ['Unplanned: Provider failure', 4],
  ['Unplanned: Change in commissioning arrangements', 4],
];

const OUTCOMES: Weighted<string> = [
  ['Continuation of support or services', 72],
  ['Progress to support planning or services', 11],
  ['Progress to assessment, review or reassessment', 6],
  ['NFA: Support ended for other reason', 3],
  ['NFA: Information and advice or signposting', 3],
  ['NFA: Other', 2],
  ['', 3],
];

const ACHIEVED: Weighted<string> = [
  ['Fully met', 52],
  ['Partially met', 31],
  ['Not met', 5],
  ['', 12],
];
const METHODS: Weighted<string> = [
  ['Service user only', 63],
  ['Service user and unpaid carer', 30],
  ['', 7],
];
const CARER_METHODS: Weighted<string> = [
  ['Unpaid carer only', 80],
  ['Service user and unpaid carer', 15],
  ['', 5],
];

type ReviewCase = {
  readonly start: Day;
  readonly reason: 'Planned' | 'Unplanned' | 'Review of short term support';
  readonly funding: string;
  readonly outcome?: string;
  readonly ofCarer?: boolean;
};

export function makeReview(random: Random, { start, reason, funding, outcome, ofCarer }: ReviewCase): Review {
  const end = start + random.between(0, reason === 'Planned' ? 21 : 10);
  return {
    kind: 'Review',
    start,
    end,
    endRecorded: end,
    outcome: outcome ?? random.draw(OUTCOMES),
    noise: random.bits(),
    reason: reason === 'Unplanned' ? random.draw(UNPLANNED_REASONS) : reason,
    outcomesAchieved: reason === 'Unplanned' ? '' : random.draw(ACHIEVED),
    method: random.draw(ofCarer ? CARER_METHODS : METHODS),
    funding,
  };
}
