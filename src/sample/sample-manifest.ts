import { DEFAULT_METHOD } from '../methods/index.ts';
import { formatImportTime } from '../model/import-time.ts';
import { addMonths, isoOf } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import type { Period } from '../model/period.ts';
import type { SubmissionPlan } from './plan-submissions.ts';
import type { CheckedOptions } from './sample-options.ts';

type ReportingPeriod = { readonly reporting_period_start: string; readonly reporting_period_end: string };

/** The run file (`manifest.json`) that goes with sample data. */
export type SampleManifest = {
  readonly case: string;
  /** Named, so that the run stays the same when the default moves on. */
  readonly method: string;
  readonly seed: number;
  readonly generator: string;
  readonly as_of_date: string;
  readonly modes: { readonly single: ReportingPeriod; readonly joined: ReportingPeriod };
  readonly ascof: { readonly latest: { readonly start: string; readonly end: string } };
  readonly submission_reporting_period: 'Derived';
  readonly submissions: readonly {
    readonly file: string;
    readonly la_code: string;
    readonly la_name: string;
    readonly import_date: string;
    readonly rows: number;
    readonly stated_period: readonly [start: string, end: string];
  }[];
};

const DAYS_FROM_IMPORT_TO_RUN = 7;
const MONTHS_JOINED = 24;
const IMPORT_TIME_OF_DAY_MS = 10 * 60 * 60 * 1000;
const MS_PER_DAY = 86_400_000;

export type PlannedRows = { readonly plan: SubmissionPlan; readonly rows: number };

/** The run a week after the latest import: its 12 months as single table, and 24 months joined. */
export function sampleManifest(
  { seed, laCode, laName }: CheckedOptions,
  submissions: readonly PlannedRows[],
): SampleManifest {
  const latest = submissions[submissions.length - 1].plan;
  const single = latest.period;
  const joined = { start: addMonths(single.end + 1, -MONTHS_JOINED), end: single.end };
  return {
    case: 'sample',
    method: DEFAULT_METHOD.id,
    seed,
    generator: 'synthetic; no real person',
    as_of_date: iso(latest.importDay + DAYS_FROM_IMPORT_TO_RUN),
    modes: { single: reportingPeriod(single), joined: reportingPeriod(joined) },
    ascof: { latest: { start: iso(single.start), end: iso(single.end) } },
    submission_reporting_period: 'Derived',
    submissions: submissions.map(({ plan, rows }) => ({
      file: plan.fileName,
      la_code: laCode,
      la_name: laName,
      import_date: formatImportTime(plan.importDay * MS_PER_DAY + IMPORT_TIME_OF_DAY_MS),
      rows,
      stated_period: [iso(plan.period.start), iso(plan.period.end)],
    })),
  };
}

function reportingPeriod({ start, end }: Period): ReportingPeriod {
  return { reporting_period_start: iso(start), reporting_period_end: iso(end) };
}

function iso(day: Day): string {
  return String(isoOf(day));
}
