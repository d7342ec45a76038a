import type { CallArguments } from '../host/call-arguments.ts';
import { HostError } from '../host/host-error.ts';
import { MAX_COLUMNS, MAX_ROWS, boundingArea, intersection } from '../model/area.ts';
import { RangeRef } from '../model/range-ref.ts';
import { rangeArgument } from './range-argument.ts';

function other(range: RangeRef, args: CallArguments): RangeRef {
  return rangeArgument(args.at(0), range.sheet.workbook, range.sheet);
}

function shared(range: RangeRef, args: CallArguments): RangeRef | null {
  const second = other(range, args);
  const area = second.sheet === range.sheet ? intersection(range.area, second.area) : null;
  return area === null ? null : new RangeRef(range.sheet, area);
}

function sharedWithUsed(range: RangeRef, args: CallArguments): RangeRef | null {
  const used = range.sheet.used(args.flag(0));
  const area = used === null ? null : intersection(range.area, used);
  return area === null ? null : new RangeRef(range.sheet, area);
}

function orNotFound(range: RangeRef | null): RangeRef {
  if (range === null) throw new HostError('ItemNotFound');
  return range;
}

/** Rows or columns beside a range; a negative count means the other side. */
function beside(range: RangeRef, count: number, vertical: boolean): RangeRef {
  const { rows, columns } = range.area;
  if (count === 0) throw new HostError('InvalidArgument');
  const size = Math.abs(count);
  if (vertical) return range.part(count > 0 ? rows : -size, 0, size, columns);
  return range.part(0, count > 0 ? columns : -size, rows, size);
}

/** From one range to another. Steps off the sheet are InvalidArgument; steps outside the range are not. */
export const rangeSteps: Readonly<Record<string, (range: RangeRef, args: CallArguments) => RangeRef | null>> = {
  GetAbsoluteResizedRange: (range, args) => range.part(0, 0, args.integer(0), args.integer(1)),
  GetBoundingRect: (range, args) => {
    const second = other(range, args);
    if (second.sheet !== range.sheet) throw new HostError('InvalidArgument');
    return new RangeRef(range.sheet, boundingArea(range.area, second.area));
  },
  GetCell: (range, args) => range.part(args.integer(0), args.integer(1), 1, 1),
  GetColumn: (range, args) => range.part(0, args.integer(0), range.area.rows, 1),
  GetColumnsAfter: (range, args) => beside(range, args.optionalInteger(0) ?? 1, false),
  GetColumnsBefore: (range, args) => beside(range, -(args.optionalInteger(0) ?? 1), false),
  GetEntireColumn: ({ sheet, area }) => new RangeRef(sheet, { ...area, row: 0, rows: MAX_ROWS }),
  GetEntireRow: ({ sheet, area }) => new RangeRef(sheet, { ...area, column: 0, columns: MAX_COLUMNS }),
  GetIntersection: (range, args) => orNotFound(shared(range, args)),
  GetIntersectionOrNullObject: shared,
  GetLastCell: (range) => range.part(range.area.rows - 1, range.area.columns - 1, 1, 1),
  GetLastColumn: (range) => range.part(0, range.area.columns - 1, range.area.rows, 1),
  GetLastRow: (range) => range.part(range.area.rows - 1, 0, 1, range.area.columns),
  GetOffsetRange: (range, args) => range.part(args.integer(0), args.integer(1), range.area.rows, range.area.columns),
  GetResizedRange: (range, args) =>
    range.part(0, 0, range.area.rows + args.integer(0), range.area.columns + args.integer(1)),
  GetRow: (range, args) => range.part(args.integer(0), 0, 1, range.area.columns),
  GetRowsAbove: (range, args) => beside(range, -(args.optionalInteger(0) ?? 1), true),
  GetRowsBelow: (range, args) => beside(range, args.optionalInteger(0) ?? 1, true),
  GetUsedRange: (range, args) => sharedWithUsed(range, args) ?? range.part(0, 0, 1, 1),
  GetUsedRangeOrNullObject: sharedWithUsed,
};
