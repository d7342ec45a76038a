import { HostError } from '../host/host-error.ts';
import { type Area, MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET, endColumn, endRow, intersection } from './area.ts';
import type { SheetModel } from './sheet-model.ts';

export type Direction = 'down' | 'up' | 'right' | 'left';

/**
 * Moves the cells beside an area over it (up, left) or away from it (down, right), contents only. Tables, merged areas
 * and formats stay where they are: enough for an app that changes its own sheets.
 */
export function shiftCells(sheet: SheetModel, area: Area, direction: Direction): void {
  const vertical = direction === 'up' || direction === 'down';
  const away = direction === 'down' || direction === 'right';
  const from = cellsBeyond(area, vertical, away);
  const used = sheet.cells.used();
  const moved = from === null || used === null ? null : intersection(from, used);
  const step = (vertical ? area.rows : area.columns) * (away ? 1 : -1);
  const target = moved === null ? null : move(moved, vertical, step);
  if (target !== null && (endRow(target) > MAX_ROWS || endColumn(target) > MAX_COLUMNS)) {
    throw new HostError('NonBlankCellOffSheet');
  }
  const held = moved === null ? [] : readContents(sheet, moved);
  if (moved !== null) sheet.cells.clear(moved);
  sheet.cells.clear(area);
  for (const { row, column, value, formula } of held) {
    sheet.cells.set(row + (vertical ? step : 0), column + (vertical ? 0 : step), value, formula);
  }
}

function cellsBeyond(area: Area, vertical: boolean, fromStart: boolean): Area | null {
  const row = vertical && !fromStart ? endRow(area) : area.row;
  const column = !vertical && !fromStart ? endColumn(area) : area.column;
  const rows = vertical ? MAX_ROWS - row : area.rows;
  const columns = vertical ? area.columns : MAX_COLUMNS - column;
  return rows < 1 || columns < 1 ? null : intersection({ row, column, rows, columns }, WHOLE_SHEET);
}

function move(area: Area, vertical: boolean, step: number): Area {
  return vertical ? { ...area, row: area.row + step } : { ...area, column: area.column + step };
}

function readContents(sheet: SheetModel, area: Area) {
  return sheet.cells.block(area).flatMap((line, i) =>
    line.map((value, j) => {
      const [row, column] = [area.row + i, area.column + j];
      return { row, column, value, formula: sheet.cells.formula(row, column) };
    }),
  );
}
