import { expectNumber } from '../host/expect-value.ts';
import type { Kind } from '../host/kind.ts';
import { endColumn, endRow } from '../model/area.ts';
import type { FormatValue } from '../model/format-store.ts';
import type { RangeRef } from '../model/range-ref.ts';
import { guardSheet } from '../model/write-guards.ts';
import { formatProperties } from './format-properties.ts';

const STANDARD_COLUMN_WIDTH = 64;
const STANDARD_ROW_HEIGHT = 15;

/** How a range looks. Its parts (fill, font, one border) are found under their own name in the sheet's formats. */
export class RangeFormatRef {
  constructor(readonly range: RangeRef) {}
}

export class FillRef extends RangeFormatRef {}
export class FontRef extends RangeFormatRef {}
export class BordersRef extends RangeFormatRef {}

export class BorderRef extends RangeFormatRef {
  constructor(
    range: RangeRef,
    readonly side: string,
  ) {
    super(range);
  }
}

function setSizes(sizes: Map<number, number>, from: number, to: number, value: unknown): void {
  const size = expectNumber(value);
  for (let index = from; index < to; index++) sizes.set(index, size);
}

function sharedSize(sizes: Map<number, number>, from: number, to: number, standard: number): number | null {
  const first = sizes.get(from) ?? standard;
  for (let index = from; index < to; index++) if ((sizes.get(index) ?? standard) !== first) return null;
  return first;
}

const looks = formatProperties<RangeFormatRef>('', {
  HorizontalAlignment: 'General',
  IndentLevel: 0,
  ShrinkToFit: false,
  VerticalAlignment: 'Bottom',
  WrapText: false,
});

export const rangeFormatKind: Kind<RangeFormatRef> = {
  name: 'RangeFormat',
  read: {
    ...looks.read,
    ColumnWidth: ({ range: { sheet, area } }) =>
      sharedSize(sheet.columnWidths, area.column, endColumn(area), STANDARD_COLUMN_WIDTH),
    RowHeight: ({ range: { sheet, area } }) =>
      sharedSize(sheet.rowHeights, area.row, endRow(area), STANDARD_ROW_HEIGHT),
  },
  write: {
    ...looks.write,
    ColumnWidth: ({ range: { sheet, area } }, value) => {
      guardSheet(sheet);
      setSizes(sheet.columnWidths, area.column, endColumn(area), value);
    },
    RowHeight: ({ range: { sheet, area } }, value) => {
      guardSheet(sheet);
      setSizes(sheet.rowHeights, area.row, endRow(area), value);
    },
  },
  objects: {
    Borders: ({ range }) => new BordersRef(range),
    Fill: ({ range }) => new FillRef(range),
    Font: ({ range }) => new FontRef(range),
  },
  methods: {
    AutofitColumns: ({ range: { sheet, area } }) => {
      guardSheet(sheet);
      for (let column = area.column; column < endColumn(area); column++) sheet.autofittedColumns.add(column);
    },
    AutofitRows: ({ range: { sheet } }) => {
      guardSheet(sheet);
    },
  },
};

const fillLooks: Record<string, FormatValue> = { Color: '#FFFFFF', Pattern: 'None', TintAndShade: 0 };

export const fillKind: Kind<FillRef> = {
  name: 'RangeFill',
  ...formatProperties<FillRef>('Fill.', fillLooks),
  methods: {
    Clear: ({ range: { sheet, area } }) => {
      guardSheet(sheet);
      for (const property of Object.keys(fillLooks)) sheet.formats.set(`Fill.${property}`, area, null);
    },
  },
};

export const fontKind: Kind<FontRef> = {
  name: 'RangeFont',
  ...formatProperties<FontRef>('Font.', {
    Bold: false,
    Color: '#000000',
    Italic: false,
    Name: 'Calibri',
    Size: 11,
    Strikethrough: false,
    Underline: 'None',
  }),
};
