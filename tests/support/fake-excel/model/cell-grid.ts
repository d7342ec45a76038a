import { type Area, MAX_COLUMNS, boundingArea, endColumn, endRow } from './area.ts';
import { type CellValue, EMPTY } from './cell-value.ts';

/** The contents of a sheet's cells: one plain array per used row, formulas apart, so that millions of cells are cheap. */
export class CellGrid {
  private readonly rows: (CellValue | undefined)[][] = [];
  private readonly formulas = new Map<number, string>();

  value(row: number, column: number): CellValue {
    return this.rows[row]?.[column] ?? EMPTY;
  }

  formula(row: number, column: number): string | null {
    if (this.formulas.size === 0) return null;
    return this.formulas.get(row * MAX_COLUMNS + column) ?? null;
  }

  set(row: number, column: number, value: CellValue, formula: string | null = null): void {
    let cells = this.rows[row];
    if (cells === undefined) {
      if (value === EMPTY) return;
      cells = this.rows[row] = [];
    }
    cells[column] = value === EMPTY ? undefined : value;
    if (formula !== null) this.formulas.set(row * MAX_COLUMNS + column, formula);
    else if (this.formulas.size > 0) this.formulas.delete(row * MAX_COLUMNS + column);
  }

  /** Every formula, from the top left to the bottom right. */
  allFormulas(): { row: number; column: number; formula: string }[] {
    const keys = [...this.formulas].sort(([a], [b]) => a - b);
    return keys.map(([key, formula]) => {
      const column = key % MAX_COLUMNS;
      return { row: (key - column) / MAX_COLUMNS, column, formula };
    });
  }

  block(area: Area): CellValue[][] {
    const block: CellValue[][] = [];
    for (let row = area.row; row < endRow(area); row++) {
      const cells = this.rows[row];
      const line = new Array<CellValue>(area.columns).fill(EMPTY);
      if (cells !== undefined) {
        for (let i = 0; i < area.columns; i++) line[i] = cells[area.column + i] ?? EMPTY;
      }
      block.push(line);
    }
    return block;
  }

  clear(area: Area): void {
    for (let row = area.row; row < Math.min(endRow(area), this.rows.length); row++) this.clearRow(row, area);
    for (const { row, column } of this.allFormulas()) {
      const inside = row >= area.row && row < endRow(area) && column >= area.column && column < endColumn(area);
      if (inside) this.formulas.delete(row * MAX_COLUMNS + column);
    }
  }

  private clearRow(row: number, area: Area): void {
    const cells = this.rows[row];
    if (cells === undefined) return;
    cells.fill(undefined, area.column, endColumn(area));
    if (cells.every((value) => value === undefined)) this.rows[row] = [];
  }

  /** The smallest area that holds every cell with content, or null when there is none. */
  used(): Area | null {
    let used: Area | null = null;
    this.rows.forEach((cells, row) => {
      const first = cells.findIndex((value) => value !== undefined);
      if (first < 0) return;
      const last = cells.findLastIndex((value) => value !== undefined);
      const span = { row, column: first, rows: 1, columns: last - first + 1 };
      used = used === null ? span : boundingArea(used, span);
    });
    return used;
  }
}
