import type { Cells, SubmissionColumn } from './columns.ts';

/** The cells of some columns as CSV text (RFC 4180). Joined as a list: text grown piece by piece costs far more memory. */
export function joinCells(cells: Cells, columns: readonly SubmissionColumn[]): string {
  return columns.map((column) => quoted(cells[column])).join(',');
}

function quoted(value: string | undefined): string {
  if (!value) return '';
  const plain = !value.includes(',') && !value.includes('"') && !value.includes('\n') && !value.includes('\r');
  return plain ? value : `"${value.replaceAll('"', '""')}"`;
}
