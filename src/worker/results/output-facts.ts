import type { ColumnType } from '../../columns/column.ts';
import type { OutputTable } from '../../columns/output-table.ts';
import { columnOf } from '../../columns/table.ts';
import type { PivotDescription } from '../../model/pivot-description.ts';
import { pivotOf } from '../../pipeline/7-outputs/pivots.ts';

/** A table that can be written out, without its rows. */
export type OutputFacts = {
  readonly name: string;
  readonly title: string;
  readonly sheetName: string;
  readonly tableName: string;
  readonly rows: number;
  /** `holdsNumbers`: text like `10.00`, which a worksheet holds as numbers. */
  readonly columns: readonly { readonly name: string; readonly type: ColumnType; readonly holdsNumbers: boolean }[];
  /** Null when nothing is known of the table but its columns. */
  readonly pivot: PivotDescription | null;
};

export function outputFacts(output: OutputTable): OutputFacts {
  const { name, title, sheetName, tableName, table } = output;
  return {
    name,
    title,
    sheetName: sheetName ?? name,
    tableName: tableName ?? name,
    rows: table.numRows(),
    columns: table.columnNames().map((name) => {
      const column = columnOf(table, name);
      return { name, type: column.type, holdsNumbers: column.type === 'text' && column.dictionary.holdsNumbers };
    }),
    pivot: pivotOf(output),
  };
}
