import { InputError } from '../../../model/input-error.ts';
import type { ExcelSession } from '../session/excel-session.ts';
import type { SourcePlace } from './source-place.ts';

/** Errors: header cells are merged, so that columns lack a header of their own. */
export async function refuseMergedHeaders(session: ExcelSession, place: SourcePlace): Promise<void> {
  const { name, sheetId, headerRow, column, header } = place;
  const address = await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    // One column more: the last header may be merged with an empty neighbour.
    const merged = sheet.getRangeByIndexes(headerRow, column, 1, header.length + 1).getMergedAreasOrNullObject();
    merged.load('address');
    await context.sync();
    return merged.isNullObject ? null : merged.address;
  });
  if (address === null) return;
  const cells = address
    .split(',')
    .map((part) => part.slice(part.lastIndexOf('!') + 1))
    .join(', ');
  throw new InputError(
    `${name}: the header cells ${cells} are merged. Unmerge them with Home, Merge & Center, so that every column has ` +
      'its own header.',
  );
}
