import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Chapter } from '../chapters/chapter.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random.ts';
import { STORY_END, STORY_START } from '../story-days.ts';
import { cutAtDeath, drawDaysToRecord, drawDeath } from './death.ts';
import type { Caring, Life } from './life.ts';
import { repeatSomeEvents } from './repeat-some-events.ts';
import { SUPPORT_REASONS } from './support-reason.ts';

/** NO_DAY twice while alive. */
export type Death = { readonly death: Day; readonly deathRecorded: Day };

/** When the person dies: when the story has it, or by age, whichever comes first. */
export function tellDeath(random: Random, person: Person, seen: Day, deathInStory: Day): Death {
  const days = [deathInStory, drawDeath(random, person, seen)].filter((day) => day !== NO_DAY && day <= STORY_END);
  if (days.length === 0) return { death: NO_DAY, deathRecorded: NO_DAY };
  const death = Math.min(...days);
  return { death, deathRecorded: death + drawDaysToRecord(random) };
}

/** A life out of what happened, cut at death, without events that ended before the story. */
export function tellLife(
  random: Random,
  person: Person,
  role: { readonly clientType: Life['clientType']; readonly caring: Caring | null },
  chapter: Chapter,
  { death, deathRecorded }: Death,
): Life {
  const lived = death === NO_DAY ? chapter.events : cutAtDeath(random, chapter.events, death, deathRecorded);
  const told = lived.filter((event) => event.start <= STORY_END && (event.end === NO_DAY || event.end >= STORY_START));
  const supportReason = random.draw(SUPPORT_REASONS[role.clientType === 'Service user' ? userNeed(person) : 'caring']);
  return {
    person,
    ...role,
    supportReason,
    moves: chapter.moves,
    death,
    deathRecorded,
    events: repeatSomeEvents(random, told),
  };
}

/** Carers who need support themselves need it as older people do. */
function userNeed({ need }: Person): 'older' | 'learning' | 'workingAge' {
  return need === 'caring' ? 'older' : need;
}
