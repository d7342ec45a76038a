import Papa from 'papaparse';
import type { GoldenRow, GoldenTable } from './golden.ts';

const RECORD_ID = 'Der_Unique_Record_ID';
/** Numbers of events follow SQL Server's sort order: only which records share one is compared. */
const EVENT_REF = 'Der_Unique_Event_Ref';
const MAX_REPORTED = 10;

/**
 * What differs between a written table and the expected one, by the comparison rules of the golden cases: as sets of
 * rows, case and trailing spaces ignored; main tables by record, and their event references as a partition.
 */
export function compareTables(csv: string, expected: GoldenTable): string[] {
  const { data, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const columns = meta.fields ?? [];
  if (columns.join() !== expected.columns.join())
    return [`columns are ${columns.join()}; expected ${expected.columns.join()}`];
  const differences = columns.includes(EVENT_REF) ? compareRecords(data, expected) : compareSets(data, expected);
  return differences.slice(0, MAX_REPORTED);
}

function compareSets(actual: readonly GoldenRow[], { columns, rows }: GoldenTable): string[] {
  const counts = new Map<string, number>();
  const keyOf = (row: GoldenRow) => columns.map((name) => fold(row[name])).join('|');
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  for (const row of actual) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) - 1);
  return [...counts]
    .filter(([, count]) => count !== 0)
    .map(([key, count]) => `${count > 0 ? 'missing' : 'not expected'}: ${key}`);
}

function compareRecords(actual: readonly GoldenRow[], { columns, rows }: GoldenTable): string[] {
  const differences: string[] = [];
  const byId = new Map(actual.map((row) => [row[RECORD_ID], row]));
  const refOf = new Map<string, string>();
  const expectedRefOf = new Map<string, string>();
  for (const row of rows) {
    const id = row[RECORD_ID];
    const found = byId.get(id);
    if (!found) {
      differences.push(`record ${id} is missing`);
      continue;
    }
    byId.delete(id);
    for (const name of columns) {
      const same =
        name === 'Der_NHS_LA_Combined_Person_ID' ? fold(found[name]) === fold(row[name]) : found[name] === row[name];
      if (name !== EVENT_REF && !same) differences.push(`record ${id}, ${name}: ${found[name]}; expected ${row[name]}`);
    }
    if ((refOf.get(row[EVENT_REF]) ?? found[EVENT_REF]) !== found[EVENT_REF])
      differences.push(`record ${id} is in another event`);
    if ((expectedRefOf.get(found[EVENT_REF]) ?? row[EVENT_REF]) !== row[EVENT_REF])
      differences.push(`record ${id} shares an event`);
    refOf.set(row[EVENT_REF], found[EVENT_REF]);
    expectedRefOf.set(found[EVENT_REF], row[EVENT_REF]);
  }
  return [...differences, ...[...byId.keys()].map((id) => `record ${id} is not expected`)];
}

function fold(text: string): string {
  return text.toLowerCase().trimEnd();
}
