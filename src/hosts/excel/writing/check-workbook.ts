import { InputError } from '../../../model/input-error.ts';
import type { ExcelSession } from '../session/excel-session.ts';
import type { TablePlan } from './table-plan.ts';

/** What the workbook holds by name. */
export type WorkbookNames = { readonly sheets: readonly string[]; readonly tables: ReadonlySet<string> };

export type WorkbookCheck = {
  readonly names: WorkbookNames;
  /** Sentences on what the analyst should know, though it stops nothing. */
  readonly notices: readonly string[];
};

/** With more rows than this, saving by itself gets in the way. */
const ROWS_FOR_AUTOSAVE = 100_000;

/** Errors: the workbook takes no changes, no new sheets, or uses one of our names for something else. */
export async function checkWorkbook(session: ExcelSession, plans: readonly TablePlan[]): Promise<WorkbookCheck> {
  const { workbook, isProtected, sheets, tables, names } = await session.run(async (context) => {
    const { workbook } = context;
    workbook.load('readOnly,autoSave');
    workbook.protection.load('protected');
    workbook.worksheets.load('items/name');
    workbook.tables.load('items/name');
    workbook.names.load('items/name');
    await context.sync();
    return {
      workbook: { readOnly: workbook.readOnly, autoSave: workbook.autoSave },
      isProtected: workbook.protection.protected,
      sheets: workbook.worksheets.items.map(({ name }) => name),
      tables: new Set(workbook.tables.items.map(({ name }) => name.toLowerCase())),
      names: new Set(workbook.names.items.map(({ name }) => name.toLowerCase())),
    };
  });
  if (workbook.readOnly && session.isWeb) {
    throw new InputError('The workbook can only be read. Open it for editing, or save a copy, then write again.');
  }
  if (isProtected) {
    throw new InputError(
      'The structure of the workbook is protected, so no sheet can be added. Unprotect it with Review, Protect ' +
        'Workbook, then write again.',
    );
  }
  const clash = plans.find(({ tableName }) => names.has(tableName.toLowerCase()));
  if (clash) {
    throw new InputError(
      `The workbook uses the name ${clash.tableName} for something else. Rename it with Formulas, Name Manager, then ` +
        'write again.',
    );
  }
  return { names: { sheets, tables }, notices: noticesOf(workbook, plans) };
}

function noticesOf(
  { readOnly, autoSave }: { readonly readOnly: boolean; readonly autoSave: boolean },
  plans: readonly TablePlan[],
): string[] {
  const rows = plans.reduce((total, { table }) => total + table.rows, 0);
  return [
    ...(readOnly ? ['The workbook is read-only. Save it under another name to keep the results.'] : []),
    ...(autoSave && rows > ROWS_FOR_AUTOSAVE
      ? [`AutoSave is on and the results have ${rows.toLocaleString('en-GB')} rows: saving them may take a while.`]
      : []),
  ];
}
