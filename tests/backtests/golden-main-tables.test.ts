import { describe, expect, it } from 'vitest';
import { csvChunks } from '../../src/hosts/files/write-csv.ts';
import { outputTables } from '../../src/pipeline/7-outputs/index.ts';
import { compareTables } from '../support/compare-tables.ts';
import { goldenRun } from '../support/golden-run.ts';
import { goldenTable } from '../support/golden.ts';
import type { GoldenCase } from '../support/golden.ts';

const CASES: readonly GoldenCase[] = ['golden/A', 'golden/B'];

describe.each(CASES)("%s, as DHSC's own SQL makes it", (golden) => {
  it.each([
    'derived_periods',
    'selected_submissions',
    'stage_counts',
    'cropped_services',
    'unmapped_values',
    'main_single',
    'main_joined',
  ])('%s equals the expected table', async (name) => {
    const { result, submissions } = await goldenRun(golden);
    const output = outputTables({ result, submissions, decisions: [], measures: null, ranAt: 0 }).find(
      (table) => table.name === name,
    );
    expect(output).toBeDefined();
    const written = output ? Buffer.concat([...csvChunks(output)]).toString('utf8') : '';
    expect(compareTables(written, goldenTable(golden, name))).toEqual([]);
  });
});
