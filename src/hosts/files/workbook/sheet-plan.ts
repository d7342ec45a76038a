import { colToLetter } from 'hucre/xlsx';
import type { OutputTable } from '../../../columns/output-table.ts';
import { InputError } from '../../../model/input-error.ts';
import { uniqueHeaders, uniqueSheetNames, uniqueTableNames } from './sheet-names.ts';

/** The rows of an Excel sheet without its header. */
export const MAX_DATA_ROWS = 1_048_575;

/** One sheet of a workbook to be written, with the names Excel will take. */
export type SheetPlan = {
  readonly output: OutputTable;
  /** 1, 2, 3 … in the workbook. */
  readonly number: number;
  readonly sheetName: string;
  readonly tableName: string;
  readonly headers: readonly string[];
  /** Cells of the table with its header, `A1:CL150001`. */
  readonly range: string;
  readonly rows: number;
};

/** Errors: a table with more rows than a sheet has. */
export function planSheets(outputs: readonly OutputTable[]): SheetPlan[] {
  if (outputs.length === 0) throw new Error('A workbook needs at least one table');
  const sheetNames = uniqueSheetNames(outputs.map((output) => output.sheetName ?? output.name));
  const tableNames = uniqueTableNames(outputs.map((output) => output.tableName ?? output.name));
  return outputs.map((output, index) => {
    const rows = output.table.numRows();
    if (rows > MAX_DATA_ROWS) {
      throw new InputError(
        `${output.title} has ${rows.toLocaleString('en-GB')} rows, and an Excel sheet holds ` +
          `${MAX_DATA_ROWS.toLocaleString('en-GB')} below its header. Write it as CSV instead.`,
      );
    }
    const headers = uniqueHeaders(output.table.columnNames());
    if (headers.length === 0) throw new Error(`Table ${output.name} has no columns`);
    return {
      output,
      number: index + 1,
      sheetName: sheetNames[index],
      tableName: tableNames[index],
      headers,
      // An Excel table has at least one row below its header, if only an empty one.
      range: `A1:${colToLetter(headers.length - 1)}${Math.max(rows, 1) + 1}`,
      rows,
    };
  });
}
