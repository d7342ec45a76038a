import type { Table } from './table.ts';

/**
 * A table that is written out: to a CSV file, to a worksheet, to the pane. The columns' own types say how their cells
 * are written (days as dates, text never as a formula).
 */
export type OutputTable = {
  /** File name without ending, as GOLDEN names it: `main_single`. */
  readonly name: string;
  /** What it is, for the analyst. */
  readonly title: string;
  /** Name of its sheet in a workbook, when not `name`: `CLD_250401_260331_Single`. */
  readonly sheetName?: string;
  /** Name of its Excel table, when not `name`: `CLD_250401_260331_SingleSubmissions`. */
  readonly tableName?: string;
  readonly table: Table;
};
