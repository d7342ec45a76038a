import { daysOf } from '../../columns/table.ts';
import { isoOf, NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Method } from '../../methods/index.ts';
import type { Period } from '../../model/period.ts';
import { deriveReportingPeriod } from './derive-reporting-period.ts';
import type { DerivedPeriod } from './derive-reporting-period.ts';
import { groupSubmissions } from './group-submissions.ts';
import type { SubmissionGroup } from './group-submissions.ts';
import { sustainedCoverage } from './sustained-coverage.ts';
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

type PeriodRule = {
  derive(group: SubmissionGroup, stated: Period | null): DerivedPeriod;
  /** What DHSC writes between the two dates of a stated period before it counts how many there are. */
  readonly between: string;
};

const PERIOD_RULES: Record<Method['reportingPeriod'], PeriodRule> = {
  'share-of-events': { derive: deriveReportingPeriod, between: '' },
  'sustained-coverage': { derive: sustainedCoverage, between: '|' },
};

/** Stated and derived reporting periods of every submission. Source: DHSC REF_Submission_Reporting_Periods. */
export function submissionPeriods(submissions: readonly Submission[], method: Method): SubmissionPeriods[] {
  const rule = PERIOD_RULES[method.reportingPeriod];
  return groupSubmissions(submissions).map((group) => {
    const stated = statedPeriod(group, rule.between);
    return {
      laCode: group.laCode,
      laName: group.laName,
      importTime: group.importTime,
      rowCount: group.parts.reduce((total, { rows }) => total + rows.length, 0),
      ...stated,
      ...rule.derive(group, wholePeriod(stated)),
    };
  });
}

type StatedPeriod = Pick<SubmissionPeriods, 'statedStart' | 'statedEnd' | 'statedPeriods'>;

function statedPeriod(group: SubmissionGroup, between: string): StatedPeriod {
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
      // With nothing between the two texts, one date alone counts the same at either end.
      pairs.add(`${isoOf(start) ?? ''}${between}${isoOf(end) ?? ''}`);
      if (start !== NO_DAY && (statedStart === NO_DAY || start < statedStart)) statedStart = start;
      if (end > statedEnd) statedEnd = end;
    }
  }
  return { statedStart, statedEnd, statedPeriods: pairs.size };
}

/** The period by which a submission is selected; null covers nothing. */
export function coveredPeriod(submission: SubmissionPeriods, by: 'Derived' | 'Stated'): Period | null {
  if (by === 'Derived') return submission.period;
  return wholePeriod(submission);
}

function wholePeriod({ statedStart, statedEnd }: Pick<StatedPeriod, 'statedStart' | 'statedEnd'>): Period | null {
  return statedStart === NO_DAY || statedEnd === NO_DAY ? null : { start: statedStart, end: statedEnd };
}
