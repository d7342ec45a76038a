import { compactDictionaries } from '../../../../columns/compact-dictionaries.ts';
import { IntColumn, NO_INT } from '../../../../columns/int-column.ts';
import type { Rows } from '../../../../columns/rows.ts';
import { gather } from '../../../../columns/rows.ts';
import { intsOf, takeRows, withColumns } from '../../../../columns/table.ts';
import type { Submission } from '../../../../submissions/submission.ts';
import { numberRecords } from '../../../number-records.ts';

/** The record IDs that a run gives the rows of each submission: rows taken out of it must keep theirs. */
export function recordIdsOf(submissions: readonly Submission[]): readonly IntColumn[] {
  const numbers = numberRecords(submissions);
  return submissions.map((submission) => {
    const supplied = intsOf(submission.table, 'Der_Unique_Record_ID');
    if (!supplied.values.includes(NO_INT)) return supplied;
    const first = numbers.get(submission)?.firstRecordId ?? 1;
    return new IntColumn(Int32Array.from({ length: submission.rowCount }, (_, row) => first + row));
  });
}

/** Some rows of each submission, as if their files held no others. */
export function takeSubmissions(
  submissions: readonly Submission[],
  rows: readonly Rows[],
  recordIds: readonly IntColumn[],
): readonly Submission[] {
  const taken = submissions.map(({ table }, place) =>
    takeRows(withColumns(table, { Der_Unique_Record_ID: recordIds[place] }), rows[place]),
  );
  return compactDictionaries(taken).map((table, place) => ({
    ...submissions[place],
    rowCount: rows[place].length,
    lines: gather(submissions[place].lines, rows[place].indices),
    table,
  }));
}
