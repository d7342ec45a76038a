import type { ChartModel } from './chart-model.ts';
import { CellGrid } from './cell-grid.ts';
import { type Area, boundingArea } from './area.ts';
import { FormatStore } from './format-store.ts';
import type { TableModel } from './table-model.ts';
import type { WorkbookModel } from './workbook-model.ts';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** The filter of a sheet, outside tables: the area with its arrows, and the columns that hide rows. */
export interface SheetFilter {
  readonly area: Area;
  readonly filteredColumns: Set<number>;
}

/** One worksheet and everything on it. */
export class SheetModel {
  readonly cells = new CellGrid();
  readonly formats = new FormatStore();
  readonly tables: TableModel[] = [];
  readonly charts: ChartModel[] = [];
  readonly merged: Area[] = [];
  readonly customProperties = new Map<string, string>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly autofittedColumns = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  protected = false;
  frozen: Area | null = null;
  filter: SheetFilter | null = null;

  constructor(
    readonly workbook: WorkbookModel,
    readonly id: string,
    public name: string,
  ) {}

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  used(valuesOnly: boolean): Area | null {
    const values = this.cells.used();
    const formats = valuesOnly ? null : this.formats.used();
    return values === null || formats === null ? (values ?? formats) : boundingArea(values, formats);
  }
}
