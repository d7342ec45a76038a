import { DayColumn, IntColumn, NO_INT } from '../../../columns/int-column.ts';
import { textOf } from '../../../columns/table.ts';
import { textByNumber } from '../../../columns/text-by-number.ts';
import { TextColumn } from '../../../columns/text-column.ts';
import { ASSESSMENT, KIND_NAMES } from './event-kinds.ts';
import { NO_ROW } from './link-requests.ts';
import type { LinkedRequests } from './link-requests.ts';
import type { WaitingColumns, WaitingContext } from './waiting-columns.ts';

/** What the table of people shows of the events that answer requests, one for each request; null where none does. */
export type AnswerColumns = {
  readonly order: IntColumn;
  readonly eventType: TextColumn;
  /** Of assessments only. */
  readonly assessmentType: TextColumn;
  readonly serviceType: TextColumn;
  readonly startDate: DayColumn;
  readonly ageBand: TextColumn;
  /** 1 when the assessment leads to a service, else 0; of assessments only. */
  readonly leads: IntColumn;
  /** The same of the run of assessments that it belongs to. */
  readonly blockLeads: IntColumn;
  readonly recordId: IntColumn;
};

export function answerColumns(
  { events }: WaitingContext,
  { kinds, starts, ageBand, recordIds }: WaitingColumns,
  { places, leading, progress }: LinkedRequests,
  rows: Int32Array,
): AnswerColumns {
  const assessments = rows.map((row) => (row !== NO_ROW && kinds[row] === ASSESSMENT ? row : NO_ROW));
  const leads = assessments.map((row) => (row === NO_ROW ? NO_INT : Number(progress.assessmentLeadsToService(row))));
  return {
    order: new IntColumn(pickInts(places, rows)),
    eventType: textByNumber(pickInts(kinds, rows), (kind) => KIND_NAMES[kind] ?? null),
    assessmentType: pickTexts(textOf(events, 'Assessment_Type_Cleaned'), assessments),
    serviceType: pickTexts(textOf(events, 'Service_Type_Cleaned'), rows),
    startDate: new DayColumn(pickInts(starts, rows)),
    ageBand: pickTexts(ageBand, rows),
    leads: new IntColumn(leads),
    blockLeads: new IntColumn(pickInts(leading, assessments)),
    recordId: new IntColumn(pickInts(recordIds, rows)),
  };
}

/** The values of a column in the given rows; null where there is no row. */
export function pickTexts({ dictionary, codes }: TextColumn, rows: Int32Array): TextColumn {
  return new TextColumn(
    dictionary,
    rows.map((row) => (row === NO_ROW ? 0 : codes[row])),
  );
}

/** Days, whole numbers or flags in the given rows; null where there is no row. */
export function pickInts(values: Int32Array | Uint8Array, rows: Int32Array): Int32Array {
  return rows.map((row) => (row === NO_ROW ? NO_INT : values[row]));
}
