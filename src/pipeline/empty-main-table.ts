import { Rows } from '../columns/rows.ts';
import { takeRows } from '../columns/table.ts';
import type { RunControl } from '../model/run-control.ts';
import type { Submission } from '../submissions/submission.ts';
import { buildMainTable } from './build-main-table.ts';
import type { MainTable, MainTableInput } from './build-main-table.ts';

/**
 * The main table of a period for which no file was chosen: every column and no row. DHSC's scripts go on with it, and
 * give each local authority the figures of one without data.
 */
export async function emptyMainTable(
  input: Omit<MainTableInput, 'selection'>,
  control: RunControl,
): Promise<MainTable> {
  const { mode, period, submissions } = input;
  const [{ laName, importTime }] = submissions;
  const merged = [{ laName, importTime, reference: period, submissions: [withoutRows(submissions[0])] }];
  const quiet: RunControl = { report: () => undefined, checkpoint: () => control.checkpoint() };
  const table = await buildMainTable({ ...input, selection: { mode, chosen: [], merged } }, quiet);
  return { ...table, selection: { mode, chosen: [], merged: [] }, stages: [] };
}

function withoutRows(submission: Submission): Submission {
  const none = new Int32Array(0);
  return { ...submission, rowCount: 0, lines: none, table: takeRows(submission.table, new Rows(none)) };
}
