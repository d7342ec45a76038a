import { HostError } from '../host/host-error.ts';
import type { Kind } from '../host/kind.ts';
import { checkSheetName, nextSheetName } from '../model/item-names.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { guardStructure } from '../model/write-guards.ts';

export class SheetsRef {
  constructor(readonly workbook: WorkbookModel) {}
}

function find({ workbook }: SheetsRef, key: unknown): SheetModel | null {
  return typeof key === 'string' ? workbook.findSheet(key) : null;
}

function listed({ workbook }: SheetsRef, visibleOnly: boolean): SheetModel[] {
  return workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
}

function orNotFound(sheet: SheetModel | undefined): SheetModel {
  if (sheet === undefined) throw new HostError('ItemNotFound');
  return sheet;
}

export const sheetsKind: Kind<SheetsRef> = {
  name: 'WorksheetCollection',
  items: ({ workbook }) => workbook.sheets,
  item: find,
  methods: {
    Add: ({ workbook }, args) => {
      guardStructure(workbook);
      const name = args.at(0) ?? nextSheetName(workbook);
      return workbook.addSheet(checkSheetName(workbook, name, null));
    },
    GetActiveWorksheet: ({ workbook }) => workbook.selection.sheet,
    GetCount: (sheets, args) => listed(sheets, args.flag(0)).length,
    GetFirst: (sheets, args) => orNotFound(listed(sheets, args.flag(0)).at(0)),
    GetLast: (sheets, args) => orNotFound(listed(sheets, args.flag(0)).at(-1)),
    GetItemOrNullObject: (sheets, args) => find(sheets, args.text(0)),
    _RegisterSelectionChangedEvent: () => null,
    _UnregisterSelectionChangedEvent: () => null,
  },
};
