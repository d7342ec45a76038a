import { bytesOf, ChunkSize } from '../session/chunk-size.ts';
import { isTooLarge } from '../session/error-code.ts';
import { ExcelFault } from '../session/excel-fault.ts';
import { UNFINISHED_SHEET } from '../workbook/own-names.ts';
import { setMark } from '../workbook/sheet-mark.ts';
import { blockCells } from './block-cells.ts';
import type { Cell } from './block-cells.ts';
import { putCells, putHeader } from './put-cells.ts';
import { headerCells } from './table-plan.ts';
import type { Target } from './target.ts';
import { atLeastOneRow, cellContext, markOf } from './write-context.ts';
import type { WriteContext } from './write-context.ts';

/** More cells take the pane longer than it may be silent: office.js turns each 1,500 of them into requests of its own. */
const CELLS_AT_ONCE = 200_000;

/**
 * Writes a table from A1 of a new sheet, which says by its name that it is unfinished. Gives the sheet's id.
 * Errors: Excel lost rows.
 */
export async function stageTable(target: Target, context: WriteContext): Promise<string> {
  const { plan } = target;
  const { table } = plan;
  const { session, control, progress } = context;
  await control.checkpoint();
  const sheetId = await addUnfinishedSheet(target, context);
  const size = new ChunkSize(plan.headers.length, session.isWeb, CELLS_AT_ONCE);
  let lastFilled = 0;
  for (let from = 0; from < Math.max(1, table.rows);) {
    progress(target, from);
    await control.checkpoint();
    const rows = Math.min(size.rows, Math.max(1, table.rows - from));
    const block = await table.block(from, Math.min(from + rows, table.rows));
    const cells = atLeastOneRow(blockCells(block, cellContext(target, context)), plan.headers.length);
    if (!(await putRows(sheetId, from + 1, cells, target, context, size))) continue;
    size.learn(cells.length, bytesOf(cells));
    const last = cells.findLastIndex((line) => line.some((cell) => cell !== ''));
    if (last >= 0) lastFilled = from + 1 + last;
    from += rows;
  }
  await checkStaged(sheetId, lastFilled, target, context);
  return sheetId;
}

async function addUnfinishedSheet(target: Target, writing: WriteContext): Promise<string> {
  return writing.session.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    let name = UNFINISHED_SHEET;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${UNFINISHED_SHEET} ${number}`;
    context.application.suspendApiCalculationUntilNextSync();
    const sheet = worksheets.add(name);
    setMark(sheet, markOf(target, 'unfinished', writing));
    putHeader(sheet, { row: 0, column: 0 }, headerCells(target.plan));
    sheet.load('id');
    await context.sync();
    return sheet.id;
  });
}

/** False when the rows were too many and fewer are to be tried. */
async function putRows(
  sheetId: string,
  row: number,
  cells: readonly (readonly Cell[])[],
  { plan }: Target,
  { session }: WriteContext,
  size: ChunkSize,
): Promise<boolean> {
  try {
    await session.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      putCells(context.workbook.worksheets.getItem(sheetId), { row, column: 0 }, plan.columns, cells);
      await context.sync();
    });
    return true;
  } catch (error) {
    if (isTooLarge(error, session.isWeb) && size.halve(cells.length)) return false;
    throw error;
  }
}

/** Excel has been seen to put the last rows of a large write in the wrong place, without an error. */
async function checkStaged(
  sheetId: string,
  lastFilled: number,
  { plan }: Target,
  { session }: WriteContext,
): Promise<void> {
  const last = await session.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetId).getUsedRange(true).load('rowIndex,rowCount');
    await context.sync();
    return used.rowIndex + used.rowCount - 1;
  });
  if (last === lastFilled) return;
  throw new ExcelFault(
    `Excel kept ${last.toLocaleString('en-GB')} rows of ${plan.table.title} instead of ` +
      `${lastFilled.toLocaleString('en-GB')}. Write again, or download the results.`,
  );
}
