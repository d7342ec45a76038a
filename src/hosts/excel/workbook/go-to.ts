import { InputError } from '../../../model/input-error.ts';
import { onSheet } from '../session/error-sentences.ts';
import type { ExcelSession } from '../session/excel-session.ts';
import { markedSheets } from './all-marks.ts';

export type Cell = { readonly row: number; readonly column: number };

/** Brings a sheet to the front, shown if it was hidden, and selects a cell of it when one is given, counted from 0. */
export async function goTo(session: ExcelSession, sheetId: string, name: string, cell?: Cell): Promise<void> {
  await onSheet(name, () =>
    session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('visibility');
      await context.sync();
      if (sheet.isNullObject) {
        throw new InputError(`The workbook has no sheet “${name}” any more: it was deleted or renamed.`);
      }
      if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
      sheet.activate();
      if (cell) sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
      await context.sync();
    }),
  );
}

/** The sheet of ours that was given this name, whatever it is called by now; else whichever has the name. */
export async function findSheet(session: ExcelSession, name: string): Promise<string> {
  return onSheet(name, () =>
    session.run(async (context) => {
      const own = (await markedSheets(context)).find(({ mark }) => mark.sheetName === name);
      return own ? own.sheet.id : name;
    }),
  );
}
