import type { ExcelSession } from '../session/excel-session.ts';

const FIRST_OF_2000 = 36_526;
const FIRST_OF_2000_FROM_1904 = 35_064;

/** Days from a serial of this workbook to the same day's serial in the 1900 system: 0, or 1,462 in a 1904 workbook. */
export async function daysFromOwnSerials(session: ExcelSession): Promise<number> {
  const serial = await session.run(async (context) => {
    const result = context.workbook.functions.date(2000, 1, 1).load('value');
    await context.sync();
    return result.value;
  });
  return serial === FIRST_OF_2000_FROM_1904 ? FIRST_OF_2000 - FIRST_OF_2000_FROM_1904 : 0;
}
