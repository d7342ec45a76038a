import { InputError } from '../../../model/input-error.ts';
import { uniqueHeaders, uniqueSheetNames, uniqueTableNames } from '../../files/workbook/sheet-names.ts';
import type { HostTable } from '../../host.ts';
import { cellColumns } from './cell-columns.ts';
import type { CellColumn } from './cell-columns.ts';
import { guardText } from './guard-text.ts';

/** The rows of an Excel sheet without its header. */
const MAX_ROWS = 1_048_575;
/** More rows take the web many minutes, and its workbooks may not grow that large. */
export const MAX_ROWS_ON_THE_WEB = 100_000;

/** A table to write, with the names that Excel will take. */
export type TablePlan = {
  readonly table: HostTable;
  readonly sheetName: string;
  readonly tableName: string;
  readonly headers: readonly string[];
  readonly columns: readonly CellColumn[];
};

/** Errors: a table with more rows than a sheet takes. */
export function planTables(tables: readonly HostTable[], isWeb: boolean): TablePlan[] {
  const sheetNames = uniqueSheetNames(tables.map(({ sheetName }) => sheetName));
  const tableNames = uniqueTableNames(tables.map(({ tableName }) => tableName));
  return tables.map((table, index) => {
    refuseTooLarge(table, isWeb);
    return {
      table,
      sheetName: sheetNames[index],
      tableName: tableNames[index],
      headers: uniqueHeaders(table.columns.map(({ name }) => name)),
      columns: cellColumns(table),
    };
  });
}

/** The headers as they must be written. */
export function headerCells({ headers }: TablePlan): string[] {
  return headers.map(guardText);
}

/** Rows the table takes below its header: an Excel table has at least one, if only an empty one. */
export function bodyRows({ table }: TablePlan): number {
  return Math.max(1, table.rows);
}

function refuseTooLarge({ title, rows }: HostTable, isWeb: boolean): void {
  const max = isWeb ? MAX_ROWS_ON_THE_WEB : MAX_ROWS;
  if (rows <= max) return;
  const holds = isWeb ? 'Excel on the web takes' : 'an Excel sheet holds';
  const advice = isWeb
    ? 'Open the workbook in Excel for Windows or Mac, or download the results.'
    : 'Download the results as CSV.';
  throw new InputError(
    `${title} has ${rows.toLocaleString('en-GB')} rows, and ${holds} ${max.toLocaleString('en-GB')}. ${advice}`,
  );
}
