import { intsOf } from '../../../../columns/table.ts';
import { foldText } from '../../../../columns/text-dictionary.ts';
import type { Day } from '../../../../model/day.ts';
import type { MainTable } from '../../../build-main-table.ts';
import type { Submission } from '../../../../submissions/submission.ts';

/** For each local authority the start of the last reference period of which any record is left, as cropping reads it. */
export type LastReferenceStarts = ReadonlyMap<string, Day>;

/** Reads: the kept records and those that lost against another of the same event, which are all that cropping sees. */
export function lastReferenceStarts(main: MainTable, submissions: readonly Submission[]): LastReferenceStarts {
  const used = new Set<number>();
  for (const table of [main.events, main.duplicates]) for (const file of intsOf(table, 'File').values) used.add(file);
  const lastStarts = new Map<string, Day>();
  for (const { laName, reference, submissions: files } of main.selection.merged) {
    if (!files.some((file) => used.has(submissions.indexOf(file)))) continue;
    const key = foldText(laName);
    lastStarts.set(key, Math.max(lastStarts.get(key) ?? reference.start, reference.start));
  }
  return lastStarts;
}

export function sameStarts(a: LastReferenceStarts, b: LastReferenceStarts): boolean {
  return a.size === b.size && [...a].every(([laName, start]) => b.get(laName) === start);
}
