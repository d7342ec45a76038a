import { CsvParser } from '../../../columns/csv-parser.ts';
import type { CellTarget, ParsedRows } from '../../../columns/csv-parser.ts';
import { InputError } from '../../../model/input-error.ts';
import { concatBytes } from '../byte-streams.ts';
import type { Bytes } from '../byte-streams.ts';
import { readHeader } from './read-header.ts';
import type { CsvHeader } from './read-header.ts';
import { utf8Bytes } from './utf8-bytes.ts';

/** No header of a CLD file is longer; without a line end by then the file is not CSV. */
const MAX_HEADER_BYTES = 1 << 18;

/** Called after each chunk, so that a long file can report how far it is and be stopped. */
export type AfterChunk = (bytesRead: number) => Promise<void>;

/**
 * Reads a CSV file as it streams. `planColumns` is asked once, with the header, what becomes of each column.
 * Errors: empty file, no header, ragged rows (InputError with the line).
 */
export async function readCsv(
  chunks: AsyncIterable<Bytes>,
  source: string,
  planColumns: (header: readonly string[]) => readonly CellTarget[],
  afterChunk: AfterChunk = () => Promise.resolve(),
): Promise<ParsedRows> {
  let parser: CsvParser | null = null;
  let waiting: Bytes = new Uint8Array(0);
  let bytesRead = 0;
  const start = (header: CsvHeader) => {
    if (header.cells.some((cell) => /\r(?!\n)/.test(cell))) throw oldLineEnds(source);
    parser = new CsvParser(source, planColumns(header.cells), header.delimiter, header.lines + 1);
    parser.push(waiting.subarray(header.byteLength));
    return parser;
  };
  for await (const chunk of utf8Bytes(chunks)) {
    bytesRead += chunk.length;
    if (parser) (parser as CsvParser).push(chunk);
    else {
      waiting = concatBytes(waiting, chunk);
      const header = readHeader(waiting, false);
      if (header) start(header);
      else if (waiting.length > MAX_HEADER_BYTES) throw noHeader(source);
    }
    await afterChunk(bytesRead);
  }
  if (parser) return (parser as CsvParser).end();
  const header = readHeader(waiting, true);
  if (!header || header.cells.every((cell) => cell.trim() === '')) {
    throw new InputError(`${source}: the file is empty. Choose the file that holds the events.`);
  }
  return start(header).end();
}

function oldLineEnds(source: string): InputError {
  return new InputError(
    `${source}: its lines end in a bare carriage return, as on an old Macintosh. Save the data as CSV UTF-8 and choose that.`,
  );
}

function noHeader(source: string): InputError {
  return new InputError(
    `${source}: this is not a CSV file with a header in its first row. Save the data as CSV UTF-8 and choose that.`,
  );
}
