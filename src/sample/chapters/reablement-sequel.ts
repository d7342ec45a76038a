import type { Weighted } from '../random.ts';

/** What becomes of somebody after reablement. */
export type ReablementSequel =
  'nothing' | 'low level' | 'home support' | 'care home' | 'short bed' | 'hospital' | 'death';

export const SEQUELS: Weighted<ReablementSequel> = [
  ['nothing', 58],
  ['low level', 9],
  ['home support', 15],
  ['care home', 1.5],
  ['short bed', 1.5],
  ['hospital', 11],
  ['death', 3],
];

/** How the last reablement service of the episode ended. Some say nothing that DHSC can use. */
export const LAST_OUTCOMES: Readonly<Record<ReablementSequel, Weighted<string>>> = {
  nothing: [
    ['NFA: Support ended as planned', 60],
    ['NFA: Information and advice or signposting', 9],
    ['NFA: Support declined', 7],
    ['NFA: No services offered for other reason', 4],
    ['NFA: Support ended for other reason', 5],
    ['NFA: Referral to other service within the local authority', 2],
    ['NFA: Referral to NHS services or NHS funded social care', 2],
    ['NFA: Self-funded client or under 12wk disregard', 3],
    ['NFA: Responsibility moved to another local authority', 0.5],
    ['NFA: Other', 3],
    ['Continuation of support or services', 2],
    ['', 3],
  ],
  'low level': [
    ['Progress to support planning or services', 60],
    ['NFA: Support ended as planned', 40],
  ],
  'home support': [
    ['Progress to support planning or services', 60],
    ['Progress to assessment, review or reassessment', 30],
    ['Continuation of support or services', 7],
    ['', 3],
  ],
  'care home': [
    ['Progress to support planning or services', 70],
    ['Progress to assessment, review or reassessment', 30],
  ],
  'short bed': [
    ['Progress to support planning or services', 60],
    ['NFA: Support ended for other reason', 40],
  ],
  hospital: [
    ['Admitted to hospital', 92],
    ['NFA: Support ended for other reason', 8],
  ],
  death: [
    ['NFA: Deceased', 80],
    ['NFA: Support ended for other reason', 20],
  ],
};
