import { daysOf } from '../../columns/table.ts';
import { isoOf, NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Method } from '../../methods/index.ts';
import type { Period } from '../../model/period.ts';
import { deriveReportingPeriod } from './derive-reporting-period.ts';
import type { DerivedPeriod } from './derive-reporting-period.ts';
import { groupSubmissions } from './group-submissions.ts';
import type { SubmissionGroup } from './group-submissions.ts';
import type { Submission } from '../../submissions/submission.ts';

/** One submission (LA code, LA name, import time) with the period that it states and the one derived from its rows. */
export type SubmissionPeriods = Omit<SubmissionGroup, 'parts'> &
  DerivedPeriod & {
    readonly statedStart: number;
    readonly statedEnd: number;
    /** How many different stated periods the rows hold. */
    readonly statedPeriods: number;
    readonly rowCount: number;
  };

const PERIOD_RULES: Record<Method['reportingPeriod'], (group: SubmissionGroup) => DerivedPeriod> = {
  'share-of-events': deriveReportingPeriod,
  'sustained-coverage': deriveReportingPeriod,
};

/** Stated and derived reporting periods of every submission. Source: DHSC REF_Submission_Reporting_Periods. */
export function submissionPeriods(submissions: readonly Submission[], method: Method): SubmissionPeriods[] {
  return groupSubmissions(submissions).map((group) => ({
    laCode: group.laCode,
    laName: group.laName,
    importTime: group.importTime,
    rowCount: group.parts.reduce((total, { rows }) => total + rows.length, 0),
    ...statedPeriod(group),
    ...PERIOD_RULES[method.reportingPeriod](group),
  }));
}

function statedPeriod(group: SubmissionGroup): { statedStart: number; statedEnd: number; statedPeriods: number } {
  let statedStart = NO_DAY;
  let statedEnd = NO_DAY;
  const pairs = new Set<string>();
  for (const { table, rows } of group.parts) {
    const starts = daysOf(table, 'Reporting_Period_Start_Date').values;
    const ends = daysOf(table, 'Reporting_Period_End_Date').values;
    let lastStart: Day | null = null;
    let lastEnd: Day | null = null;
    for (const row of rows) {
      const start = starts[row];
      const end = ends[row];
      if (start === lastStart && end === lastEnd) continue;
      lastStart = start;
      lastEnd = end;
      // DHSC joins the two texts with nothing between: one date alone counts the same at either end.
      pairs.add(`${isoOf(start) ?? ''}${isoOf(end) ?? ''}`);
      if (start !== NO_DAY && (statedStart === NO_DAY || start < statedStart)) statedStart = start;
      if (end > statedEnd) statedEnd = end;
    }
  }
  return { statedStart, statedEnd, statedPeriods: pairs.size };
}

/** The period by which a submission is selected; null covers nothing. */
export function coveredPeriod(submission: SubmissionPeriods, by: 'Derived' | 'Stated'): Period | null {
  if (by === 'Derived') return submission.period;
  const { statedStart, statedEnd } = submission;
  return statedStart === NO_DAY || statedEnd === NO_DAY ? null : { start: statedStart, end: statedEnd };
}
