import { deathsOfRunFile } from '../../run-file/deaths-of-run-file.ts';
import type { DeathsChoice } from '../../run-file/deaths-of-run-file.ts';
import type { DeathsListFacts } from '../requests/deaths.ts';
import { isoOf } from '../../model/day.ts';
import { periodText } from '../iso-text.ts';
import type { PeriodText } from '../iso-text.ts';
import { missingFiles } from './name-by-run-file.ts';
import type { GivenRunFile } from './name-by-run-file.ts';
import type { Source } from './source.ts';

/** What a run file asks for, for the pane to fill in. */
export type RunFileFacts = {
  readonly name: string;
  readonly method: string;
  readonly periods: { readonly single?: PeriodText; readonly joined?: PeriodText };
  readonly asOf: string;
  readonly periodsBy: 'Derived' | 'Stated';
  /** Where it takes dates of death from; null when it does not say. */
  readonly deaths: DeathsChoice['from'] | null;
  /** Files that it names and that have not been added. */
  readonly missing: readonly string[];
};

export function runFileFacts(
  given: GivenRunFile,
  sources: readonly Source[],
  deathsList: DeathsListFacts | null,
): RunFileFacts {
  const { method, modes, as_of_date, submission_reporting_period } = given.runFile;
  return {
    name: given.name,
    method,
    periods: {
      single: modes.single && periodText(modes.single),
      joined: modes.joined && periodText(modes.joined),
    },
    asOf: isoOf(as_of_date) ?? '',
    periodsBy: submission_reporting_period,
    deaths: deathsOfRunFile(given.runFile)?.from ?? null,
    missing: [...missingFiles(given, sources), ...missingDeaths(given, deathsList)],
  };
}

/** The list of deaths that the run file names, until one is here. */
function missingDeaths({ runFile }: GivenRunFile, deathsList: DeathsListFacts | null): string[] {
  const deaths = deathsOfRunFile(runFile);
  return deaths?.from === 'list' && deathsList === null ? [deaths.file] : [];
}
