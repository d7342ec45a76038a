import { intsOf, stackTables, withColumns } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import { IntColumn } from '../../columns/int-column.ts';
import type { Method } from '../../methods/index.ts';
import type { Submission } from '../../submissions/submission.ts';
import { NULL_TEXTS } from '../3-clean-and-derive/null-texts.ts';

/** The rows of the submissions that are checked, one file after the other. */
export type AllRows = {
  readonly submissions: readonly Submission[];
  /** The columns of the submissions, and File and Line, which say where a row came from. */
  readonly table: Table;
  readonly count: number;
  /** Row → its submission, by place in `submissions`. */
  readonly fileOf: Int32Array;
};

/** `textNull` is the method's: whether the text NULL counts as blank. */
export function allRows(submissions: readonly Submission[], textNull: Method['textNull'] = 'value'): AllRows {
  const stacked = stackTables(
    submissions.map((submission, file) =>
      withColumns(submission.table, {
        File: IntColumn.constant(file, submission.rowCount),
        Line: new IntColumn(submission.lines),
      }),
    ),
  );
  const table = NULL_TEXTS[textNull](stacked);
  return { submissions, table, count: table.numRows(), fileOf: intsOf(table, 'File').values };
}
