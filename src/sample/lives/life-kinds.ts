import type { Need } from '../people/person.ts';
import { adviceOnly } from '../chapters/advice-only.ts';
import { careHomeAdmission } from '../chapters/care-home-admission.ts';
import { careHomeStay } from '../chapters/care-home-stay.ts';
import { carerContact, knownCarer } from '../chapters/carer-support.ts';
import type { ChapterTeller } from '../chapters/chapter.ts';
import { communitySupport, supportAtHome } from '../chapters/community-support.ts';
import { lowLevelSupport } from '../chapters/low-level-support.ts';
import { prisonSupport } from '../chapters/prison-support.ts';
import { reablement } from '../chapters/reablement.ts';
import { shortTermSupport } from '../chapters/short-term-support.ts';
import type { Weighted } from '../random.ts';

/** How a person comes into the files. */
export type LifeKind = {
  readonly need: Need;
  readonly tell: ChapterTeller;
  /** For people already supported when the story begins: mean days they have been. Else they get in touch during it. */
  readonly meanDaysKnown: number | null;
  /** Chance of getting in touch (again) during the story. */
  readonly shareAgain: number;
};

/** Kinds of life with the number of each that an authority of York's size might see in three years. */
export const LIFE_KINDS: Weighted<LifeKind> = [
  [known('older', supportAtHome, 600, 0.15), 1150],
  [known('older', careHomeStay, 700, 0), 1000],
  [known('learning', supportAtHome, 3000, 0.08), 560],
  [known('learning', careHomeStay, 3500, 0), 60],
  [known('workingAge', supportAtHome, 1300, 0.12), 520],
  [known('workingAge', careHomeStay, 1500, 0), 70],
  [known('caring', knownCarer, 700, 0.1), 300],
  [newcomer('older', adviceOnly, 0.35), 4300],
  [newcomer('older', lowLevelSupport, 0.3), 2000],
  [newcomer('older', reablement, 0.22), 2700],
  [newcomer('older', communitySupport, 0.05), 1000],
  [newcomer('older', careHomeAdmission, 0), 350],
  [newcomer('older', shortTermSupport, 0.05), 520],
  [newcomer('workingAge', adviceOnly, 0.3), 1900],
  [newcomer('workingAge', lowLevelSupport, 0.2), 620],
  [newcomer('workingAge', reablement, 0.15), 300],
  [newcomer('workingAge', communitySupport, 0.05), 420],
  [newcomer('workingAge', careHomeAdmission, 0), 40],
  [newcomer('workingAge', shortTermSupport, 0.1), 90],
  [newcomer('workingAge', prisonSupport, 0), 25],
  [newcomer('learning', communitySupport, 0.05), 110],
  [newcomer('learning', adviceOnly, 0.2), 150],
  [newcomer('caring', carerContact, 0.15), 900],
];

/** What somebody who gets in touch again asks for. */
export const NEXT_CHAPTERS: Weighted<ChapterTeller> = [
  [adviceOnly, 46],
  [lowLevelSupport, 22],
  [reablement, 16],
  [communitySupport, 13],
  [shortTermSupport, 3],
];

export const MEAN_DAYS_TO_NEXT_CONTACT = 300;
export const SHARE_WITH_CARER: Readonly<Record<Need, number>> = {
  older: 0.05,
  learning: 0.06,
  workingAge: 0.03,
  caring: 0,
};
/** Of those carers, the share of whom only the name is known, through the person they care for. */
export const SHARE_BY_ASSOCIATION = 0.15;

function known(need: Need, tell: ChapterTeller, meanDaysKnown: number, shareAgain: number): LifeKind {
  return { need, tell, meanDaysKnown, shareAgain };
}

function newcomer(need: Need, tell: ChapterTeller, shareAgain: number): LifeKind {
  return { need, tell, meanDaysKnown: null, shareAgain };
}
