import { formatArea } from '../model/address.ts';
import type { CellValue } from '../model/cell-value.ts';
import type { TableModel } from '../model/table-model.ts';

/** A table as a test sees it. */
export class FakeTable {
  constructor(private readonly model: TableModel) {}

  get name(): string {
    return this.model.name;
  }

  get sheetName(): string {
    return this.model.sheet.name;
  }

  /** Without the sheet name: `A1:C10`. */
  get address(): string {
    return formatArea(this.model.area);
  }

  get header(): string[] {
    return this.model.columnNames();
  }

  get rows(): CellValue[][] {
    return this.model.sheet.cells.block(this.model.body.area);
  }

  get style(): string {
    return this.model.style;
  }

  get showBandedRows(): boolean {
    return this.model.showBandedRows;
  }

  get showFilterButton(): boolean {
    return this.model.showFilterButton;
  }

  get isFiltered(): boolean {
    return this.model.filteredColumns.size > 0;
  }

  /** The user filters a column, so that rows are hidden. */
  filter(columnName: string): this {
    const index = this.header.indexOf(columnName);
    if (index < 0) throw new Error(`The table ${this.name} has no column ${columnName}`);
    this.model.filteredColumns.add(index);
    return this;
  }
}
