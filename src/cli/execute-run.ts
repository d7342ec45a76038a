import { readFile } from 'node:fs/promises';
import type { OutputTable } from '../columns/output-table.ts';
import { nodeInputFile } from '../hosts/files/node/input-file.ts';
import { outputTargetOf, writeOutputs } from '../hosts/files/node/write-files.ts';
import { readSubmissions } from '../hosts/files/read-submissions.ts';
import type { ImportTime } from '../model/import-time.ts';
import { InputError } from '../model/input-error.ts';
import type { Mode } from '../model/mode.ts';
import type { Period } from '../model/period.ts';
import type { RunControl } from '../model/run-control.ts';
import { lastTwelveMonths, runMeasures } from '../pipeline/6-measures/run-measures.ts';
import type { MeasureResults } from '../pipeline/6-measures/run-measures.ts';
import { needsOf, OUTPUT_NAMES, outputTables } from '../pipeline/7-outputs/index.ts';
import { runPipeline } from '../pipeline/run-pipeline.ts';
import type { PipelineInput, PipelineResult } from '../pipeline/run-pipeline.ts';
import { loadReferenceTables, readMappingDecisions } from '../reference-tables/index.ts';
import type { MappingDecision, ReferenceTables } from '../reference-tables/index.ts';
import { Dictionaries } from '../submissions/dictionaries.ts';
import { nameSubmission } from '../submissions/name-submission.ts';
import type { Submission } from '../submissions/submission.ts';
import { terminalControl } from './progress-line.ts';
import { readReferenceFile } from './reference-files.ts';
import { summaryOf } from './summary.ts';

export type SubmissionToRead = {
  readonly path: string;
  readonly laName?: string;
  readonly importTime: ImportTime;
};

export type Run = Pick<PipelineInput, 'method' | 'periods' | 'asOf' | 'periodsBy'> & {
  readonly submissions: readonly SubmissionToRead[];
  /** Path of the analyst's mapping decisions. */
  readonly decisions?: string;
  /** Twelve months of the latest figures; the last of the joined period when not given. */
  readonly ascofLatest?: Period;
  /** Mid-year of the population; the newest in `reference/` when not given. */
  readonly populationYear?: number;
  readonly out: string;
  readonly format: 'csv' | 'xlsx';
  /** Names of the tables wanted; all when not given. */
  readonly tables?: readonly string[];
  /** What was assumed because nobody said it, for the summary. */
  readonly assumptions: readonly string[];
};

/** Reads, runs, writes and sums up one run. Nothing is written unless all of it can be. */
export async function executeRun(run: Run, print: (text: string) => void): Promise<void> {
  const started = performance.now();
  const control = terminalControl(process.stderr);
  try {
    const names = wantedTables(run.tables);
    const needs = needsOf(names);
    const reference = loadReferenceTables(readReferenceFile);
    const decisions = await readDecisions(run.decisions, reference);
    const submissions = await readAll(run.submissions, reference, control);
    const periods = Object.fromEntries(
      MODES.filter((mode) => needs.has(mode)).map((mode) => [mode, run.periods[mode]]),
    );
    const result = await runPipeline({ ...run, periods, submissions, reference, decisions }, control);
    if (Object.keys(result.mainTables).length === 0 && result.notBuilt.length > 0) {
      throw new InputError(result.notBuilt.map(({ reason }) => reason).join(' '));
    }
    const measures = needs.has('measures') ? await measuresOf(run, result, reference, control) : null;
    const outputs = outputTables({ result, submissions, decisions, measures, ranAt: localTime() }, names);
    const written = await writeOutputs(outputs, { ...outputTargetOf(run.out, run.format), control });
    control.done();
    const seconds = (performance.now() - started) / 1000;
    print(
      summaryOf({ result, submissions, decisions, measures, outputs, written, seconds, assumptions: run.assumptions }),
    );
  } finally {
    control.done();
  }
}

const MODES: readonly Mode[] = ['single', 'joined'];

/** The figures, when there is a joined table and a period for them. */
async function measuresOf(
  { ascofLatest, populationYear, method }: Run,
  { mainTables }: PipelineResult,
  reference: ReferenceTables,
  control: RunControl,
): Promise<MeasureResults | null> {
  const { joined } = mainTables;
  if (!joined) return null;
  const latest = ascofLatest ?? lastTwelveMonths(joined.period);
  return runMeasures(
    { joined, reference, method, latest, populationYear: populationYear ?? newestPopulation(reference) },
    control,
  );
}

function newestPopulation(reference: ReferenceTables): number {
  return Math.max(...reference.populations().map(({ midYear }) => midYear));
}

/** The analyst's clock, without a time zone. */
function localTime(): ImportTime {
  const now = new Date();
  return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 1000) * 1000;
}

async function readDecisions(path: string | undefined, reference: ReferenceTables): Promise<MappingDecision[]> {
  if (path === undefined) return [];
  const text = await readFile(path, 'utf8').catch(() => {
    throw new InputError(`${path}: the file of mapping decisions cannot be read. Check the path.`);
  });
  return readMappingDecisions(text, reference.mappings, path);
}

async function readAll(
  files: readonly SubmissionToRead[],
  reference: ReferenceTables,
  control: ReturnType<typeof terminalControl>,
): Promise<Submission[]> {
  const context = { fields: reference.fields, dictionaries: new Dictionaries(), control };
  const submissions: Submission[] = [];
  for (const file of files) {
    for (const read of await readSubmissions(nodeInputFile(file.path), context)) {
      submissions.push(nameSubmission(read, file, reference.localAuthorities));
    }
  }
  return submissions;
}

function wantedTables(names: readonly string[] | undefined): readonly string[] {
  const unknown = names?.filter((name) => !OUTPUT_NAMES.includes(name)) ?? [];
  if (unknown.length === 0) return names ?? OUTPUT_NAMES;
  throw new InputError(`There is no table ${unknown.join(', ')}. There are: ${OUTPUT_NAMES.join(', ')}.`);
}

export type RunSummary = {
  readonly result: PipelineResult;
  readonly submissions: readonly Submission[];
  readonly decisions: readonly MappingDecision[];
  readonly measures: MeasureResults | null;
  readonly outputs: readonly OutputTable[];
  readonly written: readonly string[];
  readonly seconds: number;
  readonly assumptions: readonly string[];
};
