import type { Submission } from '../submissions/submission.ts';

/** Where a submission's records stand among all records. */
export type RecordNumbers = {
  /** Der_Unique_Record_ID of the submission's first row. */
  readonly firstRecordId: number;
  readonly importFileId: number;
};

/**
 * Numbers files and records as DHSC's loader does: 1, 2, 3 … over all submissions in the order of import, files of one
 * moment in the order given.
 */
export function numberRecords(submissions: readonly Submission[]): ReadonlyMap<Submission, RecordNumbers> {
  const inOrder = submissions.toSorted((a, b) => a.importTime - b.importTime);
  const numbers = new Map<Submission, RecordNumbers>();
  let firstRecordId = 1;
  inOrder.forEach((submission, index) => {
    numbers.set(submission, { firstRecordId, importFileId: index + 1 });
    firstRecordId += submission.rowCount;
  });
  return numbers;
}
