import type { Day } from '../../model/day.ts';
import type { LifeEvent } from '../lives/life-event.ts';
import type { Person } from '../people/person.ts';
import type { Random, Weighted } from '../random.ts';
import { STORY_END } from '../story-days.ts';
import { makeAssessment } from './assessment.ts';
import { careHomeStay } from './care-home-stay.ts';
import type { Chapter } from './chapter.ts';
import { drawPackage } from './community-package.ts';
import { eventsOnly } from './events-only.ts';
import { joinChapters } from './join-chapters.ts';
import { COMMUNITY_ROUTES, HOSPITAL_ROUTES, makeRequest } from './request.ts';
import { reviewsOfSupport } from './reviews-of-support.ts';
import { FUNDING, makeService } from './service.ts';
import { serviceSpells } from './service-spells.ts';

const MEAN_DAYS_OF_SUPPORT = { older: 1000, learning: 7000, workingAge: 2200, caring: 1000 };
const SHARE_FROM_HOSPITAL = 0.28;
const SHARE_ASSESSED_FINANCIALLY = 0.3;
const SHARE_MOVING_TO_CARE_HOME = { older: 0.5, learning: 0.06, workingAge: 0.08, caring: 0 };

const ENDINGS: Weighted<string> = [
  ['NFA: Support ended for other reason', 34],
  ['NFA: Support ended as planned', 24],
  ['NFA: Support declined', 9],
  ['NFA: Self-funded client or under 12wk disregard', 6],
  ['NFA: Responsibility moved to another local authority', 7],
  ['NFA: Referral to NHS services or NHS funded social care', 6],
  ['NFA: Other', 6],
  ['', 8],
];

/** A contact that leads, by way of an assessment, to long term support at home. */
export function communitySupport(random: Random, person: Person, contact: Day): Chapter {
  const routes = person.need === 'older' && random.chance(SHARE_FROM_HOSPITAL) ? HOSPITAL_ROUTES : COMMUNITY_ROUTES;
  const request = makeRequest(random, contact, routes, 'Progress to assessment, review or reassessment');
  const start = request.end + random.daysUntil(28) - 1;
  const end = start + random.between(0, 35);
  const outcome = 'Progress to support planning or services';
  const events: LifeEvent[] = [request, makeAssessment(random, { start, end, type: 'Long term assessment', outcome })];
  if (random.chance(SHARE_ASSESSED_FINANCIALLY)) {
    const finances = { start: end + random.between(0, 10), end: end + random.between(11, 40), outcome: '' };
    events.push(makeAssessment(random, { ...finances, type: 'Financial assessment' }));
  }
  const supportStart = end + random.daysUntil(14) - 1;
  return joinChapters([eventsOnly(events), supportAtHome(random, person, supportStart)]);
}

/** Long term support at home from that day, with its reviews, for some until they move to a care home. */
export function supportAtHome(random: Random, person: Person, start: Day): Chapter {
  const end = start + random.daysUntil(MEAN_DAYS_OF_SUPPORT[person.need]);
  const moves = end < STORY_END && random.chance(SHARE_MOVING_TO_CARE_HOME[person.need]);
  const lastOutcome = moves ? 'Progress to support planning or services' : random.draw(ENDINGS);
  const funding = random.draw(FUNDING);
  const services = drawPackage(random, person.need).flatMap(({ component, mechanism }) =>
    serviceSpells(random, { start, end, lastOutcome, goesToHospital: person.need === 'older' }).map((spell) =>
      makeService(random, { ...spell, type: 'Long term support: Community', component, mechanism, funding }),
    ),
  );
  const athome = eventsOnly([...services, ...reviewsOfSupport(random, { from: start, to: end, funding })]);
  return moves ? joinChapters([athome, careHomeStay(random, person, end + random.between(0, 4))]) : athome;
}
