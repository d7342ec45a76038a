export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells on a sheet, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function endRow(area: Area): number {
  return area.row + area.rows;
}

export function endColumn(area: Area): number {
  return area.column + area.columns;
}

export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

export function isOnSheet(area: Area): boolean {
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  return whole && area.row >= 0 && area.column >= 0 && area.rows >= 1 && area.columns >= 1 && fits(area);
}

function fits(area: Area): boolean {
  return endRow(area) <= MAX_ROWS && endColumn(area) <= MAX_COLUMNS;
}

export function isEntireColumn(area: Area): boolean {
  return area.rows === MAX_ROWS;
}

export function isEntireRow(area: Area): boolean {
  return area.columns === MAX_COLUMNS;
}

/** Whole columns or whole rows: Excel gives no cell values for them and takes none. */
export function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(endRow(a), endRow(b)) - row;
  const columns = Math.min(endColumn(a), endColumn(b)) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function overlaps(a: Area, b: Area): boolean {
  return intersection(a, b) !== null;
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(endRow(a), endRow(b)) - row,
    columns: Math.max(endColumn(a), endColumn(b)) - column,
  };
}
