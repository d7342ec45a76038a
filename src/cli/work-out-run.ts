import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { nodeInputFile } from '../hosts/files/node/input-file.ts';
import { readSubmissions } from '../hosts/files/read-submissions.ts';
import type { ImportTime } from '../model/import-time.ts';
import { InputError } from '../model/input-error.ts';
import type { Mode } from '../model/mode.ts';
import type { Period } from '../model/period.ts';
import { silentControl } from '../model/run-control.ts';
import type { RunControl } from '../model/run-control.ts';
import { readHospitalSpells, readLsoaLookup, readSpellHeaders } from '../hospital-spells/index.ts';
import { utf8Bytes } from '../hosts/files/csv/utf8-bytes.ts';
import { openFileChunks } from '../hosts/files/node/open-file.ts';
import { measuresOfRun } from '../pipeline/6-measures/run-measures.ts';
import type { HospitalData, MeasureResults, MeasuresWanted } from '../pipeline/6-measures/run-measures.ts';
import type { Need } from '../pipeline/7-outputs/index.ts';
import type { Fix } from '../pipeline/8-data-quality/fix-ranking/fix.ts';
import { rankFixes } from '../pipeline/8-data-quality/fix-ranking/index.ts';
import type { DataQuality } from '../pipeline/8-data-quality/index.ts';
import { qualityOfRun } from '../pipeline/8-data-quality/quality-of-run.ts';
import { nothingBuilt } from '../pipeline/nothing-built.ts';
import { runPipeline } from '../pipeline/run-pipeline.ts';
import type { PipelineInput, PipelineResult } from '../pipeline/run-pipeline.ts';
import { loadReferenceTables, readMappingDecisions } from '../reference-tables/index.ts';
import type { MappingDecision, ReferenceTables } from '../reference-tables/index.ts';
import { Dictionaries } from '../submissions/dictionaries.ts';
import { nameSubmission } from '../submissions/name-submission.ts';
import type { Submission } from '../submissions/submission.ts';
import type { DeathsChoice } from '../run-file/deaths-of-run-file.ts';
import { readDeaths } from './deaths-option.ts';
import { readReferenceFile } from './reference-files.ts';

export type SubmissionToRead = {
  readonly path: string;
  readonly laName?: string;
  readonly importTime: ImportTime;
};

/** A run as a command asks for it. */
export type PlannedRun = Pick<PipelineInput, 'method' | 'periods' | 'asOf' | 'periodsBy'> & {
  readonly submissions: readonly SubmissionToRead[];
  /** Path of the analyst's mapping decisions. */
  readonly decisions?: string;
  /** Twelve months of the latest figures; the last of the joined period when not given. */
  readonly ascofLatest?: Period;
  /** Mid-year of the population; the newest in `reference/` when not given. */
  readonly populationYear?: number;
  /** Paths of hospital spells and of the lookup of LSOAs, for ASCOF 2D. */
  readonly spells?: string;
  readonly lsoaLookup?: string;
  /** Where registered deaths come from; from the files themselves when not given. */
  readonly deaths?: DeathsChoice;
  /** Whether a run without any row in a main table fails, or writes what DHSC's code makes of nothing. */
  readonly mainTableWanted: boolean;
  /** Whether capitals and spaces at the end count as faults in `dq_values` and `dq_rows`. */
  readonly strictValues?: boolean;
  /** What was assumed because nobody said it, for the summary. */
  readonly assumptions: readonly string[];
};

export type WorkedOutRun = {
  readonly result: PipelineResult;
  readonly submissions: readonly Submission[];
  readonly decisions: readonly MappingDecision[];
  readonly measures: MeasureResults | null;
  readonly quality: DataQuality | null;
  readonly fixes: readonly Fix[] | null;
};

const MODES: readonly Mode[] = ['single', 'joined'];

/** Everything that a run reads, so that several methods can be run on it. */
export type ReadInputs = {
  readonly input: PipelineInput;
  readonly wanted: MeasuresWanted;
};

/** Reads the files and runs what is needed of the method. Errors: a file that cannot be read; no main table where one is wanted. */
export async function workOutRun(
  run: PlannedRun,
  needs: ReadonlySet<Need>,
  control: RunControl = silentControl,
): Promise<WorkedOutRun> {
  const { input, wanted } = await readInputs(run, needs, control);
  const { submissions, decisions, reference } = input;
  const { result, measures } = await runMethod(input, needs.has('measures') ? wanted : null, control);
  const nothing = run.mainTableWanted ? nothingBuilt(result) : null;
  if (nothing !== null) throw new InputError(nothing);
  const quality = needs.has('quality') ? qualityOfRun(result, submissions, reference, run.strictValues) : null;
  const fixes = needs.has('fixes') ? await rankFixes({ input, before: { result, measures }, wanted }, control) : null;
  return { result, submissions, decisions, measures, quality, fixes };
}

/** Reads all that the run names, as far as it is needed. */
export async function readInputs(run: PlannedRun, needs: ReadonlySet<Need>, control: RunControl): Promise<ReadInputs> {
  const reference = loadReferenceTables(readReferenceFile);
  const decisions = await readDecisions(run.decisions, reference);
  const submissions = await readAll(run.submissions, reference, control);
  const periods = Object.fromEntries(MODES.filter((mode) => needs.has(mode)).map((mode) => [mode, run.periods[mode]]));
  const deaths = await readDeaths(run.deaths);
  const hospital = needs.has('measures') ? await readHospitalData(run) : null;
  return {
    input: { ...run, periods, submissions, reference, decisions, deaths },
    wanted: { ...run, reference, hospital },
  };
}

/** Main tables, and figures when they are wanted. */
export async function runMethod(
  input: PipelineInput,
  wanted: MeasuresWanted | null,
  control: RunControl,
): Promise<Pick<WorkedOutRun, 'result' | 'measures'>> {
  const result = await runPipeline(input, control);
  return { result, measures: wanted ? await measuresOfRun(asDhscGoesOn(result), wanted, control) : null };
}

/** DHSC's measures run on the joined table that there is, be it an empty one. */
function asDhscGoesOn(result: PipelineResult): PipelineResult {
  const { mainTables, emptyJoined } = result;
  return emptyJoined ? { ...result, mainTables: { ...mainTables, joined: emptyJoined } } : result;
}

/** Hospital spells, when there are any. Errors: a file that cannot be read, or is no list of spells. */
async function readHospitalData({ spells, lsoaLookup }: PlannedRun): Promise<HospitalData | null> {
  if (spells === undefined) return null;
  const headers = readSpellHeaders(readReferenceFile);
  return {
    spells: readHospitalSpells(await textOf(spells), basename(spells), { headers }),
    residence: lsoaLookup === undefined ? null : readLsoaLookup(await textOf(lsoaLookup), basename(lsoaLookup)),
  };
}

async function textOf(path: string): Promise<string> {
  const { chunks } = openFileChunks(path);
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of utf8Bytes(chunks)) text += decoder.decode(chunk, { stream: true });
  return text;
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
  control: RunControl,
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
