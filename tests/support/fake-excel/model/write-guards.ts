import { HostError } from '../host/host-error.ts';
import { overlaps } from './area.ts';
import type { RangeRef } from './range-ref.ts';
import type { SheetModel } from './sheet-model.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** Excel on the web takes no change to a read-only workbook; on the desktop it can be changed but not saved. */
export function guardWorkbook(workbook: WorkbookModel): void {
  if (workbook.readOnly && workbook.options.mode === 'web') throw new HostError('AccessDenied');
}

/** Adding, removing, renaming, moving and hiding sheets. */
export function guardStructure(workbook: WorkbookModel): void {
  guardWorkbook(workbook);
  if (workbook.structureProtected) throw new HostError('AccessDenied');
}

/** Any change on a sheet: all its cells are locked once it is protected. */
export function guardSheet(sheet: SheetModel): void {
  guardWorkbook(sheet.workbook);
  if (sheet.protected) throw new HostError('AccessDenied');
}

/** A change to cell contents, which must also keep clear of filtered rows. */
export function guardCells(range: RangeRef): void {
  guardSheet(range.sheet);
  const { sheet, area } = range;
  const filteredTable = sheet.tables.some((table) => table.filteredColumns.size > 0 && overlaps(table.area, area));
  const filteredSheet = sheet.filter !== null && sheet.filter.filteredColumns.size > 0;
  if (filteredTable || (filteredSheet && sheet.filter !== null && overlaps(sheet.filter.area, area))) {
    throw new HostError('FilteredRangeConflict');
  }
}
