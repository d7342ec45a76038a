import { beforeAll, describe, expect, it } from 'vitest';
import type { OutputTable } from '../../../../src/columns/output-table.ts';
import { csvChunks } from '../../../../src/hosts/files/write-csv.ts';
import { dhsc202526q4 } from '../../../../src/methods/dhsc-2025-26-q4.ts';
import { DASHBOARD_TABLES, dashboardTables } from '../../../../src/pipeline/7-outputs/dashboard/index.ts';
import { compareTables } from '../../../support/compare-tables.ts';
import { goldenTable } from '../../../support/golden.ts';
import type { GoldenCase } from '../../../support/golden.ts';
import { goldenRun } from '../../../support/golden-run.ts';
import { tableRows } from '../../../support/table-rows.ts';

const COST_COLUMNS = ['Cost_Per_Week', 'Weeks_of_Service', 'Total_Cost_Period'];
const RELATIVE_TOLERANCE = 1e-6;

type CostRow = Readonly<Record<string, string | number | null>>;

describe.each<GoldenCase>(['golden/A', 'golden/B'])('dashboard tables of %s', (golden) => {
  let outputs: readonly OutputTable[];
  beforeAll(async () => {
    const { result } = await goldenRun(golden);
    const { single } = result.mainTables;
    if (!single) throw new Error(`${golden} made no single table`);
    outputs = dashboardTables({ single, asOf: result.asOf, method: dhsc202526q4 });
  });
  const outputOf = (name: string): OutputTable => {
    const found = outputs.find((output) => output.name === name);
    if (!found) throw new Error(`There is no table ${name}`);
    return found;
  };

  it('are those that are announced', () => {
    expect(outputs.map(({ name }) => name)).toEqual(DASHBOARD_TABLES);
  });

  it.each(DASHBOARD_TABLES.filter((name) => name !== 'costs_fact'))("%s equals that of DHSC's SQL", (name) => {
    const expected = goldenTable(golden, name);
    expect(expected.rows.length).toBeGreaterThan(0);
    expect(compareTables(csvOf(outputOf(name)), expected)).toEqual([]);
  });

  it("costs_fact equals that of DHSC's SQL, costs to a millionth of each", () => {
    const { table } = outputOf('costs_fact');
    const expected = goldenTable(golden, 'costs_fact');
    expect(table.columnNames()).toEqual(expected.columns);
    const actual = inOrder(tableRows(table));
    const wanted = inOrder(expected.rows);
    expect(actual.map(keyOf)).toEqual(wanted.map(keyOf));
    const far = wanted.filter((row, index) => COST_COLUMNS.some((name) => !isClose(actual[index][name], row[name])));
    expect(far).toEqual([]);
    expect(wanted.length).toBeGreaterThan(0);
  });
});

function csvOf(output: OutputTable): string {
  return Buffer.concat([...csvChunks(output)]).toString('utf8');
}

/** Everything but the costs. */
function keyOf(row: CostRow): string {
  return Object.entries(row)
    .filter(([name]) => !COST_COLUMNS.includes(name))
    .map(([, value]) => String(value ?? '').toLowerCase())
    .join('|');
}

function inOrder(rows: readonly CostRow[]): CostRow[] {
  const total = (row: CostRow) => Number(row['Total_Cost_Period']);
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : total(a) - total(b)));
}

function isClose(actual: string | number | null, expected: string | number | null): boolean {
  if ((actual ?? '') === '' || (expected ?? '') === '') return (actual ?? '') === (expected ?? '');
  return Math.abs(Number(actual) - Number(expected)) <= RELATIVE_TOLERANCE * Math.abs(Number(expected));
}
