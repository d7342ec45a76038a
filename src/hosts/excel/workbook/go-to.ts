import { InputError } from '../../../model/input-error.ts';
import { onSheet } from '../session/error-sentences.ts';
import type { ExcelSession } from '../session/excel-session.ts';

/**
 * Brings a sheet to the front, shown if it was hidden, and selects a cell of it when one is given, counted from 0. `key` is
 * the sheet's name or its id.
 */
export async function goTo(
  session: ExcelSession,
  { key, name }: { readonly key: string; readonly name: string },
  cell?: { readonly row: number; readonly column: number },
): Promise<void> {
  await onSheet(name, () =>
    session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(key).load('visibility');
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
