import { createTable, intsOf, textOf } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import type { OutputTable } from '../../columns/output-table.ts';
import { textByNumber } from '../../columns/text-by-number.ts';
import { TextColumn } from '../../columns/text-column.ts';
import { isoOf } from '../../model/day.ts';
import type { Mode } from '../../model/mode.ts';
import type { Period } from '../../model/period.ts';
import { LOSS_REASONS, lossReasonOf } from '../2-filter-events/loss-reasons.ts';
import type { MainTable } from '../build-main-table.ts';

/** A main table under DHSC's name: `CLD_250401_260331_SingleSubmissions`; its sheet has the short form. */
export function mainTableOutput(main: MainTable): OutputTable {
  const { start, end } = referenceSpan(main);
  const span = `CLD_${yyMMdd(start)}_${yyMMdd(end)}`;
  const mode = main.mode === 'single' ? 'Single' : 'Joined';
  return {
    name: `main_${main.mode}`,
    title: `Main table, ${main.mode === 'single' ? 'single submission' : 'joined submissions'}`,
    sheetName: `${span}_${mode}`,
    tableName: `${span}_${mode}Submissions`,
    table: main.table,
  };
}

/** What DHSC names its table by: the first and last day of the reference periods in it. */
function referenceSpan({ selection, period }: MainTable): Period {
  const references = selection.merged.map(({ reference }) => reference);
  if (references.length === 0) return period;
  return {
    start: Math.min(...references.map(({ start }) => start)),
    end: Math.max(...references.map(({ end }) => end)),
  };
}

function yyMMdd(day: number): string {
  return (isoOf(day) ?? '').slice(2).replaceAll('-', '');
}

/** Grain: one row per row of a selected submission that did not reach the main table before duplicates were removed. */
export function lostRowsTable({ mode, lost, files }: MainTable): Table {
  const losses = intsOf(lost, 'Loss').values;
  return createTable({
    mode: modeColumn(mode, lost.numRows()),
    file: fileNames(lost, files),
    line: intsOf(lost, 'Line'),
    Der_Unique_Record_ID: intsOf(lost, 'Der_Unique_Record_ID'),
    LA_Code: textOf(lost, 'LA_Code'),
    Event_Type: textOf(lost, 'Event_Type'),
    reason_code: textByNumber(losses, (code) => lossReasonOf(code)),
    reason: textByNumber(losses, (code) => {
      const reason = lossReasonOf(code);
      return reason && LOSS_REASONS[reason];
    }),
  });
}

/** Grain: one row per record of a unique event that has more than one. */
export function duplicateEventsTable({ mode, duplicates, files }: MainTable): Table {
  return createTable({
    mode: modeColumn(mode, duplicates.numRows()),
    Der_Unique_Event_Ref: textOf(duplicates, 'Der_Unique_Event_Ref'),
    Der_Unique_Record_ID: intsOf(duplicates, 'Der_Unique_Record_ID'),
    kept: textOf(duplicates, 'Kept'),
    decided_by: textOf(duplicates, 'Decided_By'),
    file: fileNames(duplicates, files),
    line: intsOf(duplicates, 'Line'),
  });
}

export function modeColumn(mode: Mode, length: number): TextColumn {
  return TextColumn.constant(mode, length);
}

function fileNames(rows: Table, files: readonly string[]): TextColumn {
  return textByNumber(intsOf(rows, 'File').values, (file) => files[file] ?? null);
}
