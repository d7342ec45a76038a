import { dayOfIso, isoOf, NO_DAY } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { InputError } from '../model/input-error.ts';
import { formatPeriod } from '../model/period.ts';
import type { Period } from '../model/period.ts';

/** A period in messages: ISO text, both ends count. */
export type PeriodText = { readonly start: string; readonly end: string };

export function periodText(period: Period): PeriodText {
  return { start: isoOf(period.start) ?? '', end: isoOf(period.end) ?? '' };
}

/** Errors: InputError that names the input, `Period start`. */
export function dayOfInput(text: string, input: string): Day {
  const day = dayOfIso(text);
  if (day !== NO_DAY) return day;
  throw new InputError(`${input}: “${text}” is not a date. Write it like 2025-04-01.`);
}

/** Errors: InputError when an end is no date, or the period ends before it starts. */
export function periodOfInput({ start, end }: PeriodText): Period {
  const period = { start: dayOfInput(start, 'Period start'), end: dayOfInput(end, 'Period end') };
  if (period.start <= period.end) return period;
  throw new InputError(`The period ${formatPeriod(period)} ends before it starts. Change the period start or end.`);
}
