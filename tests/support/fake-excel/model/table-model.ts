import { type Area, MAX_ROWS } from './area.ts';
import { RangeRef } from './range-ref.ts';
import type { SheetModel } from './sheet-model.ts';

/** A ListObject. Its column names are the texts of its header cells, which it keeps unique and not blank. */
export class TableModel {
  style = 'TableStyleMedium2';
  showHeaders = true;
  showTotals = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  /** The columns, from 0, whose filter hides rows. */
  readonly filteredColumns = new Set<number>();

  constructor(
    readonly sheet: SheetModel,
    readonly id: string,
    public name: string,
    public area: Area,
  ) {}

  get range(): RangeRef {
    return new RangeRef(this.sheet, this.area);
  }

  get header(): RangeRef {
    return this.range.part(0, 0, 1, this.area.columns);
  }

  get body(): RangeRef {
    const above = this.showHeaders ? 1 : 0;
    const rows = this.area.rows - above - (this.showTotals ? 1 : 0);
    return this.range.part(above, 0, Math.max(1, rows), this.area.columns);
  }

  columnName(index: number): string {
    return String(this.sheet.cells.value(this.area.row, this.area.column + index));
  }

  columnNames(): string[] {
    return Array.from({ length: this.area.columns }, (_, index) => this.columnName(index));
  }

  /** A table of one row gets an empty one below it, as in Excel. */
  static area(area: Area): Area {
    return area.rows === 1 && area.row + 1 < MAX_ROWS ? { ...area, rows: 2 } : area;
  }

  /** Turns header cells into unique texts, as Excel does: numbers to text, blanks to Column1, doubles to Name2. */
  repairHeaders(): void {
    if (!this.showHeaders) return;
    const taken = new Set<string>();
    for (let index = 0; index < this.area.columns; index++) {
      const own = this.columnName(index);
      const base = own === '' ? 'Column' : own;
      let name = own === '' ? `Column${String(index + 1)}` : own;
      for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${String(number)}`;
      taken.add(name.toLowerCase());
      const value = this.sheet.cells.value(this.area.row, this.area.column + index);
      if (value !== name) this.sheet.cells.set(this.area.row, this.area.column + index, name);
    }
  }
}
