import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRunFile } from '../../src/cli/run-file.ts';
import { readReferenceFile } from '../../src/cli/reference-files.ts';
import type { OutputTable } from '../../src/columns/output-table.ts';
import { readHospitalSpells, readLsoaLookup, readSpellHeaders } from '../../src/hospital-spells/index.ts';
import { csvChunks } from '../../src/hosts/files/write-csv.ts';
import { silentControl } from '../../src/model/run-control.ts';
import { measuresOfRun } from '../../src/pipeline/6-measures/run-measures.ts';
import { outputTables } from '../../src/pipeline/7-outputs/index.ts';
import { compareTables } from '../support/compare-tables.ts';
import { goldenManifest, goldenTable } from '../support/golden.ts';
import type { GoldenCase } from '../support/golden.ts';
import { goldenRun, reference } from '../support/golden-run.ts';

const CASES: readonly GoldenCase[] = ['golden-q1/A', 'golden-q1/B'];

const made = new Map<GoldenCase, Promise<readonly OutputTable[]>>();

async function tablesOf(golden: GoldenCase): Promise<readonly OutputTable[]> {
  const { result, submissions } = await goldenRun(golden);
  const { runFile, find } = await readRunFile(goldenManifest(golden));
  const text = (file: string) => readFileSync(find(file), 'utf8');
  const { sus_extract: spells, lsoa_lookup: lookup } = runFile;
  const hospital =
    spells === undefined || lookup === undefined
      ? null
      : {
          spells: readHospitalSpells(text(spells), spells, { headers: readSpellHeaders(readReferenceFile) }),
          residence: readLsoaLookup(text(lookup), lookup),
        };
  const measures = await measuresOfRun(
    result,
    { reference, ascofLatest: runFile.ascof?.latest, hospital },
    silentControl,
  );
  return outputTables({ result, submissions, decisions: [], measures, ranAt: 0 }, expectedNames(golden));
}

function expectedNames(golden: GoldenCase): string[] {
  return readdirSync(new URL('expected/', `file://${goldenManifest(golden)}`)).map((file) =>
    file.replace(/\.csv(\.gz)?$/, ''),
  );
}

describe.each(CASES)("%s, as DHSC's newer SQL makes it", (golden) => {
  it.each(expectedNames(golden))('%s equals the expected table', async (name) => {
    const tables = await (made.get(golden) ?? made.set(golden, tablesOf(golden)).get(golden) ?? []);
    const output = tables.find((table) => table.name === name);
    expect(output).toBeDefined();
    const written = output ? Buffer.concat([...csvChunks(output)]).toString('utf8') : '';
    expect(compareTables(written, goldenTable(golden, name))).toEqual([]);
  });
});
