import type { OutputTable } from '../../columns/output-table.ts';
import { InputError } from '../../model/input-error.ts';
import { fixRankingTable } from '../../pipeline/8-data-quality/fix-ranking/fix-ranking-table.ts';
import type { Fix } from '../../pipeline/8-data-quality/fix-ranking/fix.ts';
import { rankFixes } from '../../pipeline/8-data-quality/fix-ranking/index.ts';
import { dataQuality } from '../../pipeline/8-data-quality/index.ts';
import type { DataQuality } from '../../pipeline/8-data-quality/index.ts';
import { qualityOfRun } from '../../pipeline/8-data-quality/quality-of-run.ts';
import type { ReferenceTables } from '../../reference-tables/index.ts';
import { checkReport } from '../results/check-facts.ts';
import type { CheckReport } from '../results/check-facts.ts';
import type { DataCheck } from '../results/data-check.ts';
import type { FinishedRun } from '../results/finished-run.ts';
import type { Session } from '../session.ts';
import { submissionOf } from '../sources/source.ts';
import { hospitalOf } from './hospital.ts';
import type { RequestContext } from './request-context.ts';

export type DataToCheck = {
  /** What the last run was made of, or sources as they are: without a run, or after they have changed. */
  readonly of: 'build' | { readonly sources: readonly number[] };
  /** Whether capitals and spaces at the end count too. */
  readonly strict: boolean;
};

/**
 * Holds the data against the rules and, of a run with figures, ranks its faults by what mending each would move. Cancelled
 * or failed, an earlier check stays. Errors: nothing to check.
 */
export async function checkData(
  { of, strict }: DataToCheck,
  { session, control }: RequestContext,
): Promise<CheckReport> {
  const run = of === 'build' ? session.finishedRun() : null;
  const submissions = run ? run.settings.submissions : submissionsOf(of === 'build' ? [] : of.sources, session);
  if (submissions.length === 0) throw new InputError('There is no data to check. Choose at least one file or sheet.');
  const rows = submissions.reduce((total, { rowCount }) => total + rowCount, 0);
  control.report({ step: 'Hold rows against the rules', done: 0, total: rows, unit: 'rows' });
  await control.checkpoint();
  const quality = qualityOf({ run, submissions, strict }, session.reference);
  await control.checkpoint();
  const fixes = run && (await fixesOf(run, { session, control }));
  await control.settle();
  const before = session.check;
  control.undoBy(() => (session.check = before));
  const check = { run, submissions, strict, quality, fixes, outputs: outputsOf(quality, fixes) };
  session.check = check;
  return checkReport(check);
}

/** The same check, with capitals and spaces at the end counted or not; what mending moves stays as it is. */
export function checkStrictly({ strict }: { readonly strict: boolean }, { session }: RequestContext): CheckReport {
  const before = checkOf(session);
  const quality = qualityOf({ ...before, strict }, session.reference);
  session.check = { ...before, strict, quality, outputs: outputsOf(quality, before.fixes) };
  return checkReport(session.check);
}

/** Errors: the data have not been checked since the last run. */
export function checkOf({ check }: Session): DataCheck {
  if (check) return check;
  throw new InputError('The data have not been checked since the last build. Check them again.');
}

function submissionsOf(sources: readonly number[], { sources: all, reference }: Session): DataCheck['submissions'] {
  return all.filter(({ id }) => sources.includes(id)).map((source) => submissionOf(source, reference.localAuthorities));
}

function qualityOf(
  { run, submissions, strict }: Pick<DataCheck, 'run' | 'submissions' | 'strict'>,
  reference: ReferenceTables,
): DataQuality {
  return run
    ? qualityOfRun(run.result, submissions, reference, strict)
    : dataQuality({ submissions, reference, strict });
}

async function fixesOf(
  { settings, decisions, result, measures }: FinishedRun,
  { session: { reference, hospital }, control }: Pick<RequestContext, 'session' | 'control'>,
): Promise<readonly Fix[] | null> {
  const wanted = { reference, ascofLatest: settings.ascofLatest, hospital: hospitalOf(hospital) };
  return rankFixes({ input: { ...settings, reference, decisions }, before: { result, measures }, wanted }, control);
}

function outputsOf({ values, rows }: DataQuality, fixes: readonly Fix[] | null): OutputTable[] {
  return [values, rows, ...(fixes ? [fixRankingTable(fixes)] : [])];
}
