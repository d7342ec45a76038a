import { IntColumn, NO_INT } from '../columns/int-column.ts';
import { Rows } from '../columns/rows.ts';
import { intsOf, selectColumns, stackTables, takeRows, withColumns } from '../columns/table.ts';
import type { Table } from '../columns/table.ts';
import { TextColumn } from '../columns/text-column.ts';
import { TextDictionary } from '../columns/text-dictionary.ts';
import { formatImportTime } from '../model/import-time.ts';
import type { Submission } from '../submissions/submission.ts';
import type { MergedSubmission } from './1-select-submissions/index.ts';
import { filterEvents } from './2-filter-events/index.ts';
import type { LinkDeaths } from './2-filter-events/link-deaths.ts';
import type { RecordNumbers } from './number-records.ts';

/**
 * The events in the period of all selected submissions as one table, and the rows that the filter lost.
 * Adds: LA_Name (as each file spells it), ImportDate, ImportFileId, Der_Unique_Record_ID, and File and Line, which say where a row came from.
 */
export function gatherSelectedEvents(
  selected: readonly MergedSubmission[],
  submissions: readonly Submission[],
  numbers: ReadonlyMap<Submission, RecordNumbers>,
  linkDeaths: LinkDeaths,
): { events: Table; lost: Table } {
  const laNames = sharedTexts(selected.flatMap((merged) => merged.submissions.map(({ laName }) => laName)));
  const importDates = sharedTexts(selected.map(({ importTime }) => formatImportTime(importTime)));
  const parts = selected.flatMap((merged) =>
    merged.submissions.map((submission) => {
      const { rowCount } = submission;
      const numbered = withColumns(submission.table, {
        LA_Name: laNames(submission.laName, rowCount),
        ImportDate: importDates(formatImportTime(merged.importTime), rowCount),
        ImportFileId: IntColumn.constant(numbers.get(submission)?.importFileId ?? NO_INT, rowCount),
        Der_Unique_Record_ID: recordIds(submission, numbers.get(submission)?.firstRecordId ?? 1),
        File: IntColumn.constant(submissions.indexOf(submission), rowCount),
        Line: new IntColumn(submission.lines),
      });
      const { events, losses } = filterEvents(linkDeaths(numbered), merged.reference);
      return { events, lost: lostRows(numbered, losses) };
    }),
  );
  return { events: stackTables(parts.map(({ events }) => events)), lost: stackTables(parts.map(({ lost }) => lost)) };
}

function lostRows(submitted: Table, losses: Uint8Array): Table {
  const rows = Rows.where(losses);
  return withColumns(
    selectColumns(takeRows(submitted, rows), [
      'File',
      'Line',
      'Der_Unique_Record_ID',
      'LA_Code',
      'LA_Name',
      'Event_Type',
    ]),
    { Loss: new IntColumn(Int32Array.from(rows.indices, (row) => losses[row])) },
  );
}

/** The ids of a national extract, where the file brings them; else numbers in the order of import. */
export function recordIds({ table, rowCount }: Submission, first: number): IntColumn {
  const supplied = intsOf(table, 'Der_Unique_Record_ID');
  if (!supplied.values.includes(NO_INT)) return supplied;
  return new IntColumn(Int32Array.from({ length: rowCount }, (_, row) => first + row));
}

function sharedTexts(texts: readonly string[]): (text: string, length: number) => TextColumn {
  const distinct = [...new Set(texts)];
  const dictionary = TextDictionary.of(distinct);
  return (text, length) => new TextColumn(dictionary, new Int32Array(length).fill(distinct.indexOf(text) + 1));
}
