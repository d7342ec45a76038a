import { HostError } from '../host/host-error.ts';
import type { Kind } from '../host/kind.ts';
import { EMPTY } from '../model/cell-value.ts';
import { PivotModel } from '../model/pivot-model.ts';
import { RangeRef } from '../model/range-ref.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import { TableModel } from '../model/table-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { guardSheet } from '../model/write-guards.ts';
import { rangeArgument } from './range-argument.ts';

/** The pivot tables of a sheet, or of the whole workbook. */
export class PivotTablesRef {
  constructor(
    readonly workbook: WorkbookModel,
    readonly sheet: SheetModel | null,
  ) {}

  get pivots(): readonly PivotModel[] {
    const { pivots } = this.workbook;
    return this.sheet === null ? pivots : pivots.filter((pivot) => pivot.destination.sheet === this.sheet);
  }
}

function find({ pivots }: PivotTablesRef, key: unknown): PivotModel | null {
  const name = String(key).toLowerCase();
  return pivots.find((pivot) => pivot.id === key || pivot.name.toLowerCase() === name) ?? null;
}

function sourceArgument(value: unknown, { workbook, sheet }: PivotTablesRef): TableModel | RangeRef {
  if (value instanceof TableModel) return value;
  const named = typeof value === 'string' ? workbook.findTable(value) : null;
  return named ?? rangeArgument(value, workbook, sheet);
}

/** The first row of the source; Excel refuses a pivot table over a column without a name. */
function fieldNames(source: TableModel | RangeRef): string[] {
  const range = source instanceof RangeRef ? source : source.range;
  const [header] = range.sheet.cells.block({ ...range.area, rows: 1 });
  if (range.area.rows < 2 || header.includes(EMPTY)) throw new HostError('InvalidArgument');
  return header.map(String);
}

export const pivotTablesKind: Kind<PivotTablesRef> = {
  name: 'PivotTableCollection',
  items: ({ pivots }) => pivots,
  item: find,
  methods: {
    Add: (collection, args) => {
      const { workbook } = collection;
      const name = args.text(0);
      const source = sourceArgument(args.at(1), collection);
      const destination = rangeArgument(args.at(2), workbook, collection.sheet);
      guardSheet(destination.sheet);
      if (find(new PivotTablesRef(workbook, destination.sheet), name) !== null)
        throw new HostError('ItemAlreadyExists');
      const pivot = new PivotModel(`pivot:${workbook.nextId()}`, name, source, destination, fieldNames(source));
      workbook.pivots.push(pivot);
      return pivot;
    },
    GetCount: ({ pivots }) => pivots.length,
    GetItemOrNullObject: (collection, args) => find(collection, args.at(0)),
    RefreshAll: ({ pivots }) => {
      for (const pivot of pivots) pivot.refreshes++;
    },
  },
};
