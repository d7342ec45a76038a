import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import { carerContact } from '../chapters/carer-support.ts';
import type { Chapter } from '../chapters/chapter.ts';
import { joinChapters } from '../chapters/join-chapters.ts';
import { makePerson } from '../people/make-person.ts';
import type { Identity } from '../people/make-person.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random.ts';
import { EARLIEST_SUPPORT, STORY_START } from '../story-days.ts';
import { MEAN_DAYS_TO_NEXT_CONTACT, NEXT_CHAPTERS, SHARE_BY_ASSOCIATION, SHARE_WITH_CARER } from './life-kinds.ts';
import type { LifeKind } from './life-kinds.ts';
import type { Life } from './life.ts';
import { tellCarer, tellCarerByAssociation } from './tell-carer.ts';
import { tellDeath, tellLife } from './tell-life.ts';

const ADULT_DAYS = 18 * 365.25;

/**
 * The lives of somebody who gets in touch on a day, or has long been supported, and of their carer if one is known.
 * Everything in them follows from the arguments, whatever became of other households.
 */
export function tellHousehold(random: Random, kind: LifeKind, contact: Day, nextIdentity: () => Identity): Life[] {
  const { need, tell, meanDaysKnown, shareAgain } = kind;
  const seen = meanDaysKnown === null ? contact : STORY_START;
  const person = makePerson(random, nextIdentity(), need, seen);
  const start = meanDaysKnown === null ? contact : supportFrom(person, STORY_START - random.daysUntil(meanDaysKnown));
  const chapters = [tell(random, person, start)];
  if (random.chance(shareAgain)) chapters.push(nextChapter(random, person, seen));
  const chapter = joinChapters(chapters);
  if (need === 'caring') return tellCarer(random, person, chapter, seen, []);
  const role = { clientType: 'Service user', caring: null } as const;
  const life = tellLife(random, person, role, chapter, tellDeath(random, person, seen, chapter.death));
  return random.chance(SHARE_WITH_CARER[need]) ? [life, ...carerOf(random, person, contact, nextIdentity)] : [life];
}

function carerOf(random: Random, caredFor: Person, contact: Day, nextIdentity: () => Identity): Life[] {
  const carer = makePerson(random, nextIdentity(), 'caring', contact);
  const linked = [caredFor.laPersonId];
  if (random.chance(SHARE_BY_ASSOCIATION)) return tellCarerByAssociation(random, carer, contact, linked);
  return tellCarer(random, carer, carerContact(random, carer, contact), contact, linked);
}

function nextChapter(random: Random, person: Person, seen: Day): Chapter {
  const contact = seen + random.daysUntil(MEAN_DAYS_TO_NEXT_CONTACT);
  const tell = person.need === 'caring' ? carerContact : random.draw(NEXT_CHAPTERS);
  return tell(random, person, contact);
}

/** The start of long known support, but not before the age of 18. */
function supportFrom({ birth }: Person, start: Day): Day {
  const adult = birth === NO_DAY ? EARLIEST_SUPPORT : Math.ceil(birth + ADULT_DAYS);
  return Math.max(start, adult, EARLIEST_SUPPORT);
}
