import { InputError } from '../../../model/input-error.ts';
import { uniqueSheetNames } from '../../files/workbook/sheet-names.ts';
import type { ExcelSession } from '../session/excel-session.ts';
import { ownSheetMark, readMark } from '../workbook/sheet-mark.ts';
import type { WorkbookNames } from './check-workbook.ts';
import { refuseIfInTheWay } from './refuse-if-in-the-way.ts';
import type { TablePlan } from './table-plan.ts';
import type { LiveTable, Target } from './target.ts';

/**
 * Where each table goes: into the table of that name when it is ours, else on a new sheet.
 * Errors: a table of that name that is not ours, a protected sheet, or something of the analyst's in the way.
 */
export async function findTargets(
  session: ExcelSession,
  plans: readonly TablePlan[],
  names: WorkbookNames,
): Promise<Target[]> {
  const known = plans.filter(({ tableName }) => names.tables.has(tableName.toLowerCase()));
  const live = await session.run((context) => liveTables(context, known));
  const fresh = plans.filter(({ tableName }) => !live.has(tableName));
  // The names that are taken come first, so that only ours give way.
  const freeNames = uniqueSheetNames([...names.sheets, ...fresh.map(({ sheetName }) => sheetName)]);
  const nameOf = new Map(fresh.map(({ tableName }, index) => [tableName, freeNames[names.sheets.length + index]]));
  return plans.map((plan) => {
    const found = live.get(plan.tableName);
    if (found) return { plan, ...found };
    return { plan, sheetName: nameOf.get(plan.tableName) ?? plan.sheetName, live: null };
  });
}

type Found = { readonly sheetName: string; readonly live: LiveTable };

async function liveTables(context: Excel.RequestContext, plans: readonly TablePlan[]): Promise<Map<string, Found>> {
  const looks = plans.map((plan) => {
    const table = context.workbook.tables.getItem(plan.tableName);
    table.load('id,showHeaders,showTotals');
    const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
    const header = table.getHeaderRowRange().load('values');
    const sheet = table.worksheet;
    sheet.load('id,name');
    sheet.protection.load('protected');
    sheet.tables.load('items/name');
    return { plan, table, range, header, sheet, mark: ownSheetMark(sheet) };
  });
  await context.sync();

  const found = looks.map(({ plan, table, range, header, sheet, mark }) => {
    const own = readMark(mark);
    const alone = sheet.tables.items.length === 1 && range.rowIndex === 0 && range.columnIndex === 0;
    // A workbook that was downloaded has our sheets without their marks.
    if (own === null && !(alone && sheet.name === plan.sheetName)) {
      throw new InputError(
        `The sheet “${sheet.name}” has a table ${plan.tableName} that CLD Tables did not make. Rename that table with ` +
          'Table Design, Table Name, then write again.',
      );
    }
    if (sheet.protection.protected) {
      throw new InputError(
        `The sheet “${sheet.name}” is protected. Unprotect it with Review, Unprotect Sheet, then write again.`,
      );
    }
    if (own !== null && range.columnCount > own.columns) {
      throw new InputError(
        `The table on the sheet “${sheet.name}” has columns that CLD Tables did not write, and a new build would put ` +
          'them beside other rows. Move them to another sheet, then write again.',
      );
    }
    if (!table.showHeaders) {
      throw new InputError(
        `The header row of the table on the sheet “${sheet.name}” is switched off. Switch it on with Table Design, ` +
          'Header Row, then write again.',
      );
    }
    const live: LiveTable = {
      sheetId: sheet.id,
      tableId: table.id,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
      header: header.values[0].map(String),
      showsTotals: table.showTotals,
    };
    return { plan, sheetName: sheet.name, live };
  });
  await refuseIfInTheWay(context, found);
  return new Map(found.map(({ plan, sheetName, live }) => [plan.tableName, { sheetName, live }]));
}
