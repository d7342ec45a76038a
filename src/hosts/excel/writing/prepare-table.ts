import { bytesOf, MAX_BYTES_AT_ONCE } from '../session/chunk-size.ts';
import { onSheet } from '../session/error-sentences.ts';
import { blockCells } from './block-cells.ts';
import { stageTable } from './stage-table.ts';
import type { Target } from './target.ts';
import { atLeastOneRow, cellContext } from './write-context.ts';
import type { PreparedTable, WriteContext } from './write-context.ts';

/** A larger table is never held whole. */
const MAX_CELLS_HELD = 30_000;

/** Gets the rows of a table ready, without a change to any sheet that was there. */
export async function prepareTable(target: Target, context: WriteContext): Promise<PreparedTable> {
  const { table, headers } = target.plan;
  if ((table.rows + 1) * headers.length <= MAX_CELLS_HELD) {
    context.progress(target, 0);
    await context.control.checkpoint();
    const block = await table.block(0, table.rows);
    const cells = atLeastOneRow(blockCells(block, cellContext(target, context)), headers.length);
    const bytes = bytesOf(cells) + bytesOf([headers]);
    if (bytes <= MAX_BYTES_AT_ONCE) return { ...target, content: { is: 'cells', cells, bytes } };
  }
  const sheetId = await onSheet(target.sheetName, () => stageTable(target, context));
  return { ...target, content: { is: 'sheet', sheetId } };
}
