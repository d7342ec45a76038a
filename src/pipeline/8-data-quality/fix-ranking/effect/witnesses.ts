import { intsOf } from '../../../../columns/table.ts';
import { foldText } from '../../../../columns/text-dictionary.ts';
import { rowOfLine } from '../../row-of-line.ts';
import { lastReferenceStarts } from './last-reference-starts.ts';
import { NOBODY } from './person-numbers.ts';
import type { RunToMend } from './run-to-mend.ts';

/**
 * Cropping reads which reference period of a local authority is its last, among all rows that are left. Rows that are
 * run alone need somebody of that period beside them, one for each local authority; with the same rows before and
 * after mending, a witness moves nothing.
 */
export function witnessFinder(
  { input: { submissions }, joined }: RunToMend,
  numberOfRow: readonly Int32Array[],
): (touched: ReadonlySet<number>) => readonly number[] {
  const lastStarts = lastReferenceStarts(joined, submissions);
  const laOfLastFile = new Map<number, string>();
  for (const { laName, reference, submissions: files } of joined.selection.merged) {
    const key = foldText(laName);
    if (reference.start !== lastStarts.get(key)) continue;
    for (const file of files) laOfLastFile.set(submissions.indexOf(file), key);
  }
  return (touched) => {
    const found = new Map<string, number>();
    for (const table of [joined.events, joined.duplicates]) {
      const files = intsOf(table, 'File').values;
      const lines = intsOf(table, 'Line').values;
      for (let row = 0; row < files.length && found.size < lastStarts.size; row++) {
        const la = laOfLastFile.get(files[row]);
        if (la === undefined || found.has(la)) continue;
        const person = numberOfRow[files[row]][rowOfLine(submissions[files[row]].lines, lines[row])];
        if (person !== NOBODY && !touched.has(person)) found.set(la, person);
      }
    }
    return [...found.values()];
  };
}
