import type { CallArguments } from '../host/call-arguments.ts';
import { expectOneOf } from '../host/expect-value.ts';
import { HostError } from '../host/host-error.ts';
import { copyCells } from '../model/copy-cells.ts';
import { isEntireColumn, isEntireRow, overlaps } from '../model/area.ts';
import type { RangeRef } from '../model/range-ref.ts';
import { type Direction, shiftCells } from '../model/shift-cells.ts';
import { clearContents } from '../model/write-cells.ts';
import { guardCells, guardSheet } from '../model/write-guards.ts';
import { rangeArgument } from './range-argument.ts';
import { mergedAreas } from './range-areas-kind.ts';

const CLEARED = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

function clear(range: RangeRef, args: CallArguments): void {
  const applyTo = args.at(0) === null ? 'All' : expectOneOf(args.at(0), CLEARED);
  guardSheet(range.sheet);
  if (applyTo === 'All' || applyTo === 'Contents') clearContents(range);
  if (applyTo === 'All' || applyTo === 'Formats') range.sheet.formats.clear(range.area);
}

function copyFrom(range: RangeRef, args: CallArguments): void {
  copyCells(rangeArgument(args.at(0), range.sheet.workbook, range.sheet), range, args.optionalText(1) ?? 'All');
}

/** Cells of a table go with its rows (`table.rows`), never on their own. */
function shift(range: RangeRef, direction: Direction): void {
  guardCells(range);
  const { sheet, area } = range;
  const cut = sheet.tables.some((table) => overlaps(table.area, area));
  if (cut && !isEntireRow(area) && !isEntireColumn(area)) throw new HostError('InsertDeleteConflict');
  shiftCells(sheet, area, direction);
}

export const rangeActions: Readonly<Record<string, (range: RangeRef, args: CallArguments) => unknown>> = {
  Calculate: () => null,
  Clear: clear,
  CopyFrom: copyFrom,
  Delete: (range, args) => {
    shift(range, expectOneOf(args.at(0), ['Up', 'Left']) === 'Up' ? 'up' : 'left');
  },
  GetMergedAreasOrNullObject: mergedAreas,
  Insert: (range, args) => {
    shift(range, expectOneOf(args.at(0), ['Down', 'Right']) === 'Down' ? 'down' : 'right');
    return range;
  },
  Merge: ({ sheet, area }) => {
    guardSheet(sheet);
    if (sheet.tables.some((table) => overlaps(table.area, area))) throw new HostError('MergedRangeConflict');
    sheet.merged.push(area);
  },
  Select: (range) => {
    if (range.sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
    range.sheet.workbook.select(range.sheet, range.area);
  },
  Unmerge: ({ sheet, area }) => {
    guardSheet(sheet);
    const kept = sheet.merged.filter((merged) => !overlaps(merged, area));
    sheet.merged.splice(0, sheet.merged.length, ...kept);
  },
  _ValidateArraySize: ({ area }, args) => {
    if (args.integer(0) !== area.rows || args.integer(1) !== area.columns) throw new HostError('InvalidArgument');
  },
};
