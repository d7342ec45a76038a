import type { OutputTable } from '../columns/output-table.ts';
import { outputTargetOf, writeOutputs } from '../hosts/files/node/write-files.ts';
import type { ImportTime } from '../model/import-time.ts';
import { InputError } from '../model/input-error.ts';
import { DEFAULT_NAMES, needsOf, outputTables } from '../pipeline/7-outputs/index.ts';
import { nothingBuilt } from '../pipeline/nothing-built.ts';
import type { OutputOptions } from './output-options.ts';
import { terminalControl } from './progress-line.ts';
import { summaryOf } from './summary.ts';
import { workOutRun } from './work-out-run.ts';
import type { PlannedRun, WorkedOutRun } from './work-out-run.ts';

/** Reads, runs, writes and sums up one run. Nothing is written unless all of it can be. */
export async function executeRun(run: PlannedRun, output: OutputOptions, print: (text: string) => void): Promise<void> {
  const started = performance.now();
  const control = terminalControl(process.stderr);
  try {
    const names = output.tables ?? DEFAULT_NAMES;
    const done = await workOutRun({ ...run, strictValues: output.strictValues }, needsOf(names), control);
    const outputs = outputTables({ ...done, smallNumbers: output.smallNumbers, ranAt: localTime() }, names);
    if (outputs.length === 0) throw new InputError(nothingToWrite(done));
    const written = await writeOutputs(outputs, { ...outputTargetOf(output.out, output.format), control });
    control.done();
    const seconds = (performance.now() - started) / 1000;
    print(summaryOf({ ...done, wanted: names, outputs, written, seconds, assumptions: run.assumptions }));
  } finally {
    control.done();
  }
}

export type RunSummary = WorkedOutRun & {
  /** Names of the tables that were to be written. */
  readonly wanted: readonly string[];
  readonly outputs: readonly OutputTable[];
  readonly written: readonly string[];
  readonly seconds: number;
  readonly assumptions: readonly string[];
};

function nothingToWrite({ result }: WorkedOutRun): string {
  return nothingBuilt(result) ?? 'This run makes none of the tables asked for. Ask for others with --tables.';
}

/** The analyst's clock, without a time zone. */
function localTime(): ImportTime {
  const now = new Date();
  return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 1000) * 1000;
}
