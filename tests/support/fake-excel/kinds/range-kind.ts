import { expectFlag } from '../host/expect-value.ts';
import type { Kind } from '../host/kind.ts';
import { cellCount, endColumn, endRow, isEntireColumn, isEntireRow } from '../model/area.ts';
import type { RangeRef } from '../model/range-ref.ts';
import { readFormulas, readNumberFormats, readTexts, readValueTypes, readValues } from '../model/read-cells.ts';
import { writeCells, writeNumberFormats } from '../model/write-cells.ts';
import { guardSheet } from '../model/write-guards.ts';
import { rangeActions } from './range-actions.ts';
import { RangeFormatRef } from './range-format-kind.ts';
import { rangeSteps } from './range-steps.ts';

/** Excel's answer for a count that does not fit in 32 bits. */
const TOO_MANY_TO_COUNT = -1;

function setHidden(hidden: Set<number>, from: number, to: number, value: unknown): void {
  const hide = expectFlag(value);
  for (let index = from; index < to; index++) {
    if (hide) hidden.add(index);
    else hidden.delete(index);
  }
}

function sharedHidden(hidden: Set<number>, from: number, to: number): boolean | null {
  let count = 0;
  for (let index = from; index < to; index++) if (hidden.has(index)) count++;
  return count === 0 || count === to - from ? count > 0 : null;
}

export const rangeKind: Kind<RangeRef> = {
  name: 'Range',
  read: {
    Address: (range) => range.address,
    CellCount: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? TOO_MANY_TO_COUNT : cellCount(area)),
    ColumnCount: ({ area }) => area.columns,
    ColumnHidden: ({ sheet, area }) => sharedHidden(sheet.hiddenColumns, area.column, endColumn(area)),
    ColumnIndex: ({ area }) => area.column,
    Formulas: readFormulas,
    IsEntireColumn: ({ area }) => isEntireColumn(area),
    IsEntireRow: ({ area }) => isEntireRow(area),
    NumberFormat: readNumberFormats,
    RowCount: ({ area }) => area.rows,
    RowHidden: ({ sheet, area }) => sharedHidden(sheet.hiddenRows, area.row, endRow(area)),
    RowIndex: ({ area }) => area.row,
    Text: readTexts,
    ValueTypes: readValueTypes,
    Values: readValues,
  },
  write: {
    ColumnHidden: ({ sheet, area }, value) => {
      guardSheet(sheet);
      setHidden(sheet.hiddenColumns, area.column, endColumn(area), value);
    },
    Formulas: writeCells,
    NumberFormat: writeNumberFormats,
    RowHidden: ({ sheet, area }, value) => {
      guardSheet(sheet);
      setHidden(sheet.hiddenRows, area.row, endRow(area), value);
    },
    Values: writeCells,
  },
  objects: {
    Format: (range) => new RangeFormatRef(range),
    Worksheet: (range) => range.sheet,
  },
  methods: { ...rangeSteps, ...rangeActions },
};
