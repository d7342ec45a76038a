import { UnknownMemberError } from '../host/unknown-member-error.ts';
import { cellCount, overlaps } from './area.ts';
import type { RangeRef } from './range-ref.ts';
import { guardCells } from './write-guards.ts';

/** Copies contents and looks as they are: a text stays a text. Only whole copies to a range of the same size are here. */
export function copyCells(from: RangeRef, to: RangeRef, copyType: string): void {
  const sameSize = from.area.rows === to.area.rows && from.area.columns === to.area.columns;
  const apart = from.sheet !== to.sheet || !overlaps(from.area, to.area);
  if (copyType !== 'All' || !sameSize || !apart) throw new UnknownMemberError('Range.copyFrom in this form');
  guardCells(to);
  const { cells } = to.sheet;
  from.sheet.cells.block(from.area).forEach((line, row) => {
    line.forEach((value, column) => {
      const formula = from.sheet.cells.formula(from.area.row + row, from.area.column + column);
      cells.set(to.area.row + row, to.area.column + column, value, formula);
    });
  });
  to.sheet.formats.copyFrom(from.sheet.formats, from.area, to.area);
  for (const table of to.sheet.tables) if (overlaps(table.header.area, to.area)) table.repairHeaders();
  to.sheet.workbook.notes.wroteCells = true;
  to.sheet.workbook.counters.cellsWritten += cellCount(to.area);
}
