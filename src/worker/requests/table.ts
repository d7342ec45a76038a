import type { TableBlock } from '../../model/table-block.ts';
import { tableBlock } from '../results/table-block.ts';
import { outputNamed } from './outputs.ts';
import type { RequestContext } from './request-context.ts';

export type TableRows = {
  readonly name: string;
  /** First row, counted from 0, and the row after the last. */
  readonly fromRow: number;
  readonly toRow: number;
};

/** Rows of a table of the last run, as far as there are any. */
export function table({ name, fromRow, toRow }: TableRows, { session, transfer }: RequestContext): TableBlock {
  const block = tableBlock(outputNamed(name, session).table, fromRow, toRow);
  for (const cells of block.columns) {
    const { buffer } = cells.type === 'text' ? cells.codes : cells.values;
    if (buffer instanceof ArrayBuffer) transfer(buffer);
  }
  return block;
}
