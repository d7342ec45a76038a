import { methodOf } from '../methods/index.ts';
import { executeRun } from './execute-run.ts';
import { formatImportTime } from '../model/import-time.ts';
import { importTimeOfFile } from './import-time-of-file.ts';
import { figuresPeriod } from './figures-period.ts';
import { deathsOfRunFile } from '../run-file/deaths-of-run-file.ts';
import type { DeathsChoice } from '../run-file/deaths-of-run-file.ts';
import type { RunFile } from '../run-file/parse-run-file.ts';
import { deathsOption } from './deaths-option.ts';
import { outputOptions } from './output-options.ts';
import type { PlannedRun } from './work-out-run.ts';
import { readRunFile } from './run-file.ts';

/** `cld run`: everything that a run file asks for. */
export async function runCommand(
  path: string,
  options: Readonly<Record<string, string | undefined>>,
  print: (text: string) => void,
): Promise<void> {
  const output = outputOptions(options);
  await executeRun(await plannedRun(path, options), output, print);
}

/** What the run file says of deaths, its list found on the disk. */
function deathsOf(runFile: RunFile, find: (file: string) => string): DeathsChoice | undefined {
  const choice = deathsOfRunFile(runFile);
  return choice?.from === 'list' ? { ...choice, file: find(choice.file) } : (choice ?? undefined);
}

/** The run that a run file describes, with what the command line adds. */
export async function plannedRun(
  path: string,
  options: Readonly<Record<string, string | undefined>>,
): Promise<PlannedRun> {
  const { runFile, find } = await readRunFile(path);
  const assumptions: string[] = [];
  const submissions = runFile.submissions.map(({ file, la_name, import_date }) => {
    const found = find(file);
    const importTime = import_date ?? importTimeOfFile(found);
    if (import_date === undefined) {
      assumptions.push(
        `${file}: no import date given, so the file's own time is taken: ${formatImportTime(importTime)}.`,
      );
    }
    if (la_name === undefined) assumptions.push(`${file}: no LA name given, so it is taken from the LA code.`);
    return { path: found, laName: la_name, importTime };
  });
  return {
    submissions,
    method: methodOf(options['method'] ?? runFile.method),
    periods: runFile.modes,
    ascofLatest: figuresPeriod(options) ?? runFile.ascof?.latest,
    spells: runFile.sus_extract === undefined ? undefined : find(runFile.sus_extract),
    lsoaLookup: runFile.lsoa_lookup === undefined ? undefined : find(runFile.lsoa_lookup),
    asOf: runFile.as_of_date,
    periodsBy: runFile.submission_reporting_period,
    decisions: options['mappings'],
    deaths: options['deaths'] === undefined ? deathsOf(runFile, find) : deathsOption(options['deaths']),
    mainTableWanted: false,
    assumptions,
  };
}
