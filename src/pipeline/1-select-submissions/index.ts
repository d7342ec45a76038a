import { foldText } from '../../columns/text-dictionary.ts';
import type { Method } from '../../methods/index.ts';
import type { Day } from '../../model/day.ts';
import { parseImportTime } from '../../model/import-time.ts';
import type { ImportTime } from '../../model/import-time.ts';
import type { Mode } from '../../model/mode.ts';
import type { Period } from '../../model/period.ts';
import type { Submission } from '../../submissions/submission.ts';
import { eligibility, latestOfEachLa } from './latest-covering.ts';
import { splitIntoReferencePeriods } from './split-into-reference-periods.ts';
import { coveredPeriod } from './submission-periods.ts';
import type { SubmissionPeriods } from './submission-periods.ts';

export type Selection = {
  readonly mode: Mode;
  /** One row for each submission and reference period chosen. */
  readonly chosen: readonly ChosenSubmission[];
  /** One for each submission chosen: the span that it answers for after its reference periods are merged. */
  readonly merged: readonly MergedSubmission[];
};

export type ChosenSubmission = {
  readonly laName: string;
  readonly importTime: ImportTime;
  readonly reference: Period;
};

export type MergedSubmission = {
  readonly laName: string;
  readonly importTime: ImportTime;
  readonly reference: Period;
  /** The files that share the LA name and the import time: usually one. */
  readonly submissions: readonly Submission[];
};

export type SelectionOptions = {
  readonly mode: Mode;
  readonly period: Period;
  readonly asOf: Day;
  readonly periodsBy: 'Derived' | 'Stated';
};

/**
 * Step 1: the submissions that a main table is made of: for each reference period the latest eligible file of each
 * local authority.
 *
 * A file that serves several quarters answers for the span from the first start to the last end, also over quarters in
 * between that another file serves: DHSC merges by the smallest and the largest date.
 * Source: DHSC create_main_table_for_period and create_main_table_for_12mo_period.
 */
export function selectSubmissions(
  submissions: readonly Submission[],
  periods: readonly SubmissionPeriods[],
  method: Method,
  { mode, period, asOf, periodsBy }: SelectionOptions,
): Selection {
  const excluded = new Set(method.excludedImports.map(parseImportTime).filter((time) => time !== null));
  const chosen = splitIntoReferencePeriods(period, mode).flatMap((reference) =>
    latestOfEachLa(
      periods.filter(
        (candidate) =>
          eligibility(candidate, coveredPeriod(candidate, periodsBy), reference, asOf, excluded) === 'eligible',
      ),
    ).map(({ laName, importTime }) => ({ laName, importTime, reference })),
  );
  const merged = mergeReferencePeriods(chosen, submissions);
  // Files of one moment may spell the name of their local authority apart: both lists show one spelling.
  const spelling = new Map(merged.map((submission) => [keyOf(submission), submission.laName]));
  return { mode, chosen: chosen.map((one) => ({ ...one, laName: spelling.get(keyOf(one)) ?? one.laName })), merged };
}

function keyOf({ laName, importTime }: { readonly laName: string; readonly importTime: ImportTime }): string {
  return `${foldText(laName)} ${importTime}`;
}

function mergeReferencePeriods(
  chosen: readonly ChosenSubmission[],
  submissions: readonly Submission[],
): MergedSubmission[] {
  const merged = new Map<string, MergedSubmission>();
  for (const { laName, importTime, reference } of chosen) {
    const key = keyOf({ laName, importTime });
    const known = merged.get(key);
    merged.set(key, {
      laName: known?.laName ?? laName,
      importTime,
      reference: known
        ? { start: Math.min(known.reference.start, reference.start), end: Math.max(known.reference.end, reference.end) }
        : reference,
      submissions:
        known?.submissions ??
        submissions.filter((file) => file.importTime === importTime && foldText(file.laName) === foldText(laName)),
    });
  }
  return [...merged.values()];
}
