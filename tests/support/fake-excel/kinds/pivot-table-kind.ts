import { expectText } from '../host/expect-value.ts';
import type { Kind } from '../host/kind.ts';
import type { PivotModel } from '../model/pivot-model.ts';
import { RangeRef } from '../model/range-ref.ts';
import { guardSheet } from '../model/write-guards.ts';
import { settingsBag } from './settings-bag.ts';

export class PivotFieldsRef {
  constructor(readonly pivot: PivotModel) {}
}

export class PivotLayoutRef {
  constructor(readonly pivot: PivotModel) {}

  get settings(): Map<string, unknown> {
    return this.pivot.layout;
  }
}

const settings = settingsBag<PivotModel>([
  'AllowMultipleFiltersPerField',
  'EnableDataValueEditing',
  'RefreshOnOpen',
  'UseCustomSortLists',
]);

export const pivotTableKind: Kind<PivotModel> = {
  name: 'PivotTable',
  identity: (pivot) => ({ Id: pivot.id }),
  read: { ...settings.read, Id: (pivot) => pivot.id, Name: (pivot) => pivot.name },
  write: {
    ...settings.write,
    Name: (pivot, value) => {
      pivot.name = expectText(value);
    },
  },
  objects: {
    ColumnHierarchies: (pivot) => pivot.columns,
    DataHierarchies: (pivot) => pivot.data,
    FilterHierarchies: (pivot) => pivot.filters,
    Hierarchies: (pivot) => new PivotFieldsRef(pivot),
    Layout: (pivot) => new PivotLayoutRef(pivot),
    RowHierarchies: (pivot) => pivot.rows,
    Worksheet: (pivot) => pivot.destination.sheet,
  },
  methods: {
    Delete: (pivot) => {
      const { sheet } = pivot.destination;
      guardSheet(sheet);
      sheet.workbook.pivots.splice(sheet.workbook.pivots.indexOf(pivot), 1);
    },
    GetDataSourceString: ({ source }) => (source instanceof RangeRef ? source.address : source.name),
    GetDataSourceType: ({ source }) => (source instanceof RangeRef ? 'LocalRange' : 'LocalTable'),
    Refresh: (pivot) => {
      guardSheet(pivot.destination.sheet);
      pivot.refreshes++;
    },
  },
};

/** Nothing is laid out: every range of the layout is the cell the pivot table was put at. */
export const pivotLayoutKind: Kind<PivotLayoutRef> = {
  name: 'PivotLayout',
  ...settingsBag<PivotLayoutRef>([
    'AutoFormat',
    'EmptyCellText',
    'FillEmptyCells',
    'LayoutType',
    'PreserveFormatting',
    'ShowColumnGrandTotals',
    'ShowFieldHeaders',
    'ShowRowGrandTotals',
    'SubtotalLocation',
  ]),
  methods: {
    GetColumnLabelRange: ({ pivot }) => pivot.destination,
    GetDataBodyRange: ({ pivot }) => pivot.destination,
    GetRange: ({ pivot }) => pivot.destination,
    GetRowLabelRange: ({ pivot }) => pivot.destination,
  },
};
