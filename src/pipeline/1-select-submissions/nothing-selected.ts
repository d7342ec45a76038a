import { isoOf } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import { formatImportTime, parseImportTime } from '../../model/import-time.ts';
import type { Mode } from '../../model/mode.ts';
import { formatPeriod } from '../../model/period.ts';
import type { Period } from '../../model/period.ts';
import type { Method } from '../../methods/index.ts';
import { eligibility } from './latest-covering.ts';
import type { Eligibility } from './latest-covering.ts';
import { splitIntoReferencePeriods } from './split-into-reference-periods.ts';
import { coveredPeriod } from './submission-periods.ts';
import type { SubmissionPeriods } from './submission-periods.ts';

const WHY: Record<Exclude<Eligibility, 'no-period'>, string> = {
  eligible: 'eligible',
  'starts-too-late': 'it begins too late',
  'ends-too-early': 'it ends too early',
  'imported-too-early': 'it was imported before the period ended',
  'imported-after-as-of-date': 'it was imported after the as-of date',
  'excluded-by-dhsc': 'DHSC has ruled it out for known faults',
};

/** One sentence that says why no file was chosen, which periods the files cover, and what to change. */
export function nothingSelected(
  options: { readonly method: Method; readonly asOf: Day; readonly periodsBy: 'Derived' | 'Stated' },
  submissions: readonly SubmissionPeriods[],
  mode: Mode,
  period: Period,
): string {
  const references = splitIntoReferencePeriods(period, mode);
  if (references.length === 0) {
    return `The reporting period ${formatPeriod(period)} holds no whole quarter, so no joined table can be made. Choose a period of at least three months.`;
  }
  const excluded = new Set(options.method.excludedImports.map(parseImportTime).filter((time) => time !== null));
  const files = submissions.map((submission) => {
    const covered = coveredPeriod(submission, options.periodsBy);
    const why = eligibility(submission, covered, references[references.length - 1], options.asOf, excluded);
    const because = why === 'no-period' ? whyNoPeriod(submission, options.periodsBy) : WHY[why];
    return `the file of ${submission.laName} imported ${formatImportTime(submission.importTime)} covers ${covered ? formatPeriod(covered) : 'no period'} (${because})`;
  });
  const wanted = mode === 'single' ? formatPeriod(period) : `any quarter of ${formatPeriod(period)}`;
  return `No submission covers ${wanted} as of ${isoOf(options.asOf)}: ${files.join('; ')}. Choose a period that a file covers, a later as-of date, or add the missing file.`;
}

function whyNoPeriod({ laCode }: SubmissionPeriods, periodsBy: 'Derived' | 'Stated'): string {
  if (periodsBy === 'Stated') return 'it states no reporting period';
  return laCode === null
    ? 'its rows have no LA_Code, and DHSC derives no period without one'
    : 'no period can be derived from its event end dates';
}
