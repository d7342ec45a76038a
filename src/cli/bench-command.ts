import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { intsOf, textOf } from '../columns/table.ts';
import type { Table } from '../columns/table.ts';
import { columnsOf } from '../columns/table.ts';
import { foldText } from '../columns/text-dictionary.ts';
import { DecimalColumn } from '../columns/decimal-column.ts';
import { TextColumn } from '../columns/text-column.ts';
import { NO_INT } from '../columns/int-column.ts';
import { nodeInputFile } from '../hosts/files/node/input-file.ts';
import { readSubmissions } from '../hosts/files/read-submissions.ts';
import { methodOf } from '../methods/index.ts';
import { dayOf } from '../model/day.ts';
import { silentControl } from '../model/run-control.ts';
import { filterEvents } from '../pipeline/2-filter-events/index.ts';
import { CLEANED_FIELDS } from '../pipeline/3-clean-and-derive/cleaned-fields.ts';
import { cleanAndDerive, splitByPersonId } from '../pipeline/3-clean-and-derive/index.ts';
import { deduplicate } from '../pipeline/4-deduplicate/index.ts';
import type { FieldDefinition, Mapping, MappingRow } from '../reference-tables/index.ts';
import { Dictionaries } from '../submissions/dictionaries.ts';

/** The job's unique events are those of the raw values, as in this method version. */
const METHOD = methodOf('dhsc-2025-26-q4');
const PERIOD = { start: dayOf(2025, 4, 1), end: dayOf(2026, 3, 31) };

/**
 * `cld bench`: the job by which the product is compared with other tools (docs/benchmark.md): read a national extract,
 * keep the events of a year, clean, find unique events, derive ages, remove duplicates, and gather every column. The
 * reader and the steps are those of every run; the job's columns and mappings stand beside the file and take the place
 * of `reference/`. Prints one JSON line with the seconds of each phase and a check of the result.
 */
export async function benchCommand(path: string, print: (text: string) => void): Promise<void> {
  const started = performance.now();
  const seconds: Record<string, number> = {};
  let last = started;
  const lap = (phase: string) => {
    const now = performance.now();
    seconds[phase] = (now - last) / 1000;
    last = now;
  };

  const tables = await benchTables(path);
  const fields = await benchFields(path);
  const [submission] = await readSubmissions(nodeInputFile(path), {
    fields,
    dictionaries: new Dictionaries(),
    control: silentControl,
  });
  lap('parse');
  const { events } = filterEvents(submission.table, PERIOD);
  const { withPerson } = splitByPersonId(events);
  lap('filter');
  const cleaned = cleanAndDerive(withPerson, tables, METHOD);
  lap('key');
  const { events: kept } = deduplicate(cleaned.events, cleaned.uniqueEvents, 'single');
  lap('dedup');
  gatherAll(kept);
  lap('out');
  print(JSON.stringify({ variant: 'cld-tables', T: { ...seconds, map: 0, age: 0 }, check: checkOf(kept) }));
}

/** Looks at every column, so that all of them lie gathered in memory as in the other tools' results. */
function gatherAll(table: Table): void {
  for (const column of Object.values(columnsOf(table))) {
    if (column instanceof TextColumn) void column.codes;
    else if (!(column instanceof DecimalColumn)) void column.values;
  }
}

async function benchFields(path: string): Promise<FieldDefinition[]> {
  const header = new TextDecoder().decode(await nodeInputFile(path).firstBytes()).split(/\r?\n/, 1)[0];
  return header.split(',').map((name) => ({
    name,
    specName: name,
    alternativeHeaders: [],
    type: 'text',
    module: '',
    inRelease1: true,
    inRelease2: true,
    mandatory: '',
    notes: '',
  }));
}

async function benchTables(
  path: string,
): Promise<{ mappings: Map<string, Mapping>; outcomeHierarchy: Map<string, number> }> {
  const read = async (kind: string) => {
    const text = await readFile(path.replace(/\.csv$/, `.${kind}.csv`), 'utf8');
    return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  };
  const rows = new Map<string, Map<string, MappingRow>>();
  for (const { field, raw, cleaned, grouped } of await read('maps')) {
    const ofField = rows.get(field) ?? new Map<string, MappingRow>();
    ofField.set(foldText(raw), { raw, cleaned, grouped: grouped || null, kind: 'R2', confidence: '', source: 'bench' });
    rows.set(field, ofField);
  }
  const mappings = new Map(
    CLEANED_FIELDS.map(({ field }) => {
      const byFoldedRaw = rows.get(field) ?? new Map<string, MappingRow>();
      return [
        field,
        { field, rows: [...byFoldedRaw.values()], byFoldedRaw, definedList: [], groupOf: new Map<string, string>() },
      ];
    }),
  );
  const hierarchy = (await read('hier')).map(({ cleaned, rank }): [string, number] => [
    foldText(cleaned),
    Number(rank),
  ]);
  return { mappings, outcomeHierarchy: new Map(hierarchy) };
}

/** Rows, and the sums of record ids, event numbers, outcome ranks, ages and the letters of the cleaned columns. */
function checkOf(table: Table): string {
  const sum = (values: Iterable<number>) => {
    let total = 0;
    for (const value of values) if (value !== NO_INT) total += value;
    return total;
  };
  const refs = textOf(table, 'Der_Unique_Event_Ref');
  const eventNumbers = refs.dictionary.mapInts(0, (ref) => Number(ref.slice(ref.lastIndexOf('_') + 1)));
  const letters = CLEANED_FIELDS.map(({ cleaned }) => {
    const column = textOf(table, cleaned);
    const lengths = column.dictionary.mapInts(0, (text) => text.length);
    return sum(column.codes.map((code) => lengths[code]));
  });
  return [
    table.numRows(),
    sum(intsOf(table, 'Der_Unique_Record_ID').values),
    sum(refs.codes.map((code) => eventNumbers[code])),
    sum(intsOf(table, 'Event_Outcome_Hierarchy').values),
    sum(intsOf(table, 'Der_Latest_Age').values),
    sum(letters),
  ].join('|');
}
