import type { Column } from '../../columns/column.ts';
import { DecimalColumn } from '../../columns/decimal-column.ts';
import { DayColumn, IntColumn, NO_INT } from '../../columns/int-column.ts';
import { createTable } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import { TextColumn } from '../../columns/text-column.ts';
import { NO_DAY } from '../../model/day.ts';

/** How one column of a small table is made of its records; days and whole numbers may be NO_DAY, NO_INT or null. */
export type RecordColumn<Record> =
  | { readonly text: (record: Record) => string | null }
  | { readonly day: (record: Record) => number | null }
  | { readonly integer: (record: Record) => number | null }
  | { readonly decimal: (record: Record) => number | null };

/** A small table, one row per record, with the columns in the order given. */
export function tableOfRecords<Record>(
  records: readonly Record[],
  columns: { readonly [name: string]: RecordColumn<Record> },
): Table {
  return createTable(
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, columnOfRecords(records, column)])),
  );
}

function columnOfRecords<Record>(records: readonly Record[], column: RecordColumn<Record>): Column {
  if ('text' in column) return TextColumn.from(records.map(column.text));
  if ('day' in column) return new DayColumn(intsOfRecords(records, column.day, NO_DAY));
  if ('integer' in column) return new IntColumn(intsOfRecords(records, column.integer, NO_INT));
  return DecimalColumn.from(records.map(column.decimal));
}

/** A plain loop, for Int32Array.from with a function takes several times as long. */
function intsOfRecords<Record>(
  records: readonly Record[],
  valueOf: (record: Record) => number | null,
  blank: number,
): Int32Array {
  const values = new Int32Array(records.length);
  for (let row = 0; row < values.length; row++) values[row] = valueOf(records[row]) ?? blank;
  return values;
}
