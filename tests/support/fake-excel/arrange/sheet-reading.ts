import { formatArea } from '../model/address.ts';
import type { CellValue } from '../model/cell-value.ts';
import type { SheetModel, Visibility } from '../model/sheet-model.ts';
import { arrangedArea } from './arranged-area.ts';
import { FakeTable } from './fake-table.ts';
import { type ChartRecord, chartRecord } from './records.ts';

const NEVER_SET = '';

export interface CellRecord {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** A sheet as a test reads it. */
export class SheetReading {
  constructor(protected readonly model: SheetModel) {}

  cell(address: string): CellRecord {
    const { row, column } = arrangedArea(address);
    const { cells, formats } = this.model;
    const numberFormat = formats.numberFormat(row, column);
    return { value: cells.value(row, column), formula: cells.formula(row, column), numberFormat };
  }

  /** The values of an area, or of all that is used from A1 on. */
  values(address?: string): CellValue[][] {
    if (address !== undefined) return this.model.cells.block(arrangedArea(address));
    const used = this.model.cells.used();
    if (used === null) return [];
    const [rows, columns] = [used.row + used.rows, used.column + used.columns];
    return this.model.cells.block({ row: 0, column: 0, rows, columns });
  }

  /** Every cell that holds a formula: an add-in that writes only values leaves none. */
  formulas(): { address: string; formula: string }[] {
    return this.model.cells.allFormulas().map(({ row, column, formula }) => {
      return { address: formatArea({ row, column, rows: 1, columns: 1 }), formula };
    });
  }

  /** A look shared by an area: `Font.Bold`, `Fill.Color`, `WrapText` …; null where never set or not the same. */
  look(address: string, property: string): string | number | boolean | null {
    const shared = this.model.formats.shared(property, arrangedArea(address), NEVER_SET);
    return shared === NEVER_SET ? null : shared;
  }

  /** The width set on a column, or null. */
  columnWidth(column: string): number | null {
    return this.model.columnWidths.get(arrangedArea(`${column}1`).column) ?? null;
  }

  isAutofitted(column: string): boolean {
    return this.model.autofittedColumns.has(arrangedArea(`${column}1`).column);
  }

  get name(): string {
    return this.model.name;
  }

  get visibility(): Visibility {
    return this.model.visibility;
  }

  get tabColor(): string {
    return this.model.tabColor;
  }

  get showGridlines(): boolean {
    return this.model.showGridlines;
  }

  /** The address of the cells with content, or null. */
  get usedAddress(): string | null {
    const used = this.model.cells.used();
    return used === null ? null : formatArea(used);
  }

  /** The frozen rows and columns as an address (`1:1` for the top row), or null. */
  get frozen(): string | null {
    return this.model.frozen === null ? null : formatArea(this.model.frozen);
  }

  get customProperties(): Record<string, string> {
    return Object.fromEntries(this.model.customProperties);
  }

  get tables(): FakeTable[] {
    return this.model.tables.map((table) => new FakeTable(table));
  }

  get charts(): ChartRecord[] {
    return this.model.charts.map(chartRecord);
  }
}
