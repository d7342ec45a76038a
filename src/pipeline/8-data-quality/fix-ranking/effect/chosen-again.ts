import { selectSubmissions } from '../../../1-select-submissions/index.ts';
import type { Selection } from '../../../1-select-submissions/index.ts';
import { submissionPeriods } from '../../../1-select-submissions/submission-periods.ts';
import type { PipelineInput } from '../../../run-pipeline.ts';
import type { Submission } from '../../../../submissions/submission.ts';
import type { ChangedRows } from './changed-rows.ts';
import type { RunToMend } from './run-to-mend.ts';

/** The columns that step 1 derives reporting periods from. */
const READ_BY_SELECTION = [
  'LA_Code',
  'Event_Type',
  'Event_End_Date',
  'Reporting_Period_Start_Date',
  'Reporting_Period_End_Date',
];

/** The selection of a mended run where mending makes another one; null where the same files are chosen. */
export function chosenOtherwise(
  { input, joined }: RunToMend,
  mended: PipelineInput,
  changed: readonly ChangedRows[],
): Selection | null {
  if (!changed.some(({ columns }) => columns.some((name) => READ_BY_SELECTION.includes(name)))) return null;
  const { submissions, method } = mended;
  const { mode, period } = joined;
  const periods = submissionPeriods(submissions, method);
  const selection = selectSubmissions(submissions, periods, method, { ...mended, mode, period });
  const isSame =
    JSON.stringify(placesOf(selection, submissions)) === JSON.stringify(placesOf(joined.selection, input.submissions));
  return isSame ? null : selection;
}

function placesOf({ merged }: Selection, submissions: readonly Submission[]) {
  return merged.map(({ reference, submissions: files }) => [reference, files.map((file) => submissions.indexOf(file))]);
}

/** The same choice of other versions of the files: mended, or with some of their rows. */
export function sameChoice(selection: Selection, from: readonly Submission[], to: readonly Submission[]): Selection {
  const merged = selection.merged.map((chosen) => ({
    ...chosen,
    submissions: chosen.submissions.map((file) => to[from.indexOf(file)]),
  }));
  return { ...selection, merged };
}
