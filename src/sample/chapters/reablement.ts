import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { LifeEvent, Service } from '../lives/life-event.ts';
import type { Person } from '../people/person.ts';
import type { Random, Weighted } from '../random.ts';
import { makeAssessment } from './assessment.ts';
import { careHomeStay } from './care-home-stay.ts';
import type { Chapter } from './chapter.ts';
import { supportAtHome } from './community-support.ts';
import { eventsOnly } from './events-only.ts';
import { joinChapters } from './join-chapters.ts';
import { lowLevelService } from './low-level-support.ts';
import { LAST_OUTCOMES, SEQUELS } from './reablement-sequel.ts';
import type { ReablementSequel } from './reablement-sequel.ts';
import { COMMUNITY_ROUTES, HOSPITAL_ROUTES, makeRequest } from './request.ts';
import { makeReview } from './review.ts';
import { makeService } from './service.ts';

const SHARE_FROM_HOSPITAL = 0.68;
const SHARE_ASSESSED_BEFORE = 0.4;
const SHARE_ASSESSED_BEFORE_LONG_TERM = 0.7;
const SHARE_REVIEWED = 0.3;

/** Episodes recorded as more than one service: days from one service's end to the next one's start. */
const GAPS: Weighted<number | null> = [
  [null, 76],
  [0, 6],
  [1, 6],
  [3, 4],
  [7, 3],
  [8, 2],
  [-5, 3],
];
const COMPONENTS: Weighted<string> = [
  ['Reablement', 93],
  ['Short term residential care', 3],
  ['', 4],
];
const PROGRESS = 'Progress to reablement/ST-Max';

/** A contact, mostly on leaving hospital, that leads to reablement (ST-Max) and to what follows it. */
export function reablement(random: Random, person: Person, contact: Day): Chapter {
  const routes = random.chance(SHARE_FROM_HOSPITAL) ? HOSPITAL_ROUTES : COMMUNITY_ROUTES;
  const request = makeRequest(random, contact, routes, PROGRESS);
  const events: LifeEvent[] = [request];
  let start = request.end + random.between(0, 6);
  if (random.chance(SHARE_ASSESSED_BEFORE)) {
    events.push(
      makeAssessment(random, { start: request.end, end: start, type: 'Short term assessment', outcome: PROGRESS }),
    );
    start += random.between(0, 3);
  }
  const sequel = random.draw(SEQUELS);
  const { services, end } = tellEpisode(random, start, sequel);
  events.push(...services);
  if (random.chance(SHARE_REVIEWED)) events.push(closingReview(random, end, sequel));
  if ((sequel === 'home support' || sequel === 'care home') && random.chance(SHARE_ASSESSED_BEFORE_LONG_TERM)) {
    const assessed = { start: Math.max(start, end - random.between(3, 16)), end: end + random.between(-2, 3) };
    const outcome = 'Progress to support planning or services';
    events.push(makeAssessment(random, { ...assessed, type: 'Long term assessment', outcome }));
  }
  return joinChapters([eventsOnly(events), whatFollows(random, person, sequel, end)]);
}

/** The services of an episode and its last day; a gap of 8 days makes two episodes of it. */
function tellEpisode(random: Random, start: Day, sequel: ReablementSequel): { services: Service[]; end: Day } {
  const lastOutcome = random.draw(LAST_OUTCOMES[sequel]);
  const gap = random.draw(GAPS);
  const firstEnd = start + random.between(8, 42);
  if (gap === null) return { services: [stMax(random, start, firstEnd, lastOutcome)], end: firstEnd };
  const again = firstEnd + gap;
  const end = again + random.between(7, 28);
  const between = gap < 1 ? 'Continuation of support or services' : random.pick(['Admitted to hospital', PROGRESS]);
  return { services: [stMax(random, start, firstEnd, between), stMax(random, again, end, lastOutcome)], end };
}

function stMax(random: Random, start: Day, end: Day, outcome: string): Service {
  const component = random.draw(COMPONENTS);
  const mechanism = random.draw([
    ['CASSR commissioned support', 70],
    ['', 30],
  ]);
  const funding = random.draw([
    ['Fully social care funded', 88],
    ['Unknown', 4],
    ['', 8],
  ]);
  const type = 'Short term support: ST-Max';
  return makeService(random, {
    start,
    end,
    outcome,
    component,
    mechanism,
    funding,
    type,
    planned: true,
    withoutCost: true,
  });
}

function closingReview(random: Random, end: Day, sequel: ReablementSequel): LifeEvent {
  const outcome = random.draw(LAST_OUTCOMES[sequel]);
  const start = end - random.between(2, 9);
  return makeReview(random, {
    start,
    reason: 'Review of short term support',
    funding: 'Fully social care funded',
    outcome,
  });
}

function whatFollows(random: Random, person: Person, sequel: ReablementSequel, end: Day): Chapter {
  const next = end + random.between(0, 6);
  if (sequel === 'low level') return eventsOnly([lowLevelService(random, next)]);
  if (sequel === 'home support') return supportAtHome(random, person, next);
  if (sequel === 'care home') return careHomeStay(random, person, next);
  if (sequel === 'short bed') return eventsOnly([shortBed(random, next)]);
  return { events: [], moves: [], death: sequel === 'death' ? end + random.between(0, 7) : NO_DAY };
}

function shortBed(random: Random, start: Day): Service {
  return makeService(random, {
    start,
    end: start + random.between(14, 42),
    type: 'Short term support: Other short term',
    component: 'Short term residential care',
    mechanism: 'CASSR commissioned support',
    funding: 'Fully social care funded',
    outcome: random.pick(['NFA: Support ended as planned', 'NFA: Other', '']),
    planned: true,
  });
}
