import type { Day } from '../../model/day.ts';
import type { Review } from '../lives/life-event.ts';
import type { Random } from '../random.ts';
import { STORY_END, STORY_START } from '../story-days.ts';
import { makeReview } from './review.ts';

const SHARE_REVIEWED_EARLY = 0.4;
const SHARE_REVIEWED_IN_TIME = 0.62;
const MEAN_DAYS_BETWEEN_UNPLANNED = 1100;

type Support = { readonly from: Day; readonly to: Day; readonly funding: string; readonly ofCarer?: boolean };

/** Reviews of long term support while it runs: one early, then about once a year if not missed; unplanned ones between. */
export function reviewsOfSupport(random: Random, { from, to, funding, ofCarer }: Support): Review[] {
  const reviews: Review[] = [];
  const lastDay = Math.min(to, STORY_END);
  const early = from + random.between(42, 70);
  if (from >= STORY_START && early <= lastDay && random.chance(SHARE_REVIEWED_EARLY)) {
    reviews.push(makeReview(random, { start: early, reason: 'Planned', funding, ofCarer }));
  }
  let due = Math.max(from, STORY_START - random.between(0, 364)) + random.between(300, 430);
  for (; due <= lastDay; due += random.between(290, 440)) {
    if (due < STORY_START || !random.chance(SHARE_REVIEWED_IN_TIME)) continue;
    reviews.push(makeReview(random, { start: due, reason: 'Planned', funding, ofCarer }));
  }
  let sudden = Math.max(from, STORY_START) + random.daysUntil(MEAN_DAYS_BETWEEN_UNPLANNED);
  for (; sudden <= lastDay; sudden += random.daysUntil(MEAN_DAYS_BETWEEN_UNPLANNED)) {
    reviews.push(makeReview(random, { start: sudden, reason: 'Unplanned', funding, ofCarer }));
  }
  return reviews;
}
