import type { OutputTable } from '../../columns/output-table.ts';
import { blobOf, XLSX_TYPE } from '../../hosts/files/browser/blob-of.ts';
import type { Bytes } from '../../hosts/files/byte-streams.ts';
import { zipChunks } from '../../hosts/files/workbook/zip-chunks.ts';
import { csvChunks } from '../../hosts/files/write-csv.ts';
import { workbookChunks } from '../../hosts/files/write-workbook.ts';
import type { RunControl } from '../../model/run-control.ts';
import { outputNamed } from './outputs.ts';
import type { RequestContext } from './request-context.ts';

/** A file to save. */
export type Download = { readonly fileName: string; readonly blob: Blob };

/** The last run as one Excel workbook: every table, or those named. */
export async function workbook(
  { names }: { readonly names?: readonly string[] },
  { session, control }: RequestContext,
): Promise<Download> {
  const chosen = names?.map((name) => outputNamed(name, session)) ?? session.finishedRun().outputs;
  const blob = await blobOf(workbookChunks(chosen, control), XLSX_TYPE);
  return { fileName: `${fileNameOf(chosen)}.xlsx`, blob };
}

/** One table as CSV. */
export async function csv(
  { name }: { readonly name: string },
  { session, control }: RequestContext,
): Promise<Download> {
  const output = outputNamed(name, session);
  return { fileName: `${name}.csv`, blob: await blobOf(stoppable(csvChunks(output), control), 'text/csv') };
}

/** Every table as CSV, in one zip archive. */
export async function csvArchive(_: null, { session, control }: RequestContext): Promise<Download> {
  const { outputs } = session.finishedRun();
  const entries = outputs.map((output) => ({
    path: `${output.name}.csv`,
    chunks: stoppable(csvChunks(output), control),
  }));
  return { fileName: `${fileNameOf(outputs)}-csv.zip`, blob: await blobOf(zipChunks(entries), 'application/zip') };
}

async function* stoppable(chunks: Iterable<Bytes>, control: RunControl): AsyncGenerator<Bytes, void> {
  for (const chunk of chunks) {
    await control.checkpoint();
    yield chunk;
  }
}

/** After the last main table in it, `CLD_250401_260331_Joined`; else after what it holds. */
function fileNameOf(outputs: readonly OutputTable[]): string {
  return (
    outputs.findLast(({ name }) => name.startsWith('main_'))?.sheetName ??
    (outputs.some(({ name }) => name === 'dq_rows') ? 'cld-data-quality' : 'cld-tables')
  );
}
