import { columnOf, intsOf, textOf } from '../../columns/table.ts';
import { isoOf } from '../../model/day.ts';
import type { Fix } from '../../pipeline/8-data-quality/fix-ranking/fix.ts';
import { rowOfLine } from '../../pipeline/8-data-quality/row-of-line.ts';
import { HIDDEN, shownValue } from '../../pipeline/8-data-quality/shown-value.ts';
import type { ReferenceTables } from '../../reference-tables/index.ts';
import type { Submission } from '../../submissions/submission.ts';
import type { DataCheck } from './data-check.ts';

/** A row that has a fault: where it stands, and what to put there. */
export type FaultyRow = {
  readonly file: string;
  /** Whether the file is a worksheet, so that the cell can be shown. */
  readonly isSheet: boolean;
  /** Line of the file, or row of the sheet; null for what is about the whole file. */
  readonly line: number | null;
  readonly reference: string | null;
  readonly field: string;
  /** Null where the cell is blank. */
  readonly value: string | null;
  /** The value identifies somebody and is not repeated. */
  readonly isHidden: boolean;
  readonly suggestion: string;
};

/** Reads a row of `dq_rows`. */
export function rowOfFinding({ submissions, quality }: DataCheck): (row: number) => FaultyRow {
  const { table } = quality.rows;
  const text = (name: string) => {
    const column = textOf(table, name);
    return (row: number) => column.at(row);
  };
  const [file, reference, field] = [text('file'), text('Event_Reference'), text('field')];
  const [value, suggestion, lines] = [text('value'), text('suggestion'), intsOf(table, 'line')];
  const isSheet = sheetNames(submissions);
  return (row) => ({
    file: file(row) ?? '',
    isSheet: isSheet(file(row) ?? ''),
    line: lines.at(row),
    reference: reference(row),
    field: field(row) ?? '',
    value: value(row),
    isHidden: value(row) === HIDDEN,
    suggestion: suggestion(row) ?? '',
  });
}

/** Reads an event that has a fault, as it was submitted. */
export function rowOfFix(
  { run, submissions }: DataCheck,
  { field, suggested }: Fix,
  reference: ReferenceTables,
): (event: number) => FaultyRow {
  const events = run?.result.mainTables.joined?.events;
  if (!events) throw new Error('There is a fault without a joined main table');
  const [files, lines] = [intsOf(events, 'File').values, intsOf(events, 'Line').values];
  const status = reference.fieldStatuses().find((one) => one.field === field);
  const isSheet = sheetNames(submissions);
  return (event) => {
    const submission = submissions[files[event]];
    const row = rowOfLine(submission.lines, lines[event]);
    const submitted = textIn(submission, field, row);
    const value = submitted === null || status === undefined ? submitted : shownValue(status, submitted);
    return {
      file: submission.name,
      isSheet: isSheet(submission.name),
      line: lines[event],
      reference: textIn(submission, 'Event_Reference', row),
      field,
      value,
      isHidden: value === HIDDEN,
      suggestion: `Use: ${suggested}`,
    };
  };
}

function textIn({ table }: Submission, field: string, row: number): string | null {
  const column = columnOf(table, field);
  const value = column.at(row);
  return typeof value === 'number' && column.type === 'day' ? isoOf(value) : value === null ? null : String(value);
}

/** Whether a name is that of a worksheet, and of no file beside it. */
function sheetNames(submissions: readonly Submission[]): (name: string) => boolean {
  const files = new Set(submissions.flatMap(({ name, sha256 }) => (sha256 === null ? [] : [name])));
  return (name) => !files.has(name);
}
