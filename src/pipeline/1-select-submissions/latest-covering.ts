import { foldText } from '../../columns/text-dictionary.ts';
import type { Day } from '../../model/day.ts';
import { importDayOf, midnightOf } from '../../model/import-time.ts';
import type { Period } from '../../model/period.ts';
import type { SubmissionPeriods } from './submission-periods.ts';

/** Why a submission is or is not eligible for a reference period, in the order in which the tests are made. */
export type Eligibility =
  | 'eligible'
  | 'no-period'
  | 'starts-too-late'
  | 'ends-too-early'
  | 'imported-too-early'
  | 'imported-after-as-of-date'
  | 'excluded-by-dhsc';

/**
 * Whether DHSC may pick a submission for a reference period. Its covered period must hold the whole reference period;
 * it was imported after the period's end (a file of 10:00 on the last day is after it: the end counts as midnight) and
 * on or before the as-of date; and DHSC has not ruled the file out.
 * Source: DHSC GetSubmissions.
 */
export function eligibility(
  submission: { readonly importTime: number },
  covered: Period | null,
  reference: Period,
  asOf: Day,
  excludedImports: ReadonlySet<number>,
): Eligibility {
  if (covered === null) return 'no-period';
  if (covered.start > reference.start) return 'starts-too-late';
  if (covered.end < reference.end) return 'ends-too-early';
  if (submission.importTime <= midnightOf(reference.end)) return 'imported-too-early';
  if (importDayOf(submission.importTime) > asOf) return 'imported-after-as-of-date';
  return excludedImports.has(submission.importTime) ? 'excluded-by-dhsc' : 'eligible';
}

/** The latest of the eligible submissions of each local authority. */
export function latestOfEachLa(eligible: readonly SubmissionPeriods[]): SubmissionPeriods[] {
  const latest = new Map<string, SubmissionPeriods>();
  for (const submission of eligible) {
    const key = foldText(submission.laName);
    const known = latest.get(key);
    if (!known || submission.importTime > known.importTime) latest.set(key, submission);
  }
  return [...latest.values()];
}
