import type { OutputTable } from '../../columns/output-table.ts';
import { silentControl } from '../../model/run-control.ts';
import type { RunControl } from '../../model/run-control.ts';
import type { Bytes } from './byte-streams.ts';
import { sheetXml } from './workbook/sheet-xml.ts';
import { SharedStrings } from './workbook/shared-strings.ts';
import { planSheets } from './workbook/sheet-plan.ts';
import type { SheetPlan } from './workbook/sheet-plan.ts';
import { workbookParts } from './workbook/workbook-parts.ts';
import { zipChunks } from './workbook/zip-chunks.ts';
import type { ZipEntry } from './workbook/zip-chunks.ts';

const CHUNK_CHARACTERS = 500_000;
/** Between two looks at whether the run was stopped. */
const ROWS_PER_CHECKPOINT = 2_000;

/**
 * One Excel workbook with a sheet and an Excel table for each table, as the bytes come: memory holds a block of rows and
 * the distinct texts, never the workbook. No cell is a formula.
 *
 * The sheets are written here and not by hucre, whose streaming writer makes one sheet and no Excel table, and whose
 * other writer holds every cell (2.8 GB for 150,000 rows of 90 columns).
 *
 * Errors: more rows than a sheet has, a text longer than a cell holds, a workbook past 4 GB. Stops with RunCancelled.
 */
export async function* workbookChunks(
  outputs: readonly OutputTable[],
  control: RunControl = silentControl,
): AsyncGenerator<Bytes, void> {
  yield* zipChunks(workbookEntries(planSheets(outputs), control));
}

function* workbookEntries(sheets: readonly SheetPlan[], control: RunControl): Generator<ZipEntry, void> {
  const strings = new SharedStrings();
  for (const { path, xml } of workbookParts(sheets)) yield { path, chunks: encoded([xml]) };
  for (const sheet of sheets) {
    yield { path: `xl/worksheets/sheet${sheet.number}.xml`, chunks: sheetChunks(sheet, sheets, strings, control) };
  }
  // Last, because only now all texts are known.
  yield { path: 'xl/sharedStrings.xml', chunks: encoded(strings.xml()) };
}

/** A sheet's bytes; between blocks of rows it says where it is and can be stopped. */
async function* sheetChunks(
  sheet: SheetPlan,
  sheets: readonly SheetPlan[],
  strings: SharedStrings,
  control: RunControl,
): AsyncGenerator<Bytes, void> {
  const total = sheets.reduce((rows, { rows: more }) => rows + more, 0);
  const before = sheets.slice(0, sheet.number - 1).reduce((rows, { rows: more }) => rows + more, 0);
  const encoder = new TextEncoder();
  let checkpoint = 0;
  for (const { xml, done } of sheetXml(sheet, strings)) {
    yield encoder.encode(xml);
    if (done < checkpoint) continue;
    checkpoint = done + ROWS_PER_CHECKPOINT;
    control.report({ step: 'Write workbook', done: before + done, total, unit: 'rows' });
    await control.checkpoint();
  }
}

/** UTF-8 in chunks of about half a megabyte. */
function* encoded(texts: Iterable<string>): Generator<Bytes, void> {
  const encoder = new TextEncoder();
  let pending = '';
  for (const text of texts) {
    pending += text;
    if (pending.length < CHUNK_CHARACTERS) continue;
    yield encoder.encode(pending);
    pending = '';
  }
  if (pending !== '') yield encoder.encode(pending);
}
