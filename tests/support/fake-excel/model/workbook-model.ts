import { HostError } from '../host/host-error.ts';
import { Counters } from '../host/counters.ts';
import type { ReadLimits } from '../host/limits.ts';
import { type Area, WHOLE_SHEET } from './area.ts';
import type { NamedItemModel } from './named-item-model.ts';
import type { PivotModel } from './pivot-model.ts';
import { RangeRef } from './range-ref.ts';
import { SheetModel } from './sheet-model.ts';
import type { TableModel } from './table-model.ts';

export interface WorkbookOptions {
  readonly mode: 'web' | 'desktop';
  readonly date1904: boolean;
  readonly textFormatStopsFormulas: boolean;
}

/** The workbook: its sheets, and what belongs to no one sheet. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly pivots: PivotModel[] = [];
  readonly names: NamedItemModel[] = [];
  readonly settings = new Map<string, unknown>();
  readonly counters = new Counters();
  /** What the request being carried out has done so far. */
  notes = { wroteCells: false, calculationHeld: false };
  name = 'Book1.xlsx';
  readOnly = false;
  autoSave = false;
  structureProtected = false;
  calculationMode = 'Automatic';
  private lastId = 0;
  private selected: RangeRef | null = null;

  constructor(
    readonly options: WorkbookOptions,
    readonly readLimits: ReadLimits,
  ) {}

  nextId(): string {
    return String(++this.lastId);
  }

  addSheet(name: string): SheetModel {
    const id = `{${this.nextId().padStart(8, '0')}-0000-4000-8000-000000000000}`;
    const sheet = new SheetModel(this, id, name);
    this.sheets.push(sheet);
    return sheet;
  }

  removeSheet(sheet: SheetModel): void {
    this.sheets.splice(sheet.position, 1);
    const kept = this.pivots.filter((pivot) => pivot.destination.sheet !== sheet);
    this.pivots.splice(0, this.pivots.length, ...kept);
  }

  findSheet(key: string): SheetModel | null {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name) ?? null;
  }

  tables(): TableModel[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  findTable(key: string): TableModel | null {
    const name = key.toLowerCase();
    return this.tables().find((table) => table.id === key || table.name.toLowerCase() === name) ?? null;
  }

  /** The selected range: its sheet is the active one. A deleted sheet hands on to the first visible one. */
  get selection(): RangeRef {
    if (this.selected !== null && this.sheets.includes(this.selected.sheet)) return this.selected;
    const first = this.sheets.find((sheet) => sheet.visibility === 'Visible');
    if (first === undefined) throw new HostError('InvalidSelection');
    return new RangeRef(first, { ...WHOLE_SHEET, rows: 1, columns: 1 });
  }

  select(sheet: SheetModel, area: Area): void {
    this.selected = new RangeRef(sheet, area);
  }
}
