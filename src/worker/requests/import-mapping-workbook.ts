import { browserInputFile } from '../../hosts/files/browser/input-file.ts';
import { listSheets, readSheetRows } from '../../hosts/files/read-workbook.ts';
import type { WorkbookFile } from '../../hosts/files/read-workbook.ts';
import { InputError } from '../../model/input-error.ts';
import { decisionsFromMappingRows, mappingColumns } from '../../reference-tables/index.ts';
import type { MappingRowsRead, MappingSheet } from '../../reference-tables/index.ts';
import type { RequestContext } from './request-context.ts';

/** Titles and notes may stand above the header. */
const HEADER_WITHIN_ROWS = 20;

export type MappingWorkbookRead = MappingRowsRead & {
  /** Sheets that were used. */
  readonly sheets: readonly string[];
};

/**
 * Mapping decisions from the official workbook that maps Release 1 values to Release 2 values: from every sheet whose
 * header fits. Errors: no sheet does; the file is no workbook.
 */
export async function importMappingWorkbook(
  { file }: { readonly file: File },
  { session }: RequestContext,
): Promise<MappingWorkbookRead> {
  const { bytes } = await browserInputFile(file).whole();
  const workbook = { name: file.name, bytes };
  const found: { readonly name: string; readonly sheet: MappingSheet }[] = [];
  for (const { name } of await listSheets(workbook)) {
    const sheet = await readMappingSheet(workbook, name);
    if (sheet !== null) found.push({ name, sheet });
  }
  if (found.length === 0)
    throw new InputError(
      `${file.name}: no sheet has columns for the variable, the Release 1 value and the Release 2 value. ` +
        'Choose the workbook that maps Release 1 to Release 2, or a CSV file of decisions.',
    );
  const { fields, mappings } = session.reference;
  const sheets = found.map(({ sheet }) => sheet);
  return { ...decisionsFromMappingRows(sheets, fields, mappings), sheets: found.map(({ name }) => name) };
}

async function readMappingSheet(workbook: WorkbookFile, name: string): Promise<MappingSheet | null> {
  const rows: (readonly (string | null)[])[] = [];
  for await (const block of readSheetRows(workbook, name)) rows.push(...block.map(({ cells }) => cells));
  const at = rows.slice(0, HEADER_WITHIN_ROWS).findIndex((cells) => mappingColumns(cells) !== null);
  return at === -1 ? null : { header: rows[at], rows: rows.slice(at + 1) };
}
