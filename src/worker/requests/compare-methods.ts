import { methodOf } from '../../methods/index.ts';
import { InputError } from '../../model/input-error.ts';
import { measuresOfRun } from '../../pipeline/6-measures/run-measures.ts';
import { comparisonTables } from '../../pipeline/9-compare-methods/comparison-tables.ts';
import { compareMethods as compareRuns } from '../../pipeline/9-compare-methods/index.ts';
import { withoutLists } from '../../pipeline/9-compare-methods/method-choices.ts';
import { nothingBuilt } from '../../pipeline/nothing-built.ts';
import { runPipeline } from '../../pipeline/run-pipeline.ts';
import { comparisonFacts } from '../results/comparison-facts.ts';
import type { ComparisonFacts } from '../results/comparison-facts.ts';
import { hospitalOf } from './hospital.ts';
import type { RequestContext } from './request-context.ts';

export type ComparisonOrder = {
  /** Id of the method to compare the last run's with. */
  readonly method: string;
};

/**
 * Runs another method on the sources, settings and decisions of the last run, and compares the two. The comparison is
 * kept beside the last run, until the next; cancelled or failed, an earlier one stays.
 * Errors: no run, no such method, or a method that makes no main table of the data.
 */
export async function compareMethods(
  { method }: ComparisonOrder,
  { session, control }: RequestContext,
): Promise<ComparisonFacts> {
  const started = performance.now();
  const run = session.finishedRun();
  const { reference } = session;
  const { settings, decisions } = run;
  const input = { ...settings, reference, decisions };
  const wanted = { reference, ascofLatest: settings.ascofLatest, hospital: hospitalOf(session.hospital) };
  const result = await runPipeline({ ...input, method: withoutLists(methodOf(method)) }, control);
  const nothing = nothingBuilt(result);
  if (nothing !== null) throw new InputError(nothing);
  const measures = await measuresOfRun(result, wanted, control);
  const comparison = await compareRuns({ input, wanted, runs: { a: run, b: { result, measures } } }, control);
  const outputs = comparisonTables(comparison);
  const seconds = (performance.now() - started) / 1000;
  const facts = comparisonFacts(comparison, outputs, seconds, session.smallNumbers);
  await control.settle();
  control.undoBy(() => (session.run = run));
  session.run = { ...run, comparison: { ...comparison, outputs } };
  return facts;
}
