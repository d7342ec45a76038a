import { addMonths, dayOf, isoOf } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import type { Period } from '../model/period.ts';
import type { CheckedOptions } from './sample-options.ts';

/** The specification a file was written to: its spellings of the list values. */
export type Release = 1 | 2;

/** One file to write. */
export type SubmissionPlan = {
  readonly fileName: string;
  readonly period: Period;
  /** The day the case system was read: what was recorded later is not in the file. */
  readonly extractDay: Day;
  readonly importDay: Day;
  readonly release: Release;
};

export const LATEST_PERIOD_END: Day = dayOf(2026, 3, 31);
/** A joined run over the 24 months from 1 April 2024 starts with the file that ends here. */
const OLDEST_NEEDED_END: Day = dayOf(2025, 3, 31);
/** Systems were changed over on this day: files of periods that end earlier are in Release 1. */
export const RELEASE_2_STARTS: Day = dayOf(2025, 7, 1);
const DAYS_TO_EXTRACT = 14;
const DAYS_TO_IMPORT = 28;

/**
 * The files, oldest first: one for each of the last quarters, each of the 12 months up to the quarter's end, and one of
 * April 2024 to March 2025 if the quarters do not hold it. Periods that end before July 2025 are in Release 1.
 */
export function planSubmissions({ quarters, laCode }: CheckedOptions): SubmissionPlan[] {
  const ends = Array.from({ length: quarters }, (_, index) => addMonths(LATEST_PERIOD_END + 1, -3 * index) - 1);
  if (!ends.includes(OLDEST_NEEDED_END)) ends.push(OLDEST_NEEDED_END);
  return ends
    .sort((a, b) => a - b)
    .map((end, index) => ({
      fileName: `${laCode}_${compact(end + DAYS_TO_IMPORT)}_${index + 1}.csv`,
      period: { start: addMonths(end + 1, -12), end },
      extractDay: end + DAYS_TO_EXTRACT,
      importDay: end + DAYS_TO_IMPORT,
      release: end < RELEASE_2_STARTS ? 1 : 2,
    }));
}

function compact(day: Day): string {
  return String(isoOf(day)).replaceAll('-', '');
}
