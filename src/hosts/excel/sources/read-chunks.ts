import { InputError } from '../../../model/input-error.ts';
import { bytesOf, ChunkSize } from '../session/chunk-size.ts';
import { isTooLarge } from '../session/error-code.ts';
import type { ExcelSession } from '../session/excel-session.ts';
import type { SourcePlace } from './source-place.ts';

/** Half of what Excel for Windows hands over with ease: the pane goes on answering while it comes in. */
const CELLS_AT_ONCE = 500_000;

export type Chunk = { readonly fromRow: number; readonly values: readonly (readonly unknown[])[] };

/** The values of a place, chunk by chunk, each in a batch of its own. Excel's known lapse, null values, counts as too large. */
export async function* readChunks(session: ExcelSession, place: SourcePlace): AsyncGenerator<Chunk, void> {
  const size = new ChunkSize(place.header.length, session.isWeb, CELLS_AT_ONCE);
  let fromRow = 0;
  while (fromRow < place.rows) {
    const rows = Math.min(size.rows, place.rows - fromRow);
    const values = await readRows(session, place, fromRow, rows, size);
    if (values === null) continue;
    size.learn(rows, bytesOf(values));
    yield { fromRow, values };
    fromRow += rows;
  }
}

/** Null when the rows were too many and fewer are to be tried. */
async function readRows(
  session: ExcelSession,
  place: SourcePlace,
  fromRow: number,
  rows: number,
  size: ChunkSize,
): Promise<Chunk['values'] | null> {
  try {
    const values = await session.run(async (context): Promise<Chunk['values'] | null> => {
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      const range = sheet.getRangeByIndexes(place.row + fromRow, place.column, rows, place.header.length);
      range.load('values');
      await context.sync();
      return range.values;
    });
    if (values !== null || size.halve(rows)) return values;
  } catch (error) {
    if (isTooLarge(error, session.isWeb) && size.halve(rows)) return null;
    throw error;
  }
  throw new InputError(
    `${place.name}, row ${place.row + fromRow + 1}: Excel does not hand over this row. Save the sheet as CSV and add the file.`,
  );
}
