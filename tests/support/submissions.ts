import { readSubmissions } from '../../src/hosts/files/read-submissions.ts';
import { dhsc202526q4 } from '../../src/methods/dhsc-2025-26-q4.ts';
import type { Method } from '../../src/methods/index.ts';
import { parseImportTime } from '../../src/model/import-time.ts';
import type { Mode } from '../../src/model/mode.ts';
import { silentControl } from '../../src/model/run-control.ts';
import { runPipeline } from '../../src/pipeline/run-pipeline.ts';
import type { PipelineInput, PipelineResult } from '../../src/pipeline/run-pipeline.ts';
import { Dictionaries } from '../../src/submissions/dictionaries.ts';
import { nameSubmission } from '../../src/submissions/name-submission.ts';
import type { Submission } from '../../src/submissions/submission.ts';
import { reference } from './reference.ts';
import { memoryFile } from './memory-file.ts';
import { dayOfCell } from './rows.ts';

/**
 * One submitted row by DHSC's column names, as text; null or left out is blank. Dates may be ISO text. A column that no
 * record names is not in the file.
 */
export type MadeUpRecord = Readonly<Record<string, string | null | undefined>>;

export type MadeUpFile = {
  readonly name?: string;
  /** `Hillingdon` unless given. */
  readonly laName?: string;
  readonly importDate: string;
  readonly records: readonly MadeUpRecord[];
};

/** An open service of one person of Hillingdon, unless told otherwise. */
export function service(changes: MadeUpRecord = {}): MadeUpRecord {
  return {
    LA_Code: '727',
    NHS_Number: '9990000001',
    LA_Person_Unique_Identifier: 'P1',
    Client_Type: 'Service user',
    Event_Type: 'Service',
    Event_Start_Date: '2025-05-01',
    Service_Type: 'Long term support: Community',
    Service_Component: 'Home support or domiciliary care',
    ...changes,
  };
}

/** A request that was closed on its first day, unless told otherwise. */
export function request(changes: MadeUpRecord = {}): MadeUpRecord {
  return {
    LA_Code: '727',
    NHS_Number: '9990000001',
    LA_Person_Unique_Identifier: 'P1',
    Client_Type: 'Service user',
    Event_Type: 'Request',
    Event_Start_Date: '2025-05-01',
    Event_End_Date: '2025-05-01',
    ...changes,
  };
}

/** Ends of events of somebody else in each month of a span, so that the file covers it and nothing else changes. */
export function coverage(from: string, to: string): MadeUpRecord[] {
  return [from, to].map((day) =>
    request({
      NHS_Number: 'COVERAGE',
      LA_Person_Unique_Identifier: 'COVERAGE',
      Event_Start_Date: day,
      Event_End_Date: day,
    }),
  );
}

/** CSV text of records: the header is every column that a record names. */
export function csvOf(records: readonly MadeUpRecord[], header = headerOf(records)): string {
  return [header, ...records.map((record) => header.map((name) => record[name] ?? ''))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');
}

const ALWAYS = ['LA_Code', 'LA_Person_Unique_Identifier', 'Event_Type', 'Event_Start_Date', 'Event_End_Date'];

function headerOf(records: readonly MadeUpRecord[]): string[] {
  return [
    ...new Set([
      ...ALWAYS,
      ...records.flatMap((record) => Object.keys(record).filter((field) => record[field] !== undefined)),
    ]),
  ];
}

/** Reads files as the product does, from CSV text, in the order given. */
export async function makeSubmissions(files: readonly MadeUpFile[]): Promise<Submission[]> {
  const context = { fields: reference.fields, dictionaries: new Dictionaries(), control: silentControl };
  const submissions: Submission[] = [];
  for (const [index, file] of files.entries()) {
    const source = memoryFile(file.name ?? `file-${index + 1}.csv`, csvOf(file.records));
    const importTime = parseImportTime(file.importDate);
    if (importTime === null) throw new Error(`A made-up file has no import time: ${file.importDate}`);
    for (const read of await readSubmissions(source, context)) {
      submissions.push(
        nameSubmission(read, { laName: file.laName ?? 'Hillingdon', importTime }, reference.localAuthorities),
      );
    }
  }
  return submissions;
}

export type MadeUpRun = { readonly [mode in Mode]?: readonly [start: string, end: string] } & {
  readonly asOf?: string;
  readonly periodsBy?: PipelineInput['periodsBy'];
  readonly method?: Method;
  readonly deaths?: PipelineInput['deaths'];
};

/** Steps 1 to 4 on made-up files. */
export async function runMadeUp(files: readonly MadeUpFile[], run: MadeUpRun): Promise<PipelineResult> {
  return runPipeline(pipelineInput(await makeSubmissions(files), run), silentControl);
}

export function pipelineInput(submissions: readonly Submission[], run: MadeUpRun): PipelineInput {
  const { single, joined, asOf = '2026-12-31', periodsBy = 'Derived', method = dhsc202526q4, deaths } = run;
  return {
    submissions,
    reference,
    decisions: [],
    method,
    deaths,
    periods: {
      single: single && { start: dayOfCell(single[0]), end: dayOfCell(single[1]) },
      joined: joined && { start: dayOfCell(joined[0]), end: dayOfCell(joined[1]) },
    },
    asOf: dayOfCell(asOf),
    periodsBy,
  };
}
