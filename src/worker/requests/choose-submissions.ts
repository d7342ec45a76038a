import { foldText } from '../../columns/text-dictionary.ts';
import { parseImportTime } from '../../model/import-time.ts';
import type { Mode } from '../../model/mode.ts';
import type { Period } from '../../model/period.ts';
import { selectSubmissions } from '../../pipeline/1-select-submissions/index.ts';
import { eligibility } from '../../pipeline/1-select-submissions/latest-covering.ts';
import type { Eligibility } from '../../pipeline/1-select-submissions/latest-covering.ts';
import { splitIntoReferencePeriods } from '../../pipeline/1-select-submissions/split-into-reference-periods.ts';
import { coveredPeriod, submissionPeriods } from '../../pipeline/1-select-submissions/submission-periods.ts';
import type { SubmissionPeriods } from '../../pipeline/1-select-submissions/submission-periods.ts';
import { periodText } from '../iso-text.ts';
import type { PeriodText } from '../iso-text.ts';
import { checkSettings } from '../run-settings.ts';
import type { CheckedSettings, RunSettings } from '../run-settings.ts';
import type { RequestContext } from './request-context.ts';

/** Which file answers for which reference period of one main table. */
export type SubmissionChoice = {
  readonly mode: Mode;
  /** Quarters when joined, else the one period; none when a joined period holds no whole quarter. */
  readonly references: readonly PeriodText[];
  /** For each source, and each of `references`: picked, passed over for a later file, or why it is not eligible. */
  readonly sources: readonly { readonly id: number; readonly verdicts: readonly Verdict[] }[];
};

export type Verdict = 'picked' | 'later-file' | Exclude<Eligibility, 'eligible'>;

/** Will DHSC pick this file? Asked of every source, for every reference period of the main tables wanted. */
export function chooseSubmissions(settings: RunSettings, { session }: RequestContext): SubmissionChoice[] {
  const checked = checkSettings(settings, session);
  const periods = submissionPeriods(checked.submissions, checked.method);
  return (['single', 'joined'] as const).flatMap((mode) => {
    const period = checked.periods[mode];
    return period ? [choiceOf(mode, period, periods, checked)] : [];
  });
}

function choiceOf(
  mode: Mode,
  period: Period,
  periods: readonly SubmissionPeriods[],
  { sources, submissions, method, asOf, periodsBy }: CheckedSettings,
): SubmissionChoice {
  const references = splitIntoReferencePeriods(period, mode);
  const { chosen } = selectSubmissions(submissions, periods, method, { mode, period, asOf, periodsBy });
  const excluded = new Set(method.excludedImports.map(parseImportTime).filter((time) => time !== null));

  const verdictOf = (candidates: readonly SubmissionPeriods[], reference: Period): Verdict => {
    const verdicts = candidates.map((candidate) =>
      eligibility(candidate, coveredPeriod(candidate, periodsBy), reference, asOf, excluded),
    );
    const refused = verdicts.find((verdict) => verdict !== 'eligible');
    if (!verdicts.includes('eligible')) return refused ?? 'no-period';
    return chosen.some((one) => one.reference.start === reference.start && isSame(one, candidates[0]))
      ? 'picked'
      : 'later-file';
  };

  return {
    mode,
    references: references.map(periodText),
    sources: sources.map(({ id }, at) => {
      const candidates = periods.filter((candidate) => isSame(candidate, submissions[at]));
      return { id, verdicts: references.map((reference) => verdictOf(candidates, reference)) };
    }),
  };
}

type Sent = { readonly laName: string; readonly importTime: number };

function isSame(a: Sent, b: Sent): boolean {
  return a.importTime === b.importTime && foldText(a.laName) === foldText(b.laName);
}
