import { calendarDateOf, dayOf } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Random } from '../random.ts';
import { STORY_END, STORY_START } from '../story-days.ts';

export type Spell = { readonly start: Day; readonly end: Day; readonly outcome: string };

const SHARE_RESTARTED_EACH_APRIL = 0.07;
const MEAN_DAYS_BETWEEN_HOSPITAL_STAYS = 1400;

type Span = { readonly start: Day; readonly end: Day; readonly lastOutcome: string; readonly goesToHospital: boolean };

/**
 * A long service as the spells it is recorded in: broken by stays in hospital, and for some services ended and started
 * again each April when prices change. Breaks before the story begins are not told.
 */
export function serviceSpells(random: Random, { start, end, lastOutcome, goesToHospital }: Span): Spell[] {
  const restartsInApril = random.chance(SHARE_RESTARTED_EACH_APRIL);
  const spells: Spell[] = [];
  let from = start;
  while (from <= Math.min(end, STORY_END)) {
    const told = Math.max(from, STORY_START);
    const hospital = goesToHospital ? told + random.daysUntil(MEAN_DAYS_BETWEEN_HOSPITAL_STAYS) : end + 1;
    const yearEnd = restartsInApril ? financialYearEnd(told) : end + 1;
    const to = Math.min(end, hospital, yearEnd);
    if (to === end) spells.push({ start: from, end, outcome: lastOutcome });
    else if (to === yearEnd) spells.push({ start: from, end: to, outcome: 'Continuation of support or services' });
    else spells.push({ start: from, end: to, outcome: 'Admitted to hospital' });
    from = to === end ? end + 1 : to + (to === yearEnd ? 1 : random.between(6, 35));
  }
  return spells;
}

/** The next 31 March, the day itself included. */
function financialYearEnd(day: Day): Day {
  const { year, month } = calendarDateOf(day);
  return dayOf(month <= 3 ? year : year + 1, 3, 31);
}
