import type { Day } from '../../model/day.ts';
import type { Person } from '../people/person.ts';
import type { Random, Weighted } from '../random.ts';
import { makeAssessment } from './assessment.ts';
import type { Chapter } from './chapter.ts';
import { eventsOnly } from './events-only.ts';
import { COMMUNITY_ROUTES, makeRequest } from './request.ts';

const NO_SUPPORT: Weighted<string> = [
  ['NFA: Information and advice or signposting', 48],
  ['NFA: Referral to other service within the local authority', 9],
  ['NFA: Support declined', 9],
  ['NFA: No services offered for other reason', 10],
  ['NFA: Referral to NHS services or NHS funded social care', 4],
  ['NFA: Self-funded client or under 12wk disregard', 5],
  ['NFA: Responsibility moved to another local authority', 1],
  ['NFA: Other', 12],
  ['', 2],
];

const SHARE_ASSESSED = 0.42;

/** A contact that leads to advice at most, sometimes after an assessment. */
export function adviceOnly(random: Random, _person: Person, contact: Day): Chapter {
  const outcome = random.draw(NO_SUPPORT);
  if (!random.chance(SHARE_ASSESSED)) {
    return eventsOnly([makeRequest(random, contact, COMMUNITY_ROUTES, outcome)]);
  }
  const request = makeRequest(random, contact, COMMUNITY_ROUTES, 'Progress to assessment, review or reassessment');
  const start = request.end + random.daysUntil(24);
  const end = start + random.between(0, 30);
  return eventsOnly([request, makeAssessment(random, { start, end, type: 'Long term assessment', outcome })]);
}
