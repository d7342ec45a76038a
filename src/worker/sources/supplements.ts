import type { RunFile } from '../../run-file/parse-run-file.ts';
import { isFileName } from './name-by-run-file.ts';

export function isRunFileName(name: string): boolean {
  return name.toLowerCase().endsWith('.json');
}

/** A file that the run file names and that is no submission: hospital discharges, areas, deaths. */
export function isSupplement(name: string, { sus_extract, lsoa_lookup, deaths }: RunFile): boolean {
  return [sus_extract, lsoa_lookup, deaths?.file].some((file) => file !== undefined && isFileName(file, name));
}
