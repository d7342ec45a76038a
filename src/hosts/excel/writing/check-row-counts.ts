import { codeOf } from '../session/error-code.ts';
import { ExcelFault } from '../session/excel-fault.ts';
import type { ExcelSession } from '../session/excel-session.ts';
import { bodyRows } from './table-plan.ts';
import type { Target } from './target.ts';

/**
 * Reads back how many rows each table has. Gives a sentence when Excel does not say.
 * Errors: a table with another number of rows than was written.
 */
export async function checkRowCounts(session: ExcelSession, targets: readonly Target[]): Promise<string[]> {
  let counts: readonly number[];
  try {
    counts = await session.run(async (context) => {
      const ranges = targets.map(({ plan }) =>
        context.workbook.tables.getItem(plan.tableName).getDataBodyRange().load('rowCount'),
      );
      await context.sync();
      return ranges.map(({ rowCount }) => rowCount);
    });
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return ['The results were written, but Excel did not say with how many rows. Compare them with the run record.'];
  }
  const wrong = targets.find(({ plan }, index) => counts[index] !== bodyRows(plan));
  if (!wrong) return [];
  throw new ExcelFault(
    `The table on the sheet “${wrong.sheetName}” has not got all its rows. Write again, or download the results. ` +
      'Your own sheets have not been changed.',
  );
}
