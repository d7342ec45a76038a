import type { CellTarget } from '../../columns/csv-parser.ts';
import { RowEncoder } from '../../columns/row-encoder.ts';
import { InputError } from '../../model/input-error.ts';
import type { RunControl } from '../../model/run-control.ts';
import type { FieldDefinition } from '../../reference-tables/index.ts';
import { createSubmissionFile, refuseWithoutNeededFields } from '../../submissions/create-submission-file.ts';
import type { Dictionaries } from '../../submissions/dictionaries.ts';
import { matchHeaders } from '../../submissions/match-headers.ts';
import type { HeaderMatch } from '../../submissions/match-headers.ts';
import { cellTargets, submissionFields } from '../../submissions/submission-fields.ts';
import type { SubmissionFile } from '../../submissions/submission.ts';
import { readCsv } from './csv/read-csv.ts';
import { fileKindOf } from './file-kind.ts';
import type { InputFile } from './input-file.ts';
import { listSheets, readSheetRows } from './read-workbook.ts';
import type { WorkbookFile } from './read-workbook.ts';

/** A sheet with at least so many of the specification's headers is taken for client level data. */
const MIN_CLD_HEADERS = 10;

export type ReadingContext = {
  readonly fields: readonly FieldDefinition[];
  /** Shared by all submissions of a run. */
  readonly dictionaries: Dictionaries;
  readonly control: RunControl;
};

/**
 * The submissions in a file: one in a CSV file, one for each sheet of a workbook that holds client level data.
 * Errors: a file of another kind, an empty one, ragged rows, missing columns: InputError with file, line and what to do.
 */
export async function readSubmissions(file: InputFile, context: ReadingContext): Promise<SubmissionFile[]> {
  const kind = fileKindOf(await file.firstBytes(), file.name);
  if (kind.kind === 'unsupported') throw new InputError(`${file.name} is ${kind.what}. ${kind.advice}`);
  return kind.kind === 'xlsx' ? readWorkbook(file, context) : [await readCsvSubmission(file, context)];
}

async function readCsvSubmission(file: InputFile, context: ReadingContext): Promise<SubmissionFile> {
  const { chunks, sha256 } = file.chunks();
  let plan: Plan | null = null;
  const rows = await readCsv(
    chunks,
    file.name,
    (header) => {
      plan = planColumns(header, file.name, context);
      return plan.targets;
    },
    async (done) => {
      context.control.report({ step: `Read ${file.name}`, done, total: file.size, unit: 'bytes' });
      await context.control.checkpoint();
    },
  );
  if (!plan) throw new InputError(`${file.name}: the file is empty. Choose the file that holds the events.`);
  return finish(file.name, sha256(), plan, rows, context);
}

async function readWorkbook(file: InputFile, context: ReadingContext): Promise<SubmissionFile[]> {
  const { bytes, sha256 } = await file.whole();
  const workbook: WorkbookFile = { name: file.name, bytes };
  const submissions: SubmissionFile[] = [];
  const sheets = await listSheets(workbook);
  for (const sheet of sheets) {
    const read = await readSheet(workbook, sheet.name, sheets.length > 1, sha256, context);
    if (read) submissions.push(read);
  }
  if (submissions.length > 0) return submissions;
  throw new InputError(
    `${file.name}: no sheet holds client level data. The first row of the sheet must hold the headers of the CLD specification (LA Code, Event Type, Event Start Date and so on).`,
  );
}

async function readSheet(
  workbook: WorkbookFile,
  sheet: string,
  several: boolean,
  sha256: string,
  context: ReadingContext,
): Promise<SubmissionFile | null> {
  const name = several ? `${workbook.name} [${sheet}]` : workbook.name;
  let plan: Plan | null = null;
  let encoder: RowEncoder | null = null;
  let width = 0;
  for await (const block of readSheetRows(workbook, sheet)) {
    for (const { row, cells } of block) {
      if (encoder) {
        const surplus = cells.findIndex((cell, column) => column >= width && cell !== null);
        if (surplus >= 0) {
          throw new InputError(
            `${name}, row ${row}: the cell in column ${surplus + 1} has no header. Add the header or clear the cell.`,
          );
        }
        encoder.add(cells, row);
        continue;
      }
      const header = cells.map((cell) => cell ?? '');
      if (!looksLikeCld(header, context)) return null;
      plan = planColumns(header, name, context);
      width = header.length;
      encoder = new RowEncoder(plan.targets);
    }
    context.control.report({ step: `Read ${name}`, done: block.at(-1)?.row ?? 0, total: null, unit: 'rows' });
    await context.control.checkpoint();
  }
  return plan && encoder ? finish(name, sha256, plan, encoder.end(), context) : null;
}

type Plan = { readonly match: HeaderMatch; readonly targets: readonly CellTarget[] };

function planColumns(header: readonly string[], source: string, { fields, dictionaries }: ReadingContext): Plan {
  const match = matchHeaders(header, submissionFields(fields), source);
  refuseWithoutNeededFields(source, match);
  return { match, targets: cellTargets(match.fields, dictionaries) };
}

function looksLikeCld(header: readonly string[], { fields }: ReadingContext): boolean {
  const { fields: matched } = matchHeaders([...new Set(header)], submissionFields(fields), '');
  return matched.filter((field) => field !== null).length >= MIN_CLD_HEADERS;
}

function finish(
  name: string,
  sha256: string,
  plan: Plan,
  rows: ReturnType<RowEncoder['end']>,
  { fields, dictionaries }: ReadingContext,
): SubmissionFile {
  return createSubmissionFile(
    { name, sha256, match: plan.match, targets: plan.targets, rows },
    fields.map((field) => field.name),
    dictionaries,
  );
}
