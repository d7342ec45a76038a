import { Rows } from '../../../columns/rows.ts';
import { intsOf } from '../../../columns/table.ts';
import type { Submission } from '../../../submissions/submission.ts';
import type { MainTable } from '../../build-main-table.ts';
import { rowOfLine } from '../row-of-line.ts';

/** The events of a main table that were kept from submitted rows of some kind, as its rows. */
export function eventsOfRows(
  { events }: MainTable,
  submissions: readonly Submission[],
  isWanted: (file: number, row: number) => boolean,
): Int32Array {
  const files = intsOf(events, 'File').values;
  const lines = intsOf(events, 'Line').values;
  const flags = new Uint8Array(files.length);
  for (let event = 0; event < flags.length; event++) {
    const row = rowOfLine(submissions[files[event]].lines, lines[event]);
    if (row >= 0 && isWanted(files[event], row)) flags[event] = 1;
  }
  return Rows.where(flags).indices;
}

/** The submitted rows that events of a main table were kept from: for each submission 1 for such a row. */
export function rowsOfEvents(
  { events }: MainTable,
  submissions: readonly Submission[],
  wanted: Int32Array,
): readonly Uint8Array[] {
  const files = intsOf(events, 'File').values;
  const lines = intsOf(events, 'Line').values;
  const flags = submissions.map(({ rowCount }) => new Uint8Array(rowCount));
  for (const event of wanted) {
    const row = rowOfLine(submissions[files[event]].lines, lines[event]);
    if (row >= 0) flags[files[event]][row] = 1;
  }
  return flags;
}
