import { isoOf } from '../../../model/day.ts';
import { InputError } from '../../../model/input-error.ts';
import { valueInBlock } from '../../../model/table-block.ts';
import type { CellBlock, TableBlock } from '../../../model/table-block.ts';
import type { CellColumn } from './cell-columns.ts';
import { serialOfDay } from './day-serial.ts';
import { guardText } from './guard-text.ts';

/** What is written to a cell. Empty cells are '', since null would leave what is in the cell. */
export type Cell = string | number;

/** The longest text a cell of Excel holds. */
const MAX_CELL_CHARACTERS = 32_767;

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** What the cells of a table have to know beside their values. */
export type CellContext = {
  readonly title: string;
  readonly headers: readonly string[];
  readonly columns: readonly CellColumn[];
  readonly daysFromOwnSerials: number;
};

/** A block's rows as they are written. Errors: a text that is too long for a cell. */
export function blockCells(block: TableBlock, context: CellContext): Cell[][] {
  const rows = Array.from({ length: block.rowCount }, () => new Array<Cell>(block.columns.length));
  block.columns.forEach((cells, column) => {
    const toCell = cellMaker(cells, column, context);
    for (let row = 0; row < rows.length; row++) rows[row][column] = toCell(row);
  });
  return rows;
}

function cellMaker(cells: CellBlock, column: number, context: CellContext): (row: number) => Cell {
  const { kind } = context.columns[column];
  if (cells.type === 'text') {
    const written = cells.texts.map((text) => textCell(text, kind, column, context));
    return (row) => written[cells.codes[row]];
  }
  if (cells.type === 'day') return (row) => dayCell(cells.values[row], context.daysFromOwnSerials);
  return (row) => valueInBlock(cells, row) ?? '';
}

function textCell(text: string | null, kind: CellColumn['kind'], column: number, context: CellContext): Cell {
  if (text === null || text === '') return '';
  if (kind === 'money' && DECIMAL.test(text)) return Number(text);
  if (text.length <= MAX_CELL_CHARACTERS) return guardText(text);
  throw new InputError(
    `${context.title} holds a text in column ${context.headers[column]} that is longer than the ` +
      `${MAX_CELL_CHARACTERS.toLocaleString('en-GB')} characters of an Excel cell. Download the table as CSV instead.`,
  );
}

/** A day outside Excel's calendar is written as text, which the apostrophe keeps from being read as anything else. */
function dayCell(day: number, daysFromOwnSerials: number): Cell {
  const iso = isoOf(day);
  if (iso === null) return '';
  return serialOfDay(day, daysFromOwnSerials) ?? `'${iso}`;
}
