import { dayOfIso, NO_DAY } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { UsageError } from './usage-error.ts';

/** A day given as an option. Errors: it is missing, or no date. */
export function dayOption(name: string, text: string | undefined): Day {
  if (text === undefined) throw new UsageError(`--${name} is missing: give a date like 2025-04-01.`);
  const day = dayOfIso(text);
  if (day === NO_DAY) throw new UsageError(`--${name} takes a date like 2025-04-01, not "${text}".`);
  return day;
}
