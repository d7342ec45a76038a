import type { Kind } from '../host/kind.ts';
import { cellCount, overlaps } from '../model/area.ts';
import { RangeRef } from '../model/range-ref.ts';
import type { SheetModel } from '../model/sheet-model.ts';

/** Several ranges of one sheet. */
export class RangeAreasRef {
  constructor(
    readonly sheet: SheetModel,
    readonly ranges: readonly RangeRef[],
  ) {}
}

export class RangesRef {
  constructor(readonly ranges: readonly RangeRef[]) {}
}

/** The merged areas that touch a range, whole; null when there are none. */
export function mergedAreas({ sheet, area }: RangeRef): RangeAreasRef | null {
  const merged = sheet.merged.filter((one) => overlaps(one, area)).map((one) => new RangeRef(sheet, one));
  return merged.length === 0 ? null : new RangeAreasRef(sheet, merged);
}

export const rangeAreasKind: Kind<RangeAreasRef> = {
  name: 'RangeAreas',
  read: {
    Address: ({ ranges }) => ranges.map((range) => range.address).join(','),
    AreaCount: ({ ranges }) => ranges.length,
    CellCount: ({ ranges }) => ranges.reduce((sum, range) => sum + cellCount(range.area), 0),
  },
  objects: {
    Areas: ({ ranges }) => new RangesRef(ranges),
    Worksheet: ({ sheet }) => sheet,
  },
};

export const rangesKind: Kind<RangesRef> = {
  name: 'RangeCollection',
  items: ({ ranges }) => ranges,
  methods: {
    GetCount: ({ ranges }) => ranges.length,
    GetItemAt: ({ ranges }, args) => ranges.at(args.integer(0)) ?? null,
  },
};
