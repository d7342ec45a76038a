import { expectFlag, expectNumber, expectOneOf, expectText } from '../host/expect-value.ts';
import { HostError } from '../host/host-error.ts';
import type { Kind } from '../host/kind.ts';
import { type Area, WHOLE_SHEET } from '../model/area.ts';
import { checkSheetName } from '../model/item-names.ts';
import { RangeRef } from '../model/range-ref.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import { guardStructure, guardWorkbook } from '../model/write-guards.ts';
import { ChartsRef } from './charts-kind.ts';
import { CustomPropertiesRef } from './custom-properties-kind.ts';
import { SheetFilterRef } from './filter-kinds.ts';
import { FreezePanesRef } from './freeze-panes-kind.ts';
import { PivotTablesRef } from './pivot-tables-kind.ts';
import { SheetProtectionRef } from './protection-kinds.ts';
import { rangeArgument } from './range-argument.ts';
import { TablesRef } from './tables-kind.ts';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
const TOP_LEFT: Area = { row: 0, column: 0, rows: 1, columns: 1 };

function guardLastVisible(sheet: SheetModel): void {
  const others = sheet.workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (others.length === 0) throw new HostError('InvalidOperation');
}

function showGridlines(sheet: SheetModel, value: unknown): void {
  guardWorkbook(sheet.workbook);
  sheet.showGridlines = expectFlag(value);
}

function usedRange(sheet: SheetModel, valuesOnly: boolean): RangeRef | null {
  const used = sheet.used(valuesOnly);
  return used === null ? null : new RangeRef(sheet, used);
}

export const sheetKind: Kind<SheetModel> = {
  name: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  read: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet) => sheet.position,
    Visibility: (sheet) => sheet.visibility,
    TabColor: (sheet) => sheet.tabColor,
    ShowGridlines: (sheet) => sheet.showGridlines,
    ShowHeadings: (sheet) => sheet.showHeadings,
  },
  write: {
    Name: (sheet, value) => {
      guardStructure(sheet.workbook);
      sheet.name = checkSheetName(sheet.workbook, value, sheet);
    },
    Position: (sheet, value) => {
      guardStructure(sheet.workbook);
      const { sheets } = sheet.workbook;
      const position = expectNumber(value);
      if (position < 0 || position >= sheets.length) throw new HostError('InvalidArgument');
      sheets.splice(sheet.position, 1);
      sheets.splice(position, 0, sheet);
    },
    Visibility: (sheet, value) => {
      guardStructure(sheet.workbook);
      const visibility = expectOneOf(value, VISIBILITIES);
      if (visibility !== 'Visible') guardLastVisible(sheet);
      sheet.visibility = visibility;
    },
    TabColor: (sheet, value) => {
      guardWorkbook(sheet.workbook);
      const color = expectText(value);
      if (color !== '' && !/^#[0-9a-f]{6}$/i.test(color)) throw new HostError('InvalidArgument');
      sheet.tabColor = color.toUpperCase();
    },
    ShowGridlines: showGridlines,
    Gridlines: showGridlines,
    ShowHeadings: (sheet, value) => {
      sheet.showHeadings = expectFlag(value);
    },
  },
  objects: {
    AutoFilter: (sheet) => new SheetFilterRef(sheet),
    Charts: (sheet) => new ChartsRef(sheet),
    CustomProperties: (sheet) => new CustomPropertiesRef(sheet),
    FreezePanes: (sheet) => new FreezePanesRef(sheet),
    PivotTables: (sheet) => new PivotTablesRef(sheet.workbook, sheet),
    Protection: (sheet) => new SheetProtectionRef(sheet),
    Tables: (sheet) => new TablesRef(sheet.workbook, sheet),
  },
  methods: {
    Activate: (sheet) => {
      if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
      sheet.workbook.select(sheet, sheet.workbook.selection.sheet === sheet ? sheet.workbook.selection.area : TOP_LEFT);
    },
    Delete: (sheet) => {
      guardStructure(sheet.workbook);
      if (sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation');
      guardLastVisible(sheet);
      sheet.workbook.removeSheet(sheet);
    },
    GetCell: (sheet, args) =>
      new RangeRef(sheet, { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 }),
    GetRange: (sheet, args) =>
      args.at(0) === null ? new RangeRef(sheet, WHOLE_SHEET) : rangeArgument(args.at(0), sheet.workbook, sheet),
    GetRangeByIndexes: (sheet, args) => {
      const [row, column, rows, columns] = [0, 1, 2, 3].map((index) => args.integer(index));
      return new RangeRef(sheet, { row, column, rows, columns });
    },
    GetUsedRange: (sheet, args) => usedRange(sheet, args.flag(0)) ?? new RangeRef(sheet, TOP_LEFT),
    GetUsedRangeOrNullObject: (sheet, args) => usedRange(sheet, args.flag(0)),
    _RegisterSelectionChangedEvent: () => null,
    _UnregisterSelectionChangedEvent: () => null,
  },
};
