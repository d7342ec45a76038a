import { DayColumn } from '../../../columns/int-column.ts';
import { daysOf, withColumns } from '../../../columns/table.ts';
import type { Day } from '../../../model/day.ts';
import type { Submission } from '../../../submissions/submission.ts';

/** The day that a cell should hold instead of the one it holds; null leaves it. `submission` is by place. */
export type DayFor = (submission: number, row: number, day: Day) => Day | null;

/** The submissions with other days in some cells of a field. */
export function withDays(submissions: readonly Submission[], field: string, dayFor: DayFor): readonly Submission[] {
  return submissions.map((submission, place) => {
    const days = daysOf(submission.table, field).values.map((day, row) => dayFor(place, row, day) ?? day);
    return { ...submission, table: withColumns(submission.table, { [field]: new DayColumn(days) }) };
  });
}
