import type { OutputTable } from '../../../src/columns/output-table.ts';
import { columnOf } from '../../../src/columns/table.ts';
import type { HostTable } from '../../../src/hosts/host.ts';
import { dayOfIso, NO_DAY } from '../../../src/model/day.ts';
import type { CellBlock } from '../../../src/model/table-block.ts';
import { outputFacts } from '../../../src/worker/results/output-facts.ts';
import { tableBlock } from '../../../src/worker/results/table-block.ts';

type Column = {
  readonly type: 'text' | 'day' | 'integer' | 'decimal';
  readonly values: readonly (string | number | null)[];
  readonly holdsNumbers?: boolean;
};

/** A result table as the worker hands it to the host, from plain values; days are ISO text. */
export function hostTable(name: string, columns: Readonly<Record<string, Column>>): HostTable {
  const rows = Math.max(0, ...Object.values(columns).map(({ values }) => values.length));
  return {
    name,
    title: `Table ${name}`,
    sheetName: name,
    tableName: name,
    rows,
    columns: Object.entries(columns).map(([column, { type, holdsNumbers }]) => ({ name: column, type, holdsNumbers })),
    block: (fromRow, toRow) =>
      Promise.resolve({
        fromRow,
        rowCount: toRow - fromRow,
        columns: Object.values(columns).map(({ type, values }) => cellBlock(type, values.slice(fromRow, toRow))),
      }),
  };
}

/** One column of text. */
export const textTable = (name: string, values: readonly (string | null)[]): HostTable =>
  hostTable(name, { Text: { type: 'text', values } });

/** Many rows of little text: more than is held until the end. */
export function largeTable(name: string, rows: number, mark: string): HostTable {
  const columns = 10;
  const codes = Int32Array.from({ length: rows }, (_, row) => row % 3);
  return {
    name,
    title: `Table ${name}`,
    sheetName: name,
    tableName: name,
    rows,
    columns: Array.from({ length: columns }, (_, column) => ({ name: `Column_${column}`, type: 'text' })),
    block: (fromRow, toRow) =>
      Promise.resolve({
        fromRow,
        rowCount: toRow - fromRow,
        columns: Array.from({ length: columns }, () => ({
          type: 'text',
          codes: codes.slice(fromRow, toRow),
          texts: [mark, `${mark} 2`, null],
        })),
      }),
  };
}

/** An output of the pipeline, as the worker hands it to the host. */
export function hostTableOf(output: OutputTable): HostTable {
  const facts = outputFacts(output);
  return {
    ...facts,
    columns: facts.columns.map((column) => {
      const typed = columnOf(output.table, column.name);
      return { ...column, holdsNumbers: typed.type === 'text' && typed.dictionary.holdsNumbers };
    }),
    block: (fromRow, toRow) => Promise.resolve(tableBlock(output.table, fromRow, toRow)),
  };
}

function cellBlock(type: Column['type'], values: readonly (string | number | null)[]): CellBlock {
  if (type === 'text') {
    return {
      type,
      codes: Int32Array.from(values.keys()),
      texts: values.map((value) => (value === null ? null : String(value))),
    };
  }
  if (type === 'day') {
    return { type, values: Int32Array.from(values, (value) => (value === null ? NO_DAY : dayOfIso(String(value)))) };
  }
  if (type === 'integer') {
    return { type, values: Int32Array.from(values, (value) => (value === null ? NO_DAY : Number(value))) };
  }
  return { type, values: Float64Array.from(values, (value) => (value === null ? NaN : Number(value))) };
}
