import { ColumnTable } from 'arquero';
import type { Column } from './column.ts';
import { DecimalColumn } from './decimal-column.ts';
import { DayColumn, IntColumn } from './int-column.ts';
import type { Rows } from './rows.ts';
import { TextColumn } from './text-column.ts';

/** An arquero table whose columns are typed columns. */
export type Table = ColumnTable;

export type TypedColumn = TextColumn | DayColumn | IntColumn | DecimalColumn;

export type Columns = { readonly [name: string]: Column };

/** An arquero table over typed columns; all must have the same length. */
export function createTable(columns: Columns): Table {
  const lengths = new Set(Object.values(columns).map((column) => column.length));
  if (lengths.size > 1) throw new Error(`Columns of a table differ in length: ${[...lengths].join(', ')}`);
  return new ColumnTable({ ...columns });
}

/** The column of that name; an error names it when the table lacks it or holds it in another type. */
export function columnOf(table: Table, name: string): TypedColumn {
  const column: unknown = table.column(name);
  if (
    column instanceof TextColumn ||
    column instanceof DayColumn ||
    column instanceof IntColumn ||
    column instanceof DecimalColumn
  ) {
    return column;
  }
  throw new Error(column ? `Column ${name} is not a typed column` : `The table has no column ${name}`);
}

export function textOf(table: Table, name: string): TextColumn {
  const column = columnOf(table, name);
  if (column instanceof TextColumn) return column;
  throw new Error(`Column ${name} is ${column.type}, not text`);
}

export function daysOf(table: Table, name: string): DayColumn {
  const column = columnOf(table, name);
  if (column instanceof DayColumn) return column;
  throw new Error(`Column ${name} is ${column.type}, not days`);
}

export function intsOf(table: Table, name: string): IntColumn {
  const column = columnOf(table, name);
  if (column instanceof IntColumn) return column;
  throw new Error(`Column ${name} is ${column.type}, not whole numbers`);
}

export function columnsOf(table: Table): Record<string, TypedColumn> {
  return Object.fromEntries(table.columnNames().map((name) => [name, columnOf(table, name)]));
}

/** The same table with columns added or replaced. */
export function withColumns(table: Table, columns: Columns): Table {
  return createTable({ ...columnsOf(table), ...columns });
}

/** The named columns, in that order. */
export function selectColumns(table: Table, names: readonly string[]): Table {
  return createTable(Object.fromEntries(names.map((name) => [name, columnOf(table, name)])));
}

/** The chosen rows, in that order. Columns are gathered only when read; one that has two names is gathered once. */
export function takeRows(table: Table, rows: Rows): Table {
  const taken = new Map<TypedColumn, Column>();
  const take = (column: TypedColumn) => {
    const known = taken.get(column) ?? column.take(rows);
    taken.set(column, known);
    return known;
  };
  return createTable(Object.fromEntries(table.columnNames().map((name) => [name, take(columnOf(table, name))])));
}

/** The rows of several tables with the same columns, one after the other. */
export function stackTables(tables: readonly Table[]): Table {
  if (tables.length === 1) return tables[0];
  const names = tables[0].columnNames();
  return createTable(
    Object.fromEntries(names.map((name) => [name, stackColumns(tables.map((table) => columnOf(table, name)))])),
  );
}

function stackColumns(columns: readonly TypedColumn[]): Column {
  const [first] = columns;
  if (first instanceof TextColumn) return TextColumn.stack(columns.filter((column) => column instanceof TextColumn));
  if (first instanceof DayColumn) return DayColumn.stack(columns.filter((column) => column instanceof DayColumn));
  if (first instanceof IntColumn) return IntColumn.stack(columns.filter((column) => column instanceof IntColumn));
  return DecimalColumn.from(columns.flatMap((column) => (column instanceof DecimalColumn ? column.toArray() : [])));
}
