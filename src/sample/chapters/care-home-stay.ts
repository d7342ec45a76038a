import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Service } from '../lives/life-event.ts';
import type { Home, Person } from '../people/person.ts';
import type { Random, Weighted } from '../random.ts';
import { LOCAL_CARE_HOME_COMPONENTS } from '../spellings/local-care-home-components.ts';
import { STORY_END, STORY_START } from '../story-days.ts';
import type { Chapter } from './chapter.ts';
import { reviewsOfSupport } from './reviews-of-support.ts';
import { FUNDING, makeService } from './service.ts';

const MEAN_DAYS_TO_DEATH = { older: 800, learning: 6000, workingAge: 3000, caring: 800 };
const SHARE_NURSING = { older: 0.27, learning: 0.08, workingAge: 0.25, caring: 0 };
const SHARE_AFTER_SHORT_STAY = 0.25;
const SHARE_MOVING_TO_NURSING = 0.07;
const SHARE_LEAVING = 0.06;
const SHARE_WITH_STALE_HOME = 0.12;

const MECHANISMS: Weighted<string> = [
  ['CASSR managed personal budget', 62],
  ['CASSR commissioned support', 28],
  ['', 10],
];

type Setting = 'residential' | 'nursing';

/** What is written as component: blank and local names keep a resident out of ASCOF 2B and 2C. */
const COMPONENTS: Readonly<Record<Setting, Weighted<string>>> = {
  residential: [
    ['Long term residential care', 86],
    ['', 8],
    [LOCAL_CARE_HOME_COMPONENTS.residential, 5],
    ['Other', 1],
  ],
  nursing: [
    ['Long term nursing care', 88],
    ['', 7],
    [LOCAL_CARE_HOME_COMPONENTS.nursing, 4],
    ['Other', 1],
  ],
};

const TYPES: Readonly<Record<Setting, string>> = {
  residential: 'Long term support: Residential care',
  nursing: 'Long term support: Nursing care',
};

const HOMES: Readonly<Record<Setting, string>> = {
  residential: 'Registered care home',
  nursing: 'Registered nursing home',
};

const LEAVING: Weighted<string> = [
  ['NFA: Responsibility moved to another local authority', 25],
  ['NFA: Self-funded client or under 12wk disregard', 30],
  ['NFA: Referral to NHS services or NHS funded social care', 30],
  ['NFA: Support ended for other reason', 15],
];

/** A long term stay in a care home from that day, perhaps after a short one, mostly until death. */
export function careHomeStay(random: Random, person: Person, moveIn: Day): Chapter {
  const funding = random.draw(FUNDING);
  const shortStayDays = random.chance(SHARE_AFTER_SHORT_STAY) ? random.between(14, 56) : 0;
  const start = moveIn + shortStayDays;
  const death = Math.max(start, STORY_START) + random.daysUntil(MEAN_DAYS_TO_DEATH[person.need]);
  const leaves = random.chance(SHARE_LEAVING);
  const end = leaves ? start + random.between(30, 900) : death;
  const setting: Setting = random.chance(SHARE_NURSING[person.need]) ? 'nursing' : 'residential';
  const movesOn = setting === 'residential' && random.chance(SHARE_MOVING_TO_NURSING) && end - start > 60;
  const change = movesOn ? start + random.between(30, end - start) : end;
  const outcome = leaves ? random.draw(LEAVING) : 'NFA: Deceased';
  const changed = 'Progress to support planning or services';
  const events: Service[] = [];
  if (shortStayDays > 0) events.push(shortStay(random, moveIn, start, funding));
  events.push(longStay(random, setting, { start, end: change, outcome: movesOn ? changed : outcome, funding }));
  if (movesOn) events.push(longStay(random, 'nursing', { start: change, end, outcome, funding }));
  const moves = random.chance(SHARE_WITH_STALE_HOME) ? [] : homes(setting, moveIn, movesOn ? change : NO_DAY);
  return {
    events: [...events, ...reviewsOfSupport(random, { from: start, to: end, funding })],
    moves,
    death: leaves || death > STORY_END ? NO_DAY : death,
  };
}

type Stay = { readonly start: Day; readonly end: Day; readonly outcome: string; readonly funding: string };

function longStay(random: Random, setting: Setting, stay: Stay): Service {
  return makeService(random, {
    ...stay,
    type: TYPES[setting],
    component: random.draw(COMPONENTS[setting]),
    pricedAs: COMPONENTS[setting][0][0],
    mechanism: random.draw(MECHANISMS),
  });
}

function shortStay(random: Random, start: Day, end: Day, funding: string): Service {
  const outcome = 'Progress to support planning or services';
  const component = 'Short term residential care';
  const mechanism = random.draw(MECHANISMS);
  const type = 'Short term support: Other short term';
  return makeService(random, { start, end, outcome, component, mechanism, type, funding, planned: true });
}

function homes(setting: Setting, from: Day, nursingFrom: Day): Home[] {
  const first = { from, status: HOMES[setting] };
  return nursingFrom === NO_DAY ? [first] : [first, { from: nursingFrom, status: HOMES.nursing }];
}
