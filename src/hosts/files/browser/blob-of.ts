import type { Bytes } from '../byte-streams.ts';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The chunks as one Blob, for a download. The browser keeps large ones on disk. */
export async function blobOf(chunks: AsyncIterable<Bytes>, type: string): Promise<Blob> {
  const parts: Bytes[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Blob(parts, { type });
}
