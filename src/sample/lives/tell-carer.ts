import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import { adviceOnly } from '../chapters/advice-only.ts';
import type { Chapter } from '../chapters/chapter.ts';
import { eventsOnly } from '../chapters/events-only.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random.ts';
import { HOURS_CARING } from '../spellings/hours-caring.ts';
import type { Caring, Life } from './life.ts';
import { tellDeath, tellLife } from './tell-life.ts';

const SHARE_ALSO_SERVICE_USER = 0.06;

/** A carer's life as a carer and, for some, a second one as somebody who gets in touch for themselves. */
export function tellCarer(
  random: Random,
  person: Person,
  chapter: Chapter,
  seen: Day,
  caredFor: readonly string[],
): Life[] {
  const death = tellDeath(random, person, seen, chapter.death);
  const role = { clientType: 'Unpaid carer', caring: drawCaring(random, caredFor) } as const;
  const lives = [tellLife(random, person, role, chapter, death)];
  if (!random.chance(SHARE_ALSO_SERVICE_USER)) return lives;
  const own = adviceOnly(random, person, seen + random.between(0, 200));
  return [...lives, tellLife(random, person, { clientType: 'Service user', caring: null }, own, death)];
}

/** A carer of whom only the name is known, through the person they care for: a row without an event. */
export function tellCarerByAssociation(random: Random, person: Person, seen: Day, caredFor: readonly string[]): Life[] {
  const row = { kind: 'Association', start: seen, end: NO_DAY, endRecorded: NO_DAY, outcome: '', noise: 0 } as const;
  const role = { clientType: 'Unpaid carer known by association', caring: drawCaring(random, caredFor) } as const;
  return [tellLife(random, person, role, eventsOnly([row]), { death: NO_DAY, deathRecorded: NO_DAY })];
}

function drawCaring(random: Random, caredFor: readonly string[]): Caring {
  const adults = caredFor.length > 0 ? String(caredFor.length) : random.pick(['', '1']);
  return { hoursPerWeek: random.draw(HOURS_CARING), adults, linkedPersonIds: caredFor };
}
