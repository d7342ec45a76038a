import { beforeAll, describe, expect, it } from 'vitest';
import { dhsc202526q4 } from '../../../src/methods/dhsc-2025-26-q4.ts';
import { WAITING_TIMES_TABLES } from '../../../src/pipeline/6-measures/waiting-times/index.ts';
import { DASHBOARD_TABLES } from '../../../src/pipeline/7-outputs/dashboard/index.ts';
import { DEFAULT_NAMES, needsOf, outputTables, OUTPUT_NAMES } from '../../../src/pipeline/7-outputs/index.ts';
import { waitingTimesOf } from '../../../src/pipeline/7-outputs/waiting-times-outputs.ts';
import type { PipelineResult } from '../../../src/pipeline/run-pipeline.ts';
import { goldenRun } from '../../support/golden-run.ts';
import type { GoldenRun } from '../../support/golden-run.ts';
import { tableRows } from '../../support/table-rows.ts';

describe('dashboard and waiting times among the tables of a run', () => {
  let run: GoldenRun;
  beforeAll(async () => {
    run = await goldenRun('golden/A');
  });
  const written = (names: readonly string[], result: PipelineResult = run.result) =>
    outputTables({ ...run, result, decisions: [], measures: null, ranAt: 0 }, names);

  it('are written when nobody names a table; the long list of reasons is not', () => {
    expect(DEFAULT_NAMES).toEqual(
      expect.arrayContaining([...DASHBOARD_TABLES, ...WAITING_TIMES_TABLES, 'funnel_waiting_times']),
    );
    expect(DEFAULT_NAMES).not.toContain('reasons_waiting_times');
    expect(OUTPUT_NAMES).toContain('reasons_waiting_times');
  });

  it('need the single main table, and the joined one', () => {
    expect([...needsOf(['costs_fact'])]).toEqual(['single']);
    expect([...needsOf(['waiting_times_la_level', 'reasons_waiting_times'])]).toEqual(['joined']);
  });

  it('are left out without their main table', () => {
    const names = [...DASHBOARD_TABLES, ...WAITING_TIMES_TABLES];
    const { single, joined } = run.result.mainTables;
    expect(written(names).map(({ name }) => name)).toEqual(names);
    expect(written(names, { ...run.result, mainTables: { single } })).toHaveLength(DASHBOARD_TABLES.length);
    expect(written(names, { ...run.result, mainTables: { joined } })).toHaveLength(WAITING_TIMES_TABLES.length);
  });

  it('give the reasons for every request, with the file and line that it stands in', () => {
    const [{ table }] = written(['reasons_waiting_times']);
    const found = tableRows(table);
    const [wanted] = written(['waiting_times_person_level']);
    const linked = found.filter((row) => row['Metric'] !== null);
    expect(linked).toHaveLength(wanted.table.numRows() * 2);
    expect(found.every((row) => row['because'] !== null && row['file'] !== null && Number(row['line']) > 1)).toBe(true);
    const days = linked.map((row) => row['wait_days']).filter((wait) => wait !== null);
    const { joined } = run.result.mainTables;
    const figures = joined ? waitingTimesOf(joined, dhsc202526q4).figures : [];
    expect(days).toHaveLength(figures.flatMap((figure) => figure.requests).length);
  });

  it('give the rows lost at each rule', () => {
    const [{ table }] = written(['funnel_waiting_times']);
    const found = tableRows(table);
    expect(found[0]).toMatchObject({ Metric: 'Wait time to first response', step: 0, rule: null, rows_lost: null });
    expect(found.filter((row) => row['step'] === 0)).toHaveLength(2);
    found.forEach((row, index) => {
      if (row['step'] !== 0) expect(row['rows_lost']).toBe(Number(found[index - 1]['rows']) - Number(row['rows']));
    });
  });
});
