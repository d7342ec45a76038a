import { columnOf } from '../../columns/table.ts';
import type { Table, TypedColumn } from '../../columns/table.ts';
import type { CellBlock, TableBlock } from '../../model/table-block.ts';

/** Rows of a table in the form in which they cross to the pane. */
export function tableBlock(table: Table, fromRow: number, toRow: number): TableBlock {
  const from = Math.max(0, Math.min(fromRow, table.numRows()));
  const to = Math.max(from, Math.min(toRow, table.numRows()));
  return {
    fromRow: from,
    rowCount: to - from,
    columns: table.columnNames().map((name) => cellBlock(columnOf(table, name), from, to)),
  };
}

function cellBlock(column: TypedColumn, from: number, to: number): CellBlock {
  if (column.type === 'text') return textBlock(column.codes.subarray(from, to), column.dictionary.texts);
  if (column.type === 'decimal') return { type: 'decimal', values: column.values.slice(from, to) };
  return { type: column.type, values: column.values.slice(from, to) };
}

/** Only the texts that these rows hold go with them. */
function textBlock(codes: Int32Array, allTexts: readonly (string | null)[]): CellBlock {
  const codeHere = new Map<number, number>([[0, 0]]);
  const texts: (string | null)[] = [null];
  const here = codes.map((code) => {
    const known = codeHere.get(code);
    if (known !== undefined) return known;
    codeHere.set(code, texts.length);
    return texts.push(allTexts[code]) - 1;
  });
  return { type: 'text', codes: here, texts };
}
