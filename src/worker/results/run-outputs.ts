import type { OutputTable } from '../../columns/output-table.ts';
import { DEFAULT_NAMES, outputTables } from '../../pipeline/7-outputs/index.ts';
import type { RunFacts } from '../../pipeline/7-outputs/run-record.ts';
import type { SmallNumbersProfile } from '../../pipeline/7-outputs/small-numbers.ts';
import type { FinishedRun } from './finished-run.ts';

type RunWithoutOutputs = Omit<FinishedRun, 'outputs'>;

/** What the tables of a run are made of. */
export function runFacts(run: RunWithoutOutputs, smallNumbers: SmallNumbersProfile): RunFacts {
  return { ...run, submissions: run.settings.submissions, smallNumbers };
}

/** The tables that every run makes, and those that the analyst asked for. */
export function runOutputs(run: RunWithoutOutputs, smallNumbers: SmallNumbersProfile): OutputTable[] {
  return outputTables(runFacts(run, smallNumbers), [...DEFAULT_NAMES, ...run.onRequest]);
}
