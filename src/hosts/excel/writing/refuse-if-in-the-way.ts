import { InputError } from '../../../model/input-error.ts';
import { bodyRows } from './table-plan.ts';
import type { TablePlan } from './table-plan.ts';
import type { LiveTable } from './target.ts';

type Growing = { readonly plan: TablePlan; readonly sheetName: string; readonly live: LiveTable };

/** More than this is not looked through: it counts as filled when anything of it is used. */
const MAX_CELLS_LOOKED_AT = 100_000;

/** Errors: cells that the analyst filled or merged where a table of ours will grow. */
export async function refuseIfInTheWay(context: Excel.RequestContext, tables: readonly Growing[]): Promise<void> {
  const looks = tables.map(({ plan, sheetName, live }) => {
    const sheet = context.workbook.worksheets.getItem(live.sheetId);
    const rows = bodyRows(plan) + 1;
    const columns = plan.headers.length;
    const below = usedIn(sheet, live.row + live.rows, live.column, rows - live.rows, columns);
    const beside = usedIn(sheet, live.row, live.column + live.columns, rows, columns - live.columns);
    const merged = sheet.getRangeByIndexes(live.row, live.column, rows, columns).getMergedAreasOrNullObject();
    merged.load('address');
    return { sheetName, used: [...below, ...beside], merged };
  });
  await context.sync();

  const withValues = looks.flatMap(({ sheetName, used }) =>
    used.filter((range) => !range.isNullObject).map((range) => ({ sheetName, range })),
  );
  const small = withValues.filter(({ range }) => range.rowCount * range.columnCount <= MAX_CELLS_LOOKED_AT);
  for (const { range } of small) range.load('values');
  if (small.length > 0) await context.sync();
  const filled = withValues.find((look) => {
    return !small.includes(look) || look.range.values.some((row) => row.some((value) => value !== ''));
  });
  if (filled) {
    throw new InputError(
      `On the sheet “${filled.sheetName}” there is something below or beside the table, where the new rows go. Move it ` +
        'to another sheet, then write again.',
    );
  }
  const joined = looks.find(({ merged }) => !merged.isNullObject);
  if (joined) {
    throw new InputError(
      `On the sheet “${joined.sheetName}” cells are merged where the new rows go. Unmerge them with Home, Merge & ` +
        'Center, then write again.',
    );
  }
}

/** What may be filled of the cells that a table has not got yet; nothing when it needs no more. */
function usedIn(sheet: Excel.Worksheet, row: number, column: number, rows: number, columns: number): Excel.Range[] {
  if (rows <= 0 || columns <= 0) return [];
  const used = sheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true);
  return [used.load('rowCount,columnCount')];
}
