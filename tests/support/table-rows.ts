import { columnOf } from '../../src/columns/table.ts';
import type { Table } from '../../src/columns/table.ts';
import { isoOf } from '../../src/model/day.ts';

export type TableRow = Readonly<Record<string, string | number | null>>;

/** The rows of a small table as plain values: days as ISO text, null where a cell is empty. */
export function tableRows(table: Table, names: readonly string[] = table.columnNames()): TableRow[] {
  const columns = names.map((name) => columnOf(table, name));
  return Array.from({ length: table.numRows() }, (_, row) =>
    Object.fromEntries(
      columns.map((column, index) => {
        const value = column.at(row);
        return [names[index], column.type === 'day' && typeof value === 'number' ? isoOf(value) : value];
      }),
    ),
  );
}

/** One column of a small table as plain values. */
export function columnValues(table: Table, name: string): (string | number | null)[] {
  return tableRows(table, [name]).map((row) => row[name]);
}
