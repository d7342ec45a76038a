import type { RangeRef } from './range-ref.ts';
import type { SheetModel } from './sheet-model.ts';

/** A chart, recorded but not drawn. */
export class ChartModel {
  /** Set properties, by name: `Left`, `Title.Text`, `Legend.Visible` … */
  readonly settings = new Map<string, unknown>();

  constructor(
    readonly sheet: SheetModel,
    readonly id: string,
    public name: string,
    readonly chartType: string,
    public source: RangeRef,
    readonly seriesBy: string,
  ) {}
}
