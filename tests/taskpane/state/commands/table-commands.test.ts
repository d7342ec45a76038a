import { beforeAll, describe, expect, it } from 'vitest';
import { createBrowserHost } from '../../../../src/hosts/files/browser/browser-host.ts';
import type { Host } from '../../../../src/hosts/host.ts';
import { WorkerClient } from '../../../../src/worker/client.ts';
import type { RunReport } from '../../../../src/worker/protocol.ts';
import { createCommands } from '../../../../taskpane/state/commands/index.ts';
import { initialState } from '../../../../taskpane/state/state.ts';
import { createStore } from '../../../../taskpane/state/store.ts';
import { excelHost } from '../../../hosts/excel/excel-host.ts';
import { createFakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import { InProcessWorker } from '../../../support/in-process-worker.ts';

const ORDER = { periods: { joined: { start: '2024-04-01', end: '2026-03-31' } }, asOf: '2026-05-05' };

const client = new WorkerClient({ start: () => new InProcessWorker() });
let report: RunReport;
beforeAll(async () => {
  await client.ask('addSample', { rows: 2_000, seed: 3 });
  report = await client.ask('run', ORDER);
});

/** A pane that shows the result of the run, in this host. */
function builtPane(host: Host) {
  const store = createStore(initialState('2026-05-05'));
  store.dispatch({ type: 'build done', report, builtAt: '10:00', decisions: [] });
  const commands = createCommands({ client, host, store, now: () => new Date(2026, 4, 5, 10, 0) });
  const result = () => store.state().result;
  return { commands, result, names: () => result()?.report.outputs.map(({ name }) => name) ?? [] };
}

const namesOf = ({ onRequest }: RunReport) => onRequest.map(({ name }) => name);

describe('a table on request', () => {
  it('is offered for every measure and for waiting times, and no run makes it by itself', () => {
    const { names } = builtPane(createBrowserHost());
    expect(namesOf(report)).toEqual(
      expect.arrayContaining(['reasons_2a', 'reasons_2c', 'reasons_2d', 'reasons_3d_carers', 'reasons_waiting_times']),
    );
    expect(report.onRequest.every(({ title }) => title !== '')).toBe(true);
    expect(names().filter((name) => namesOf(report).includes(name))).toEqual([]);
  });

  it('is written to a sheet of its own in Excel, beside those that are there', async () => {
    const fake = createFakeExcel();
    const { commands, result, names } = builtPane(await excelHost(fake));
    await commands.makeTable('reasons_2c');
    expect(result()?.message).toBe('reasons_2c is on a sheet of its own.');
    expect(names().at(-1)).toBe('reasons_2c');
    expect(fake.workbook.sheetNames).toEqual(['Sheet1', 'reasons_2c']);
    expect(fake.workbook.tableNames).toEqual(['reasons_2c']);
    const rows = result()?.report.outputs.at(-1)?.rows ?? 0;
    expect(rows).toBeGreaterThan(100);
  });

  it('is part of the downloads in a browser', async () => {
    const { commands, result } = builtPane(createBrowserHost());
    await commands.makeTable('reasons_2c');
    expect(result()?.message).toBe('reasons_2c is ready, and part of the downloads.');
    const { blob } = await client.ask('csv', { name: 'reasons_2c' });
    expect((await blob.text()).slice(0, 60)).toContain('Reporting_Period,LA_Code');
  });

  it('is made again with the next run, because its sheet would be left with the old rows', async () => {
    const { outputs } = await client.ask('run', { ...ORDER, onRequest: ['reasons_2c'] });
    expect(outputs.map(({ name }) => name)).toContain('reasons_2c');
  });

  it('stays when small numbers are shown otherwise', async () => {
    const { commands } = builtPane(createBrowserHost());
    await commands.makeTable('reasons_2c');
    await client.ask('showSmallNumbersAs', { profile: 'suppress-and-round' });
    expect((await client.ask('outputs', null)).map(({ name }) => name)).toContain('reasons_2c');
  });

  it('that Excel does not take leaves a sentence, no sheet, and the result', async () => {
    const fake = createFakeExcel();
    const { commands, result, names } = builtPane(await excelHost(fake));
    fake.workbook.protectStructure();
    await commands.makeTable('reasons_2c');
    expect(result()?.message).toContain('The structure of the workbook is protected');
    expect(fake.workbook.sheetNames).toEqual(['Sheet1']);
    expect(names()).toContain('ascof');
  });
});

describe('PivotTable and chart', () => {
  it.each([
    ['events_by_month', ['Last_Day_of_Month'], ['Event_Type'], 'Event_Count', 'Sum', 'ColumnStacked'],
    [
      'people_in_long_term_support',
      ['Service_Type'],
      ['Der_Age_Band_Reporting_End'],
      'Person_Count',
      'Sum',
      'ColumnStacked',
    ],
    [
      'waiting_times_la_level',
      ['Metric', 'Statistical_Reporting_Period_End'],
      ['Age_Band'],
      'Median_Waiting_Time',
      'Max',
      'ColumnClustered',
    ],
    ['selected_submissions', ['mode'], [], 'LA_Name', 'Count', 'BarClustered'],
  ])('of %s has the fields that an analyst asks of it', async (name, rows, columns, field, summarizeBy, chartType) => {
    const fake = createFakeExcel();
    const host = await excelHost(fake);
    const { commands, result } = builtPane(host);
    const output = report.outputs.find((one) => one.name === name);
    if (!output) throw new Error(`No table ${name}`);
    await host.writeOutputs([{ ...output, block: (fromRow, toRow) => client.ask('table', { name, fromRow, toRow }) }], {
      report: () => undefined,
      checkpoint: () => Promise.resolve(),
    });
    await commands.addPivot(output);
    const sheet = fake.workbook.sheetNames.at(-1);
    expect(result()?.message).toBe(`The PivotTable and its chart are on the sheet ${sheet}.`);
    expect(fake.workbook.pivotTables).toMatchObject([{ source: name, rows, columns, data: [{ field, summarizeBy }] }]);
    expect(fake.workbook.charts).toMatchObject([{ chartType }]);
  });

  it('that fails leaves the result, and a sentence', async () => {
    const { commands, result } = builtPane(createBrowserHost());
    await commands.addPivot(report.outputs[0]);
    expect(result()?.message).toContain('there is no workbook in a browser');
    expect(result()?.report).toBe(report);
  });
});
