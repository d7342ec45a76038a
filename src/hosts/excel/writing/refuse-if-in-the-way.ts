import { InputError } from '../../../model/input-error.ts';
import { bodyRows } from './table-plan.ts';
import type { TablePlan } from './table-plan.ts';
import type { LiveTable } from './target.ts';

type Growing = { readonly plan: TablePlan; readonly sheetName: string; readonly live: LiveTable };

/** Errors: cells that the analyst filled or merged where a table of ours will grow. */
export async function refuseIfInTheWay(context: Excel.RequestContext, tables: readonly Growing[]): Promise<void> {
  const looks = tables.map(({ plan, sheetName, live }) => {
    const sheet = context.workbook.worksheets.getItem(live.sheetId);
    const rows = bodyRows(plan) + 1;
    const columns = plan.headers.length;
    const below = growth(sheet, live.row + live.rows, live.column, rows - live.rows, columns);
    const beside = growth(sheet, live.row, live.column + live.columns, rows, columns - live.columns);
    const merged = sheet.getRangeByIndexes(live.row, live.column, rows, columns).getMergedAreasOrNullObject();
    merged.load('address');
    return { sheetName, filled: [below, beside].filter((range) => range !== null), merged };
  });
  await context.sync();
  for (const { sheetName, filled, merged } of looks) {
    if (filled.some((range) => !range.isNullObject)) {
      throw new InputError(
        `On the sheet “${sheetName}” there is something below or beside the table, where the new rows go. Move it to ` +
          'another sheet, then write again.',
      );
    }
    if (!merged.isNullObject) {
      throw new InputError(
        `On the sheet “${sheetName}” cells are merged where the new rows go. Unmerge them with Home, Merge & Center, ` +
          'then write again.',
      );
    }
  }
}

/** What is filled of the cells that a table has not got yet; null when it needs no more. */
function growth(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Excel.Range | null {
  if (rows <= 0 || columns <= 0) return null;
  const used = sheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true);
  used.load('address');
  return used;
}
