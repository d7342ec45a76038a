import type { RunControl } from '../../../model/run-control.ts';
import type { ExcelSession } from '../session/excel-session.ts';
import type { SheetMark } from '../workbook/sheet-mark.ts';
import type { Cell, CellContext } from './block-cells.ts';
import type { Target } from './target.ts';

/** What one write of some tables works with. */
export type WriteContext = {
  readonly session: ExcelSession;
  readonly control: RunControl;
  readonly daysFromOwnSerials: number;
  /** Also tells the sheets of this write from those of others. */
  readonly writtenAt: string;
  /** Tells how many rows of a table are ready. */
  readonly progress: (target: Target, rowsReady: number) => void;
};

/** A table whose rows are ready. A small one is held until all are; others lie on a sheet that is unfinished. */
export type PreparedTable = Target & {
  readonly content:
    | { readonly is: 'cells'; readonly cells: readonly (readonly Cell[])[]; readonly bytes: number }
    | { readonly is: 'sheet'; readonly sheetId: string };
};

export function cellContext({ plan }: Target, { daysFromOwnSerials }: WriteContext): CellContext {
  return { title: plan.table.title, headers: plan.headers, columns: plan.columns, daysFromOwnSerials };
}

/** An Excel table has at least one row, if only an empty one. */
export function atLeastOneRow(cells: Cell[][], columns: number): Cell[][] {
  return cells.length > 0 ? cells : [new Array<Cell>(columns).fill('')];
}

/** What the sheet of a table says of itself. */
export function markOf({ plan }: Target, state: SheetMark['state'], { writtenAt }: WriteContext): SheetMark {
  const { table, sheetName, headers } = plan;
  return { state, output: table.name, sheetName, writtenAt, rows: table.rows, columns: headers.length };
}
