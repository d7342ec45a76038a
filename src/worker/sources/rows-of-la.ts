import { Rows } from '../../columns/rows.ts';
import { takeRows, textOf } from '../../columns/table.ts';
import { foldText } from '../../columns/text-dictionary.ts';
import { InputError } from '../../model/input-error.ts';
import { submissionNotices } from '../../submissions/submission-notices.ts';
import type { SubmissionFile } from '../../submissions/submission.ts';

/**
 * The file without the rows of other local authorities, for one that holds several by mistake.
 * Errors: the file has no row of that LA code.
 */
export function rowsOfLa(file: SubmissionFile, laCode: string): SubmissionFile {
  const known = file.laCodes.find((count) => count.laCode !== null && foldText(count.laCode) === foldText(laCode));
  if (!known) throw new InputError(`${file.name}: no row has the LA code ${laCode}. Choose one that the file holds.`);
  const rows = Rows.where(textOf(file.table, 'LA_Code').flags((text) => foldText(text.trim()) === foldText(laCode)));
  const lines = Int32Array.from(rows.indices, (row) => file.lines[row]);
  const kept = new Set(lines);
  const chosen = {
    ...file,
    rowCount: rows.length,
    table: takeRows(file.table, rows),
    lines,
    laCodes: [known],
    unreadable: file.unreadable.filter(({ line }) => kept.has(line)),
  };
  return { ...chosen, notices: submissionNotices(chosen) };
}
