import type { Day } from '../../model/day.ts';
import type { LifeEvent, Service } from '../lives/life-event.ts';
import type { Person } from '../people/person.ts';
import type { Random, Weighted } from '../random.ts';
import { makeAssessment } from './assessment.ts';
import type { Chapter } from './chapter.ts';
import { eventsOnly } from './events-only.ts';
import { COMMUNITY_ROUTES, makeRequest } from './request.ts';
import { makeService } from './service.ts';

const COMPONENTS: Weighted<string> = [
  ['Equipment', 84],
  ['Meals', 3],
  ['Professional support: Other', 4],
  ['Day support', 2],
  ['Transport', 2],
  ['', 5],
];
const OUTCOMES: Weighted<string> = [
  ['NFA: Support ended as planned', 72],
  ['NFA: Information and advice or signposting', 6],
  ['NFA: Other', 6],
  ['Continuation of support or services', 6],
  ['', 10],
];
const SHARE_ASSESSED = 0.6;
const SHARE_LENT_FOR_LONG = 0.25;

/** A contact that leads to equipment or other ongoing low level support. */
export function lowLevelSupport(random: Random, _person: Person, contact: Day): Chapter {
  const assessed = random.chance(SHARE_ASSESSED);
  const progress = 'Progress to support planning or services';
  const decision = assessed ? 'Progress to assessment, review or reassessment' : progress;
  const request = makeRequest(random, contact, COMMUNITY_ROUTES, decision);
  const events: LifeEvent[] = [request];
  let ready = request.end;
  if (assessed) {
    const start = ready + random.daysUntil(30) - 1;
    ready = start + random.between(0, 14);
    events.push(makeAssessment(random, { start, end: ready, type: 'Short term assessment', outcome: progress }));
  }
  events.push(lowLevelService(random, ready + random.daysUntil(8) - 1));
  return eventsOnly(events);
}

/** Low level support from that day: most is delivered at once, some equipment stays on loan for months. */
export function lowLevelService(random: Random, start: Day): Service {
  const lent = random.chance(SHARE_LENT_FOR_LONG);
  return makeService(random, {
    start,
    end: lent ? start + random.daysUntil(600) : start + random.between(0, 12),
    type: 'Short term support: Ongoing low level',
    component: random.draw(COMPONENTS),
    mechanism: random.draw([
      ['CASSR commissioned support', 60],
      ['', 40],
    ]),
    funding: random.draw([
      ['Fully social care funded', 80],
      ['', 20],
    ]),
    outcome: random.draw(OUTCOMES),
    withoutCost: random.chance(0.4),
  });
}
