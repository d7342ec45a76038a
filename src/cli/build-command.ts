import { DEFAULT_METHOD, methodOf } from '../methods/index.ts';
import type { Day } from '../model/day.ts';
import { formatImportTime, parseImportTime } from '../model/import-time.ts';
import { dayOption } from './day-option.ts';
import { deathsOption } from './deaths-option.ts';
import { executeRun } from './execute-run.ts';
import type { SubmissionToRead } from './work-out-run.ts';
import { figuresPeriod } from './figures-period.ts';
import { importTimeOfFile } from './import-time-of-file.ts';
import { outputOptions } from './output-options.ts';
import { UsageError } from './usage-error.ts';

/** `cld build`: one main table from files, without a run file. */
export async function buildCommand(
  paths: readonly string[],
  options: Readonly<Record<string, string | undefined>>,
  print: (text: string) => void,
): Promise<void> {
  const { mode = 'single', start, end } = options;
  if (mode !== 'single' && mode !== 'joined') throw new UsageError(`--mode is single or joined, not "${mode}".`);
  if (paths.length === 0) throw new UsageError('Give the CLD files to build from.');
  const period = { start: dayOption('start', start), end: dayOption('end', end) };
  if (period.end < period.start) throw new UsageError('--end is before --start.');
  const output = outputOptions(options);
  const { submissions, assumptions } = namedFiles(paths, options);
  await executeRun(
    {
      decisions: output.mappings,
      deaths: options['deaths'] === undefined ? undefined : deathsOption(options['deaths']),
      submissions,
      method: output.method === undefined ? DEFAULT_METHOD : methodOf(output.method),
      periods: { [mode]: period },
      ascofLatest: figuresPeriod(options),
      asOf: options['as-of'] === undefined ? today() : dayOption('as-of', options['as-of']),
      periodsBy: 'Derived',
      mainTableWanted: true,
      assumptions,
    },
    output,
    print,
  );
}

function namedFiles(
  paths: readonly string[],
  options: Readonly<Record<string, string | undefined>>,
): { submissions: SubmissionToRead[]; assumptions: string[] } {
  const given = options['import-date']?.split(',').map((text) => {
    const time = parseImportTime(text);
    if (time === null)
      throw new UsageError(`--import-date takes a time like 2026-04-28 or 2026-04-28 13:28:24, not "${text}".`);
    return time;
  });
  if (given && given.length !== 1 && given.length !== paths.length) {
    throw new UsageError(
      `--import-date gives ${given.length} times for ${paths.length} files. Give one for all, or one each.`,
    );
  }
  const submissions = paths.map((path, index) => ({
    path,
    laName: options['la-name'],
    importTime: given ? (given[index] ?? given[0]) : importTimeOfFile(path),
  }));
  const assumptions = given
    ? []
    : submissions.map(
        ({ path, importTime }) =>
          `${path}: no import date given, so the file's own time is taken: ${formatImportTime(importTime)}.`,
      );
  if (options['la-name'] === undefined) assumptions.push('The LA name is taken from the LA code in each file.');
  return { submissions, assumptions };
}

function today(): Day {
  const now = new Date();
  return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000);
}
