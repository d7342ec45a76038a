import type { RunFile } from '../../run-file/parse-run-file.ts';
import { deathsOfRunFile } from '../../run-file/deaths-of-run-file.ts';
import { isFileName } from './name-by-run-file.ts';

export function isRunFileName(name: string): boolean {
  return name.toLowerCase().endsWith('.json');
}

/** A file that the run file names and that is no submission: hospital discharges, areas. */
export function isSupplement(name: string, { sus_extract, lsoa_lookup }: RunFile): boolean {
  return [sus_extract, lsoa_lookup].some((file) => file !== undefined && isFileName(file, name));
}

/** The list of registered deaths that the run file names. */
export function isDeathsList(name: string, runFile: RunFile): boolean {
  const deaths = deathsOfRunFile(runFile);
  return deaths?.from === 'list' && isFileName(deaths.file, name);
}
