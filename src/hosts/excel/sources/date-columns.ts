import type { ExcelSession } from '../session/excel-session.ts';
import type { SourceHeaders } from './source-headers.ts';
import type { SourcePlace } from './source-place.ts';

const ROWS_LOOKED_AT = 20;

/**
 * The columns whose numbers are dates: those whose headers are known as dates, and those whose first numbers are all
 * formatted as dates.
 */
export async function dateColumns(
  session: ExcelSession,
  place: SourcePlace,
  headers: SourceHeaders,
): Promise<ReadonlySet<number>> {
  const known = place.header.flatMap((header, column) => (headers.isDate(header) ? [column] : []));
  const rows = Math.min(place.rows, ROWS_LOOKED_AT);
  if (rows === 0) return new Set(known);
  const { values, formats } = await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    const range = sheet.getRangeByIndexes(place.row, place.column, rows, place.header.length);
    range.load('values,numberFormat');
    await context.sync();
    return { values: range.values, formats: range.numberFormat };
  });
  const formatted = place.header.flatMap((_, column) => {
    const numbers = Array.from(values.keys()).filter((row) => typeof values[row][column] === 'number');
    return numbers.length > 0 && numbers.every((row) => isDateFormat(String(formats[row][column]))) ? [column] : [];
  });
  return new Set([...known, ...formatted]);
}

/** Whether a number format shows a day or a year, once quoted texts, single characters and colours are out of it. */
export function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, ''));
}
