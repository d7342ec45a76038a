import { DayColumn, IntColumn } from '../columns/int-column.ts';
import { Rows } from '../columns/rows.ts';
import {
  createTable,
  daysOf,
  intsOf,
  selectColumns,
  stackTables,
  takeRows,
  textOf,
  withColumns,
} from '../columns/table.ts';
import type { Table } from '../columns/table.ts';
import { textByNumber } from '../columns/text-by-number.ts';
import { TextColumn } from '../columns/text-column.ts';
import type { Method } from '../methods/index.ts';
import type { Day } from '../model/day.ts';
import type { Mode } from '../model/mode.ts';
import type { Period } from '../model/period.ts';
import type { RunControl } from '../model/run-control.ts';
import type { Submission } from '../submissions/submission.ts';
import type { Selection } from './1-select-submissions/index.ts';
import { decidedByDeath } from './2-filter-events/death-notices.ts';
import type { DecidedByDeath } from './2-filter-events/death-notices.ts';
import type { LinkDeaths } from './2-filter-events/link-deaths.ts';
import { lossCode } from './2-filter-events/loss-reasons.ts';
import { cleanAndDerive, splitByPersonId } from './3-clean-and-derive/index.ts';
import type { CleaningTables } from './3-clean-and-derive/index.ts';
import type { UnmappedValue } from './3-clean-and-derive/unmapped-values.ts';
import { deduplicate } from './4-deduplicate/index.ts';
import { selectMainTable } from './4-deduplicate/main-table-columns.ts';
import { countStages } from './count-stages.ts';
import type { StageCount } from './count-stages.ts';
import { numberRecords } from './number-records.ts';
import { gatherSelectedEvents } from './gather-selected-events.ts';

export type MainTable = {
  readonly mode: Mode;
  readonly period: Period;
  readonly selection: Selection;
  /** Final main table, DHSC's columns. */
  readonly table: Table;
  /** The same rows with every column, also where each came from (`File`, `Line`). */
  readonly events: Table;
  readonly stages: readonly StageCount[];
  readonly unmapped: readonly UnmappedValue[];
  /** One row per row of a selected submission that was lost: File, Line, Der_Unique_Record_ID, LA_Code, Event_Type, Loss. */
  readonly lost: Table;
  /** One row per cropped record: its identity, Der_Event_End_Date before and after. */
  readonly cropped: Table;
  /** One row per record of an event that has several: Kept, Decided_By and where it came from. */
  readonly duplicates: Table;
  readonly decidedByDeath: DecidedByDeath;
  /** Names of the submissions' files by the number in `File`. */
  readonly files: readonly string[];
};

export type MainTableInput = {
  readonly submissions: readonly Submission[];
  readonly selection: Selection;
  readonly tables: CleaningTables;
  readonly method: Method;
  readonly linkDeaths: LinkDeaths;
  readonly mode: Mode;
  readonly period: Period;
};

/** Steps 2 to 4 for one main table, from the submissions that step 1 chose. */
export async function buildMainTable(input: MainTableInput, control: RunControl): Promise<MainTable> {
  const { submissions, selection, mode, tables, method } = input;
  const step = async (name: string, rows: number) => {
    control.report({ step: name, done: 0, total: rows, unit: 'rows' });
    await control.checkpoint();
  };
  const rowsIn = selection.merged
    .flatMap((merged) => merged.submissions)
    .reduce((total, file) => total + file.rowCount, 0);

  await step('Keep events in the period', rowsIn);
  const gathered = gatherSelectedEvents(selection.merged, submissions, numberRecords(submissions), input.linkDeaths);
  const { withPerson, withoutPerson } = splitByPersonId(gathered.events);
  await step('Clean and derive', withPerson.numRows());
  const cleaned = cleanAndDerive(withPerson, tables, method);
  await step('Remove duplicates', withPerson.numRows());
  const { events, duplicates } = deduplicate(cleaned.events, cleaned.uniqueEvents, mode);
  await control.checkpoint();

  return {
    mode,
    period: input.period,
    selection,
    table: selectMainTable(events, mode, method),
    events,
    stages: countStages(selection, gathered.events, withPerson, cleaned.cropped, events),
    unmapped: cleaned.unmapped,
    lost: stackTables([gathered.lost, lostFrom(gathered.events, withoutPerson)]),
    decidedByDeath: decidedByDeath(gathered.events, gathered.lost),
    cropped: croppedRecords(cleaned.events, cleaned.cropped),
    duplicates: duplicateRecords(cleaned.events, duplicates),
    files: submissions.map(({ name }) => name),
  };
}

const LOST_COLUMNS = ['File', 'Line', 'Der_Unique_Record_ID', 'LA_Code', 'LA_Name', 'Event_Type'];

function lostFrom(events: Table, rows: Int32Array): Table {
  return withColumns(selectColumns(takeRows(events, new Rows(rows)), LOST_COLUMNS), {
    Loss: IntColumn.constant(lossCode('no_person_id'), rows.length),
  });
}

function croppedRecords(events: Table, cropped: readonly { row: number; before: Day; after: Day }[]): Table {
  const rows = takeRows(events, new Rows(Int32Array.from(cropped, ({ row }) => row)));
  return createTable({
    Der_Unique_Record_ID: intsOf(rows, 'Der_Unique_Record_ID'),
    LA_Name: textOf(rows, 'LA_Name'),
    ImportDate: textOf(rows, 'ImportDate'),
    Ref_Period_Start_Date: daysOf(rows, 'Ref_Period_Start_Date'),
    Ref_Period_End_Date: daysOf(rows, 'Ref_Period_End_Date'),
    Event_Start_Date: daysOf(rows, 'Event_Start_Date'),
    Der_Event_End_Date_Before: new DayColumn(Int32Array.from(cropped, ({ before }) => before)),
    Der_Event_End_Date_After: new DayColumn(Int32Array.from(cropped, ({ after }) => after)),
  });
}

function duplicateRecords(
  events: Table,
  duplicates: readonly { row: number; kept: boolean; decidedBy: string }[],
): Table {
  const rows = takeRows(events, new Rows(Int32Array.from(duplicates, ({ row }) => row)));
  return createTable({
    Der_Unique_Event_Ref: textOf(rows, 'Der_Unique_Event_Ref'),
    Der_Unique_Record_ID: intsOf(rows, 'Der_Unique_Record_ID'),
    Kept: textByNumber(
      Int32Array.from(duplicates, ({ kept }) => (kept ? 1 : 0)),
      (kept) => (kept === 1 ? 'Y' : 'N'),
    ),
    Decided_By: TextColumn.from(duplicates.map(({ decidedBy }) => decidedBy)),
    File: intsOf(rows, 'File'),
    Line: intsOf(rows, 'Line'),
  });
}
