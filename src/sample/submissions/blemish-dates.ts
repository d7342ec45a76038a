import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import { stir, stirredUnit } from '../random.ts';
import { submittedDate } from './submitted-date.ts';

/** Dates in sample data that no calendar has, on purpose. */
export const sampleImpossibleDates = ['31/02/2025', '31/06/2025', '29/02/2026', '30/02/2024', '31/11/2025'] as const;

const SHARE_IMPOSSIBLE = 0.0012;
const SHARE_END_BEFORE_START = 0.0025;
const MAX_DAYS_BEFORE_START = 40;

export type EventDates = { readonly start: string; readonly end: string };

/** The dates of an event as written: a few ends lie before the start, a few dates exist in no calendar. */
export function writtenEventDates(start: Day, end: Day, noise: number): EventDates {
  const startText = submittedDate(start);
  if (end === NO_DAY) return { start: startText, end: '' };
  const share = stirredUnit(noise, 7);
  if (share < SHARE_IMPOSSIBLE / 4) return { start: impossibleDate(noise), end: submittedDate(end) };
  if (share < SHARE_IMPOSSIBLE) return { start: startText, end: impossibleDate(noise) };
  if (share >= SHARE_IMPOSSIBLE + SHARE_END_BEFORE_START) return { start: startText, end: submittedDate(end) };
  return { start: startText, end: submittedDate(start - 1 - (stir(noise, 8) % MAX_DAYS_BEFORE_START)) };
}

/** A birth date as written: a few exist in no calendar. */
export function writtenBirth(birth: Day, noise: number): string {
  if (birth === NO_DAY) return '';
  return stirredUnit(noise, 9) < SHARE_IMPOSSIBLE ? impossibleDate(noise) : submittedDate(birth);
}

function impossibleDate(noise: number): string {
  return sampleImpossibleDates[stir(noise, 10) % sampleImpossibleDates.length];
}
