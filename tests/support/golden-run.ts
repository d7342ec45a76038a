import { readRunFile } from '../../src/cli/run-file.ts';
import { readReferenceFile } from '../../src/cli/reference-files.ts';
import { DayColumn, IntColumn, NO_INT } from '../../src/columns/int-column.ts';
import { createTable } from '../../src/columns/table.ts';
import type { Table } from '../../src/columns/table.ts';
import { TextColumn } from '../../src/columns/text-column.ts';
import { nodeInputFile } from '../../src/hosts/files/node/input-file.ts';
import { readSubmissions } from '../../src/hosts/files/read-submissions.ts';
import { METHOD_OF_UNNAMED_RUNS, methodOf } from '../../src/methods/index.ts';
import { dayOfIso, NO_DAY } from '../../src/model/day.ts';
import { silentControl } from '../../src/model/run-control.ts';
import { peopleIn } from '../../src/pipeline/5-person-details/people.ts';
import type { People } from '../../src/pipeline/5-person-details/people.ts';
import type { MeasureContext } from '../../src/pipeline/6-measures/measure.ts';
import { runPipeline } from '../../src/pipeline/run-pipeline.ts';
import type { PipelineInput, PipelineResult } from '../../src/pipeline/run-pipeline.ts';
import { loadReferenceTables } from '../../src/reference-tables/index.ts';
import { Dictionaries } from '../../src/submissions/dictionaries.ts';
import { nameSubmission } from '../../src/submissions/name-submission.ts';
import type { Submission } from '../../src/submissions/submission.ts';
import { goldenManifest, goldenTable } from './golden.ts';
import type { GoldenCase } from './golden.ts';

export const reference = loadReferenceTables(readReferenceFile);

export type GoldenRun = { readonly result: PipelineResult; readonly submissions: readonly Submission[] };

const runs = new Map<GoldenCase, Promise<GoldenRun>>();

/** Steps 1 to 4 on a golden case's own files; run once in a test file. */
export function goldenRun(golden: GoldenCase): Promise<GoldenRun> {
  const known = runs.get(golden) ?? runGolden(golden);
  runs.set(golden, known);
  return known;
}

async function runGolden(golden: GoldenCase): Promise<GoldenRun> {
  const input = await goldenInput(golden);
  return { result: await runPipeline(input, silentControl), submissions: input.submissions };
}

/** What a golden case is run with. */
export async function goldenInput(golden: GoldenCase): Promise<PipelineInput> {
  const { runFile, find } = await readRunFile(goldenManifest(golden));
  const context = { fields: reference.fields, dictionaries: new Dictionaries(), control: silentControl };
  const submissions: Submission[] = [];
  for (const { file, la_name, import_date } of runFile.submissions) {
    const [read] = await readSubmissions(nodeInputFile(find(file)), context);
    submissions.push(
      nameSubmission(read, { laName: la_name, importTime: import_date ?? 0 }, reference.localAuthorities),
    );
  }
  return {
    submissions,
    reference,
    decisions: [],
    method: methodOf(runFile.method),
    periods: runFile.modes,
    asOf: runFile.as_of_date,
    periodsBy: runFile.submission_reporting_period,
  };
}

/** What the measures of a golden case are worked out from, with DHSC's own person details. */
export async function goldenMeasureContext(golden: GoldenCase): Promise<MeasureContext> {
  const { result } = await goldenRun(golden);
  const joined = result.mainTables.joined;
  if (!joined) throw new Error(`${golden} made no joined table`);
  const people = peopleIn(joined.events);
  return {
    events: joined.events,
    files: joined.files,
    people,
    personDetails: goldenPersonDetails(golden, people),
    reference,
    localAuthorities: [{ laCode: '727', laName: 'Hillingdon' }],
    populationYear: 2024,
    method: METHOD_OF_UNNAMED_RUNS,
  };
}

/** DHSC's person details in the order of the person numbers. */
function goldenPersonDetails(golden: GoldenCase, people: People): Table {
  const { columns, rows } = goldenTable(golden, 'person_details');
  const byPerson = new Map(
    rows.map((row) => [
      people.find(row['LA_Code'] === '' ? null : row['LA_Code'], row['Der_NHS_LA_Combined_Person_ID']),
      row,
    ]),
  );
  const ofPeople = Array.from({ length: people.count }, (_, person) => byPerson.get(person) ?? {});
  const cell = (row: Readonly<Record<string, string>>, name: string) => (row[name] ?? '') || null;
  return createTable(
    Object.fromEntries(
      columns.map((name) => {
        const texts = ofPeople.map((row) => cell(row, name));
        if (name === 'Date_of_Death' || name === 'Der_Birth_Date') {
          return [name, new DayColumn(Int32Array.from(texts, (text) => (text === null ? NO_DAY : dayOfIso(text))))];
        }
        if (
          ['Der_Birth_Year', 'Der_Birth_Month', 'Der_Age_End_Of_Period', 'Accommodation_Status_Group'].includes(name)
        ) {
          return [name, new IntColumn(Int32Array.from(texts, (text) => (text === null ? NO_INT : Number(text))))];
        }
        return [name, TextColumn.from(texts)];
      }),
    ),
  );
}
