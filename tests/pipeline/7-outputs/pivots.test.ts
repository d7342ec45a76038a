import { beforeAll, describe, expect, it } from 'vitest';
import type { OutputTable } from '../../../src/columns/output-table.ts';
import { silentControl } from '../../../src/model/run-control.ts';
import { measuresOfRun } from '../../../src/pipeline/6-measures/run-measures.ts';
import { DEFAULT_NAMES, outputTables } from '../../../src/pipeline/7-outputs/index.ts';
import { pivotOf } from '../../../src/pipeline/7-outputs/pivots.ts';
import { goldenTable } from '../../support/golden.ts';
import { goldenRun, reference } from '../../support/golden-run.ts';
import { tableRows } from '../../support/table-rows.ts';

/** Every table of a golden case that has a pivot of its own. */
async function pivotTables(golden: 'golden/A' | 'golden-q1/A') {
  const run = await goldenRun(golden);
  const measures = await measuresOfRun(run.result, { reference }, silentControl);
  return outputTables({ ...run, decisions: [], measures, ranAt: 0 }, DEFAULT_NAMES).flatMap((output) => {
    const pivot = pivotOf(output);
    return pivot ? [{ output, pivot }] : [];
  });
}

describe.each(['golden/A', 'golden-q1/A'] as const)('the PivotTables of %s', (golden) => {
  let pivots: Awaited<ReturnType<typeof pivotTables>>;
  beforeAll(async () => {
    pivots = await pivotTables(golden);
  }, 60_000);
  const table = (name: string): OutputTable['table'] => {
    const found = pivots.find(({ output }) => output.name === name);
    if (!found) throw new Error(`${name} has no pivot of its own`);
    return found.output.table;
  };

  it('are described for main tables, figures, dashboard tables, waiting times and funnels', () => {
    const names = pivots.map(({ output }) => output.name).filter((name) => !name.startsWith('funnel_'));
    expect(names).toEqual([
      'main_single',
      'main_joined',
      'ascof',
      'services_fact',
      'requests_fact',
      'assessments_fact',
      'reviews_fact',
      'costs_fact',
      'events_by_month',
      'people_in_long_term_support',
      'waiting_times_la_level',
      'waiting_times_la_dashboard',
    ]);
  });

  it('show columns that their tables have, each in one place', () => {
    for (const { output, pivot } of pivots) {
      const fields = [...pivot.rows, ...pivot.columns, pivot.value];
      expect(
        fields.filter((field) => !output.table.columnNames().includes(field)),
        output.name,
      ).toEqual([]);
      expect(new Set(fields).size, output.name).toBe(fields.length);
      if (pivot.summary !== 'count')
        expect(output.table.column(pivot.value), output.name).not.toMatchObject({ type: 'text' });
    }
  });

  it('have one row behind each cell that shows a median or a percentage, because those must not be added up', () => {
    const only = pivots.filter(({ pivot }) => pivot.summary === 'only');
    expect(only.length).toBeGreaterThan(9);
    for (const { output, pivot } of only) {
      const cells = tableRows(output.table, [...pivot.rows, ...pivot.columns]).map((row) => JSON.stringify(row));
      expect(cells.length - new Set(cells).size, output.name).toBe(0);
    }
  });

  it('count each of DHSC’s clients once in the latest period, in the one setting and band that DHSC’s list has', () => {
    const counted = tableRows(table('people_in_long_term_support'));
    const clients = goldenTable(golden, 'person_level_3d_clients').rows;
    const [latest] = counted.map((row) => row['Reporting_Period']);
    for (const row of counted) {
      const same = clients.filter((client) =>
        ['Reporting_Period', 'LA_Code', 'Service_Type', 'Der_Age_Band_Reporting_End'].every(
          (name) => client[name] === (row[name] ?? ''),
        ),
      );
      expect(row['Person_Count']).toBe(new Set(same.map((client) => client['Der_NHS_LA_Combined_Person_ID'])).size);
    }
    const people = clients
      .filter((client) => client['Reporting_Period'] === latest)
      .map((client) => client['Der_NHS_LA_Combined_Person_ID']);
    const total = counted.reduce((sum, row) => sum + Number(row['Person_Count']), 0);
    expect(total).toBe(new Set(people).size);
    expect(total).toBeGreaterThan(50);
  });
});
