import type { CellValue } from '../model/cell-value.ts';
import { checkTableName } from '../model/item-names.ts';
import { RangeRef } from '../model/range-ref.ts';
import type { Visibility } from '../model/sheet-model.ts';
import { TableModel } from '../model/table-model.ts';
import { arrangedArea } from './arranged-area.ts';
import { FakeTable } from './fake-table.ts';
import { SheetReading } from './sheet-reading.ts';

/** A sheet as a test arranges it, past every rule that binds the add-in. */
export class FakeSheet extends SheetReading {
  /** Puts values in as data, from a corner on: texts stay texts, `''` and null are empty cells. */
  put(corner: string, rows: readonly (readonly (CellValue | null)[])[]): this {
    const { row, column } = arrangedArea(corner);
    rows.forEach((line, i) => {
      line.forEach((value, j) => {
        this.model.cells.set(row + i, column + j, value ?? '');
      });
    });
    return this;
  }

  putFormula(address: string, formula: string, value: CellValue): this {
    const { row, column } = arrangedArea(address);
    this.model.cells.set(row, column, value, formula);
    return this;
  }

  format(address: string, numberFormat: string): this {
    this.model.formats.set('NumberFormat', arrangedArea(address), numberFormat);
    return this;
  }

  /** Makes a table of cells that are there, headers first. */
  addTable(name: string, address: string): FakeTable {
    const { workbook } = this.model;
    const table = new TableModel(
      this.model,
      workbook.nextId(),
      checkTableName(workbook, name, null),
      arrangedArea(address),
    );
    this.model.tables.push(table);
    table.repairHeaders();
    return new FakeTable(table);
  }

  merge(address: string): this {
    this.model.merged.push(arrangedArea(address));
    return this;
  }

  /** The user filters a column of the sheet (counted from 0 in the area), outside any table. */
  filter(address: string, column: number): this {
    this.model.filter = { area: arrangedArea(address), filteredColumns: new Set([column]) };
    return this;
  }

  protect(): this {
    this.model.protected = true;
    return this;
  }

  unprotect(): this {
    this.model.protected = false;
    return this;
  }

  setVisibility(visibility: Visibility): this {
    this.model.visibility = visibility;
    return this;
  }

  rename(name: string): this {
    this.model.name = name;
    return this;
  }

  remove(): void {
    this.model.workbook.removeSheet(this.model);
  }

  select(address: string): void {
    this.model.workbook.select(this.model, new RangeRef(this.model, arrangedArea(address)).area);
  }
}
