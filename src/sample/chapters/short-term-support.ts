import type { Day } from '../../model/day.ts';
import type { Person } from '../people/person.ts';
import type { Random, Weighted } from '../random.ts';
import { careHomeStay } from './care-home-stay.ts';
import type { Chapter } from './chapter.ts';
import { supportAtHome } from './community-support.ts';
import { eventsOnly } from './events-only.ts';
import { joinChapters } from './join-chapters.ts';
import { COMMUNITY_ROUTES, HOSPITAL_ROUTES, makeRequest } from './request.ts';
import { makeReview } from './review.ts';
import { makeService } from './service.ts';

const COMPONENTS: Weighted<string> = [
  ['Short term residential care', 44],
  ['Short term nursing care', 14],
  ['Home support or domiciliary care', 18],
  ['Emergency support', 9],
  ['Other short term support', 12],
  ['', 3],
];

type Sequel = 'nothing' | 'care home' | 'home support';
const SEQUELS: Weighted<Sequel> = [
  ['nothing', 56],
  ['care home', 22],
  ['home support', 22],
];

const LAST_OUTCOMES: Readonly<Record<Sequel, Weighted<string>>> = {
  nothing: [
    ['NFA: Support ended as planned', 70],
    ['NFA: Other', 10],
    ['Admitted to hospital', 12],
    ['', 8],
  ],
  'care home': [
    ['Progress to support planning or services', 80],
    ['Continuation of support or services', 20],
  ],
  'home support': [
    ['Progress to support planning or services', 85],
    ['', 15],
  ],
};

const SHARE_REVIEWED = 0.35;

/** A contact that leads to a stay or visits for some weeks, such as a bed after hospital or help in an emergency. */
export function shortTermSupport(random: Random, person: Person, contact: Day): Chapter {
  const routes = random.chance(0.5) ? HOSPITAL_ROUTES : COMMUNITY_ROUTES;
  const request = makeRequest(random, contact, routes, 'Progress to support planning or services');
  const sequel = random.draw(SEQUELS);
  const start = request.end + random.between(0, 5);
  const end = start + random.between(7, 49);
  const funding = 'Fully social care funded';
  const outcome = random.draw(LAST_OUTCOMES[sequel]);
  const service = makeService(random, {
    start,
    end,
    outcome,
    funding,
    type: 'Short term support: Other short term',
    component: random.draw(COMPONENTS),
    mechanism: 'CASSR commissioned support',
    planned: true,
  });
  const review = {
    start: end - random.between(1, 6),
    reason: 'Review of short term support',
    funding,
    outcome,
  } as const;
  const told = eventsOnly(
    random.chance(SHARE_REVIEWED) ? [request, service, makeReview(random, review)] : [request, service],
  );
  if (sequel === 'nothing') return told;
  const next = end + random.between(0, 5);
  const support = sequel === 'care home' ? careHomeStay(random, person, next) : supportAtHome(random, person, next);
  return joinChapters([told, support]);
}
