import type { RunControl } from '../../../model/run-control.ts';
import type { HostRow, HostSourceContent } from '../../host.ts';
import { onSheet } from '../session/error-sentences.ts';
import type { ExcelSession } from '../session/excel-session.ts';
import { cellText } from './cell-text.ts';
import type { SourceHeaders } from './source-headers.ts';
import { dateColumns } from './date-columns.ts';
import { daysFromOwnSerials } from './date-system.ts';
import { refuseMergedHeaders } from './merged-headers.ts';
import { readChunks } from './read-chunks.ts';
import type { SourcePlace } from './source-place.ts';

/** So many rows are turned into text at a time, that the pane goes on answering. */
const ROWS_PER_BLOCK = 2_000;

/** A source's headers, and its rows as text, read as they are asked for: all of them, whatever is hidden or filtered. */
export async function readSource(
  session: ExcelSession,
  place: SourcePlace,
  headers: SourceHeaders,
  control: RunControl,
): Promise<HostSourceContent> {
  const told = session.telling(control);
  return onSheet(place.sheetName, async () => {
    await refuseMergedHeaders(told, place);
    const dates = await dateColumns(told, place, headers);
    const shift = await daysFromOwnSerials(told);
    const toText = (value: unknown, column: number) => cellText(value, dates.has(column), shift);
    return { header: place.header, blocks: textBlocks(told, place, toText, control) };
  });
}

async function* textBlocks(
  session: ExcelSession,
  place: SourcePlace,
  toText: (value: unknown, column: number) => string | null,
  control: RunControl,
): AsyncGenerator<readonly HostRow[], void> {
  const progress = (done: number) =>
    control.report({ step: `Read ${place.name}`, done, total: place.rows, unit: 'rows' });
  progress(0);
  const chunks = readChunks(session, place);
  for (;;) {
    await control.checkpoint();
    const { done, value: chunk } = await onSheet(place.sheetName, () => chunks.next());
    if (done) return;
    const { fromRow, values } = chunk;
    for (let from = 0; from < values.length; from += ROWS_PER_BLOCK) {
      yield values.slice(from, from + ROWS_PER_BLOCK).map((cells, index) => ({
        row: place.row + fromRow + from + index + 1,
        cells: cells.map(toText),
      }));
      await control.checkpoint();
    }
    progress(fromRow + values.length);
  }
}
