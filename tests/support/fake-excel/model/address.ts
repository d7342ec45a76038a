import { type Area, MAX_COLUMNS, MAX_ROWS, endColumn, endRow, isEntireColumn, isEntireRow, isOnSheet } from './area.ts';

const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

export interface Address {
  /** The sheet named before the exclamation mark, or null. */
  readonly sheet: string | null;
  readonly area: Area;
}

/** Reads `B2`, `A1:C3`, `A:C`, `2:5`, each with or without `$` and a sheet name; null when it is none of these. */
export function parseAddress(text: string): Address | null {
  const mark = text.lastIndexOf('!');
  const area = parseArea(text.slice(mark + 1));
  return area === null ? null : { sheet: mark < 0 ? null : unquote(text.slice(0, mark)), area };
}

export function parseArea(text: string): Area | null {
  const plain = text.replaceAll('$', '').trim().toUpperCase();
  const area = parseCells(plain) ?? parseColumns(plain) ?? parseRows(plain);
  return area !== null && isOnSheet(area) ? area : null;
}

function parseCells(plain: string): Area | null {
  const found = CELLS.exec(plain);
  if (found === null) return null;
  const [, column, row, lastColumn = column, lastRow = row] = found;
  return between(Number(row) - 1, columnNumber(column), Number(lastRow) - 1, columnNumber(lastColumn));
}

function parseColumns(plain: string): Area | null {
  const found = COLUMNS.exec(plain);
  return found === null ? null : between(0, columnNumber(found[1]), MAX_ROWS - 1, columnNumber(found[2]));
}

function parseRows(plain: string): Area | null {
  const found = ROWS.exec(plain);
  return found === null ? null : between(Number(found[1]) - 1, 0, Number(found[2]) - 1, MAX_COLUMNS - 1);
}

function between(row: number, column: number, lastRow: number, lastColumn: number): Area {
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

export function formatArea(area: Area): string {
  const first = columnLetters(area.column);
  const last = columnLetters(endColumn(area) - 1);
  if (isEntireRow(area)) return `${String(area.row + 1)}:${String(endRow(area))}`;
  if (isEntireColumn(area)) return `${first}:${last}`;
  const start = `${first}${String(area.row + 1)}`;
  const end = `${last}${String(endRow(area))}`;
  return start === end ? start : `${start}:${end}`;
}

/** The address as `Range.address` gives it, with the sheet name, quoted when it is not one plain word. */
export function formatAddress(sheetName: string, area: Area): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && parseArea(sheetName) === null;
  const sheet = plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  return `${sheet}!${formatArea(area)}`;
}

export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
