import { browserInputFile } from '../../hosts/files/browser/input-file.ts';
import { readSubmissions } from '../../hosts/files/read-submissions.ts';
import { isoOf } from '../../model/day.ts';
import { importDayOf } from '../../model/import-time.ts';
import { InputError } from '../../model/input-error.ts';
import { parseRunFile } from '../../run-file/parse-run-file.ts';
import type { SubmissionFile } from '../../submissions/submission.ts';
import { localTime } from '../local-time.ts';
import { runFileFacts } from '../sources/run-file-facts.ts';
import type { RunFileFacts } from '../sources/run-file-facts.ts';
import type { SourceFacts } from '../sources/source-facts.ts';
import { isDeathsList, isRunFileName, isSupplement } from '../sources/supplements.ts';
import { deathsListFacts, readDeathsFile } from './deaths.ts';
import type { DeathsListFacts } from './deaths.ts';
import { listSources } from './list-sources.ts';
import type { MethodChoice } from './list-sources.ts';
import type { RequestContext } from './request-context.ts';

export type FilesToRead = MethodChoice & {
  /** CSV, CSV.GZ and XLSX files of submissions, and a run file (`manifest.json`) among them or by itself. */
  readonly files: readonly File[];
};

export type FilesRead = {
  /** Every file and sheet that is here, also those from before. */
  readonly sources: readonly SourceFacts[];
  /** Files that could not be used, each with a sentence. */
  readonly failed: readonly { readonly name: string; readonly message: string }[];
  /** What the run file asks for, if one was added now or before. */
  readonly runFile: RunFileFacts | null;
  /** The list of registered deaths that is here. */
  readonly deathsList: DeathsListFacts | null;
};

type ReadFile = { readonly file: File; readonly submissions: readonly SubmissionFile[] };

/** Reads files into the session. One that fails does not keep the others out; cancelled, all of them stay out. */
export async function readFiles(args: FilesToRead, context: RequestContext): Promise<FilesRead> {
  const { session, control } = context;
  const failed: { name: string; message: string }[] = [];
  const attempt = async (file: File, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed.push({ name: file.name, message: error.message });
    }
  };

  const runFiles = args.files.filter(({ name }) => isRunFileName(name));
  let runFile = session.runFile;
  for (const file of runFiles) {
    await attempt(file, async () => {
      runFile = { name: file.name, runFile: parseRunFile(await file.text(), file.name) };
    });
  }

  const reading = { fields: session.reference.fields, dictionaries: session.dictionaries, control };
  const read: ReadFile[] = [];
  let deathsList = session.deathsList;
  for (const file of args.files) {
    if (isRunFileName(file.name) || (runFile && isSupplement(file.name, runFile.runFile))) continue;
    await attempt(file, async () => {
      if (runFile && isDeathsList(file.name, runFile.runFile)) {
        deathsList = await readDeathsFile(file);
        return;
      }
      const submissions = await readSubmissions(browserInputFile(file), reading);
      refuseTwice(file, submissions, [
        ...session.sources.map((source) => source.whole),
        ...read.flatMap((one) => one.submissions),
      ]);
      read.push({ file, submissions });
    });
  }
  await control.settle();

  control.undoBy(session.restorePoint());
  session.deathsList = deathsList;
  if (runFile) session.useRunFile(runFile);
  for (const { file, submissions } of read) {
    for (const submission of submissions) {
      session.add(submission, { fileName: file.name, modified: dayModified(file) });
    }
  }
  return {
    sources: listSources(args, context),
    failed,
    runFile: session.runFile && runFileFacts(session.runFile, session.sources, deathsList),
    deathsList: deathsList && deathsListFacts(deathsList),
  };
}

function refuseTwice(file: File, submissions: readonly SubmissionFile[], known: readonly SubmissionFile[]): void {
  const same = known.find(({ sha256 }) => sha256 !== null && submissions.some((one) => one.sha256 === sha256));
  if (!same) return;
  throw new InputError(`${file.name}: this file is already here${same.name === file.name ? '' : ` as ${same.name}`}.`);
}

/** As the analyst's folder shows it. */
function dayModified({ lastModified }: File): string | null {
  return isoOf(importDayOf(localTime(lastModified)));
}
