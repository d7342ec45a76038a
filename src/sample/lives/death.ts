import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Person } from '../people/person.ts';
import type { Random, Weighted } from '../random.ts';
import { STORY_END } from '../story-days.ts';
import type { LifeEvent } from './life-event.ts';

const DAYS_PER_YEAR = 365.25;

/** Days until a death is written down: mostly soon, some only at the next review of the record. */
const DAYS_TO_RECORD: Weighted<readonly [number, number]> = [
  [[0, 3], 25],
  [[4, 20], 55],
  [[60, 300], 20],
];

/** What happens to a service when its user dies: closed that day, closed late, or forgotten. */
const CLOSINGS: Weighted<'on the day' | 'late' | 'never'> = [
  ['on the day', 66],
  ['late', 24],
  ['never', 10],
];

/** The day somebody who gets in touch on a day dies, by age and needs; NO_DAY when that is after the story. */
export function drawDeath(random: Random, person: Person, contact: Day): Day {
  const ageInYears = person.birth === NO_DAY ? 80 : (contact - person.birth) / DAYS_PER_YEAR;
  const day = contact + random.daysUntil(DAYS_PER_YEAR / deathsPerYear(ageInYears));
  return day > STORY_END ? NO_DAY : day;
}

function deathsPerYear(ageInYears: number): number {
  if (ageInYears < 50) return 0.006;
  if (ageInYears < 65) return 0.02;
  if (ageInYears < 75) return 0.05;
  return ageInYears < 85 ? 0.1 : 0.19;
}

export function drawDaysToRecord(random: Random): number {
  const [least, most] = random.draw(DAYS_TO_RECORD);
  return random.between(least, most);
}

/** The events as they went when the person died: later ones never came, running ones were cut. */
export function cutAtDeath(random: Random, events: readonly LifeEvent[], death: Day, recorded: Day): LifeEvent[] {
  return events.filter((event) => event.start <= death).map((event) => cutOneAtDeath(random, event, death, recorded));
}

function cutOneAtDeath(random: Random, event: LifeEvent, death: Day, recorded: Day): LifeEvent {
  const running = event.end === NO_DAY || event.end >= death;
  if (!running || event.kind === 'Association') return event;
  if (event.kind !== 'Service') return { ...event, end: death, endRecorded: death, outcome: 'NFA: Deceased' };
  const closing = random.draw(CLOSINGS);
  if (closing === 'never') return { ...event, end: NO_DAY, endRecorded: NO_DAY, outcome: '' };
  const end = closing === 'late' ? Math.max(recorded, death + random.between(1, 20)) : death;
  return { ...event, end, endRecorded: Math.max(end, recorded), outcome: random.chance(0.9) ? 'NFA: Deceased' : '' };
}
