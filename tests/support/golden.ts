import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';

const FIXTURES = new URL('../fixtures/', import.meta.url);

export type GoldenCase = 'golden/A' | 'golden/B' | 'golden-q1/A' | 'golden-q1/B';

/** A row of an expected table: column → text; '' is null. */
export type GoldenRow = Readonly<Record<string, string>>;

export type GoldenTable = { readonly columns: readonly string[]; readonly rows: readonly GoldenRow[] };

/** The table that DHSC's own SQL made of a golden case. */
export function goldenTable(golden: GoldenCase, name: string): GoldenTable {
  const text = readFixture(`${golden}/expected/${name}.csv`);
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return { columns: meta.fields ?? [], rows: data };
}

/** Path of the run file of a golden case. */
export function goldenManifest(golden: GoldenCase): string {
  return new URL(`${golden}/manifest.json`, FIXTURES).pathname;
}

function readFixture(path: string): string {
  const packed = new URL(`${path}.gz`, FIXTURES);
  return existsSync(packed)
    ? gunzipSync(readFileSync(packed)).toString('utf8')
    : readFileSync(new URL(path, FIXTURES), 'utf8');
}
