import type { CellValue } from '../model/cell-value.ts';
import { checkSheetName } from '../model/item-names.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { FakeSheet } from './fake-sheet.ts';
import { FakeTable } from './fake-table.ts';
import { type ChartRecord, type PivotRecord, chartRecord, pivotRecord } from './records.ts';
import { type SheetSnapshot, snapshotSheet } from './snapshot-sheet.ts';

/** The workbook as a test arranges and reads it, past every rule that binds the add-in. */
export class FakeWorkbook {
  constructor(private readonly model: WorkbookModel) {}

  /** Adds a sheet at the end, with values from A1 on. */
  addSheet(name: string, rows: readonly (readonly (CellValue | null)[])[] = []): FakeSheet {
    return new FakeSheet(this.model.addSheet(checkSheetName(this.model, name, null))).put('A1', rows);
  }

  sheet(name: string): FakeSheet {
    const sheet = this.model.findSheet(name);
    if (sheet === null) throw new Error(`The workbook has no sheet ${name}; it has ${this.sheetNames.join(', ')}`);
    return new FakeSheet(sheet);
  }

  hasSheet(name: string): boolean {
    return this.model.findSheet(name) !== null;
  }

  get sheetNames(): string[] {
    return this.model.sheets.map((sheet) => sheet.name);
  }

  get activeSheet(): string {
    return this.model.selection.sheet.name;
  }

  /** The selected address with its sheet. */
  get selection(): string {
    return this.model.selection.address;
  }

  table(name: string): FakeTable {
    const table = this.model.findTable(name);
    if (table === null) throw new Error(`The workbook has no table ${name}`);
    return new FakeTable(table);
  }

  get tableNames(): string[] {
    return this.model.tables().map((table) => table.name);
  }

  get pivotTables(): PivotRecord[] {
    return this.model.pivots.map(pivotRecord);
  }

  get charts(): ChartRecord[] {
    return this.model.sheets.flatMap((sheet) => sheet.charts.map(chartRecord));
  }

  get settings(): Record<string, unknown> {
    return Object.fromEntries(this.model.settings);
  }

  get names(): Record<string, string> {
    return Object.fromEntries(this.model.names.map((item) => [item.name, item.formula]));
  }

  get calculationMode(): string {
    return this.model.calculationMode;
  }

  protectStructure(isProtected = true): this {
    this.model.structureProtected = isProtected;
    return this;
  }

  /** On the web a read-only workbook refuses every change; on the desktop it only cannot be saved. */
  setReadOnly(readOnly = true): this {
    this.model.readOnly = readOnly;
    return this;
  }

  setAutoSave(autoSave = true): this {
    this.model.autoSave = autoSave;
    return this;
  }

  setFileName(name: string): this {
    this.model.name = name;
    return this;
  }

  /** Some sheets, or all, as plain data to compare: the user's own must be the same after a run. */
  snapshot(...names: readonly string[]): SheetSnapshot[] {
    const wanted = new Set(names);
    return this.model.sheets.filter((sheet) => names.length === 0 || wanted.has(sheet.name)).map(snapshotSheet);
  }
}
