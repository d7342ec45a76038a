import type { OutputTable } from '../../columns/output-table.ts';
import { columnOf } from '../../columns/table.ts';
import { isoOf } from '../../model/day.ts';
import type { Bytes } from './byte-streams.ts';
import { formatCells } from './format-cells.ts';
import type { CellFormat } from './format-cells.ts';

const CHUNK_CHARACTERS = 1_000_000;

const csvFormat: CellFormat = {
  text: quoteCell,
  day: (day) => isoOf(day) ?? '',
  number: String,
};

/**
 * A table as CSV, in chunks of about 1 MB: UTF-8 without byte order mark, LF, comma, RFC 4180 quotes, a header row, ISO
 * days, null empty.
 */
export function* csvChunks(output: OutputTable): Generator<Bytes, void> {
  const { table } = output;
  const names = table.columnNames();
  const cells = names.map((name) => formatCells(columnOf(table, name), csvFormat));
  const encoder = new TextEncoder();
  let text = `${names.map(quoteCell).join(',')}\n`;
  for (const row of table.indices()) {
    for (let c = 0; c < cells.length; c++) text += c === 0 ? cells[c](row) : `,${cells[c](row)}`;
    text += '\n';
    if (text.length >= CHUNK_CHARACTERS) {
      yield encoder.encode(text);
      text = '';
    }
  }
  if (text !== '') yield encoder.encode(text);
}

/** A cell is quoted only when it holds a comma, a quote or a line break. */
function quoteCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
