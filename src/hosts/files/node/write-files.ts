import { randomBytes } from 'node:crypto';
import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { OutputTable } from '../../../columns/output-table.ts';
import { silentControl } from '../../../model/run-control.ts';
import type { RunControl } from '../../../model/run-control.ts';
import type { Bytes } from '../byte-streams.ts';
import { csvChunks } from '../write-csv.ts';
import { workbookChunks } from '../write-workbook.ts';
import { fileError } from './file-error.ts';
import { replaceFiles } from './replace-files.ts';
import type { Replacement } from './replace-files.ts';

const WORKBOOK_NAME = 'cld-tables.xlsx';

export type OutputTarget = {
  readonly folder: string;
  /** One CSV file for each table, or one workbook with a sheet for each. */
  readonly format: 'csv' | 'xlsx';
  /** Name of the workbook, when not `cld-tables.xlsx`. */
  readonly workbookName?: string;
};

/** Where `--out` points: at a folder, or at the one workbook to be written. */
export function outputTargetOf(out: string, format: 'csv' | 'xlsx'): OutputTarget {
  if (!out.toLowerCase().endsWith('.xlsx')) return { folder: out, format };
  return { folder: dirname(out), format: 'xlsx', workbookName: basename(out) };
}

/**
 * Writes the tables under temporary names and gives them their own when all are complete. When something fails, or the
 * run is stopped, the folder is as it was: earlier results in place, nothing half-written.
 *
 * Errors: no permission, disk full, folder gone, a file where the folder should be, a file open in another program.
 */
export async function writeOutputs(
  outputs: readonly OutputTable[],
  { control = silentControl, ...target }: OutputTarget & { readonly control?: RunControl },
): Promise<string[]> {
  const files: Replacement[] = [];
  const created = await createFolder(target.folder);
  try {
    for (const { name, chunks } of filesOf(outputs, target, control)) {
      const file = { path: join(target.folder, name), temporary: join(target.folder, temporaryNameOf(name)) };
      files.push(file);
      await writeNew(file, chunks);
    }
    await replaceFiles(files);
  } catch (error) {
    await Promise.all(files.map(({ temporary }) => rm(temporary, { force: true }).catch(() => undefined)));
    await removeEmptyFolders(target.folder, created);
    throw error;
  }
  return files.map(({ path }) => path);
}

type OutputFile = { readonly name: string; readonly chunks: AsyncIterable<Bytes> };

function filesOf(outputs: readonly OutputTable[], target: OutputTarget, control: RunControl): OutputFile[] {
  if (target.format === 'xlsx') {
    return [{ name: target.workbookName ?? WORKBOOK_NAME, chunks: workbookChunks(outputs, control) }];
  }
  return outputs.map((output, index) => ({
    name: `${output.name}.csv`,
    chunks: stoppable(csvChunks(output), control, { done: index, total: outputs.length }),
  }));
}

async function* stoppable(
  chunks: Iterable<Bytes>,
  control: RunControl,
  tables: { readonly done: number; readonly total: number },
): AsyncGenerator<Bytes, void> {
  control.report({ step: 'Write files', ...tables, unit: 'tables' });
  for (const chunk of chunks) {
    await control.checkpoint();
    yield chunk;
  }
}

async function writeNew({ path, temporary }: Replacement, chunks: AsyncIterable<Bytes>): Promise<void> {
  try {
    await writeFile(temporary, chunks, { flag: 'wx' });
  } catch (error) {
    throw fileError(error, 'write', path);
  }
}

/** Beside the file itself, so that giving it its name is one step; hidden where a leading dot hides. */
function temporaryNameOf(name: string): string {
  return `.${name}.${randomBytes(4).toString('hex')}.partial`;
}

/** The topmost folder that had to be made, if any. */
async function createFolder(folder: string): Promise<string | undefined> {
  try {
    return await mkdir(folder, { recursive: true });
  } catch (error) {
    throw fileError(error, 'write', folder);
  }
}

/** Takes back the folders we made, from the innermost to the topmost; one that is not empty stays. */
async function removeEmptyFolders(innermost: string, topmost: string | undefined): Promise<void> {
  if (topmost === undefined) return;
  for (let folder = innermost; folder.length >= topmost.length; folder = dirname(folder)) {
    await rmdir(folder).catch(() => undefined);
  }
}
