import type { RangeRef } from './range-ref.ts';
import type { TableModel } from './table-model.ts';

/** A column of a pivot table's source. */
export class PivotFieldModel {
  constructor(
    readonly pivot: PivotModel,
    readonly name: string,
  ) {}
}

/** A source column put on rows, columns, filters or data, with what was set on it (`SummarizeBy`, `Name` …). */
export class PivotPlacement {
  readonly settings = new Map<string, unknown>();

  constructor(
    readonly axis: PivotAxis,
    readonly field: string,
    public name: string,
  ) {}
}

export class PivotAxis {
  readonly placements: PivotPlacement[] = [];

  constructor(
    readonly pivot: PivotModel,
    readonly kind: 'rows' | 'columns' | 'filters' | 'data',
  ) {}
}

/** A pivot table, recorded but not computed: nothing is written to its sheet. */
export class PivotModel {
  readonly rows = new PivotAxis(this, 'rows');
  readonly columns = new PivotAxis(this, 'columns');
  readonly filters = new PivotAxis(this, 'filters');
  readonly data = new PivotAxis(this, 'data');
  readonly layout = new Map<string, unknown>();
  readonly settings = new Map<string, unknown>([['RefreshOnOpen', false]]);
  refreshes = 0;

  constructor(
    readonly id: string,
    public name: string,
    readonly source: TableModel | RangeRef,
    readonly destination: RangeRef,
    readonly fieldNames: readonly string[],
  ) {}
}
