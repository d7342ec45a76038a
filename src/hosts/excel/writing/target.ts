import type { TablePlan } from './table-plan.ts';

/** A table of ours from an earlier build. Rows and columns count from 0, sizes include the header. */
export type LiveTable = {
  readonly sheetId: string;
  readonly tableId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly header: readonly string[];
  readonly showsTotals: boolean;
};

/** Where a table goes: into the table of an earlier build, or on a new sheet. */
export type Target = {
  readonly plan: TablePlan;
  /** The sheet's name as it is, or will be. */
  readonly sheetName: string;
  readonly live: LiveTable | null;
};
