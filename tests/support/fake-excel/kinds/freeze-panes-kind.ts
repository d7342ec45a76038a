import { HostError } from '../host/host-error.ts';
import type { Kind } from '../host/kind.ts';
import { type Area, MAX_COLUMNS, MAX_ROWS } from '../model/area.ts';
import { RangeRef } from '../model/range-ref.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import { guardWorkbook } from '../model/write-guards.ts';
import { rangeArgument } from './range-argument.ts';

export class FreezePanesRef {
  constructor(readonly sheet: SheetModel) {}
}

function freeze(sheet: SheetModel, area: Area): void {
  guardWorkbook(sheet.workbook);
  if (area.rows < 1 || area.columns < 1) throw new HostError('InvalidArgument');
  sheet.frozen = area;
}

function location({ sheet }: FreezePanesRef): RangeRef | null {
  return sheet.frozen === null ? null : new RangeRef(sheet, sheet.frozen);
}

export const freezePanesKind: Kind<FreezePanesRef> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: ({ sheet }, args) => {
      freeze(sheet, rangeArgument(args.at(0), sheet.workbook, sheet).area);
    },
    FreezeRows: ({ sheet }, args) => {
      freeze(sheet, { row: 0, column: 0, rows: args.optionalInteger(0) ?? 1, columns: MAX_COLUMNS });
    },
    FreezeColumns: ({ sheet }, args) => {
      freeze(sheet, { row: 0, column: 0, rows: MAX_ROWS, columns: args.optionalInteger(0) ?? 1 });
    },
    Unfreeze: ({ sheet }) => {
      sheet.frozen = null;
    },
    GetLocation: (panes) => {
      const found = location(panes);
      if (found === null) throw new HostError('ItemNotFound');
      return found;
    },
    GetLocationOrNullObject: location,
  },
};
