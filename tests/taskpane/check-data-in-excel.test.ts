import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/hosts/host.ts';
import { WorkerClient } from '../../src/worker/client.ts';
import type { CheckReport, FaultAsked } from '../../src/worker/protocol.ts';
import { createCommands } from '../../taskpane/state/commands/index.ts';
import type { Commands } from '../../taskpane/state/commands/index.ts';
import { initialState } from '../../taskpane/state/state.ts';
import { createStore } from '../../taskpane/state/store.ts';
import type { Store } from '../../taskpane/state/store.ts';
import { CLD_HEADER, cldRow, columnOfField, excelHost } from '../hosts/excel/excel-host.ts';
import { createFakeExcel } from '../support/fake-excel/create-fake-excel.ts';
import type { FakeExcel } from '../support/fake-excel/create-fake-excel.ts';
import { InProcessWorker } from '../support/in-process-worker.ts';
import { coverage, service } from '../support/submissions.ts';
import type { MadeUpRecord } from '../support/submissions.ts';

const YEAR = { start: '2025-04-01', end: '2026-03-31' };

const resident = (name: string, component: string | null) =>
  service({
    NHS_Number: name,
    LA_Person_Unique_Identifier: `L-${name}`,
    Date_of_Birth: '1940-05-01',
    Gender: 'Female',
    Service_Type: 'Long term support: Residential care',
    Service_Component: component,
  });

const cells = (record: MadeUpRecord) =>
  cldRow(Object.fromEntries(Object.entries(record).map(([field, value]) => [field, value ?? ''])));

/** The headers stand in C3 and to the right; the coverage is in rows 4 and 5, the residents from 6 on. */
const ROWS = [
  ...coverage(YEAR.start, YEAR.end),
  resident('one', 'Long term residential care'),
  resident('two', null),
  resident('three', null),
];
const COMPONENT = columnName(2 + columnOfField('Service_Component'));

function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);
}

type Pane = {
  readonly fake: FakeExcel;
  readonly host: Host;
  readonly store: Store;
  readonly commands: Commands;
  readonly found: () => CheckReport | null;
};

/** The pane without its screen, on a workbook with one sheet of client level data, built. */
async function builtPane(): Promise<Pane> {
  const fake = createFakeExcel();
  fake.workbook.addSheet('Data', []).put('C3', [CLD_HEADER, ...ROWS.map(cells)]);
  const host = await excelHost(fake);
  const store = createStore(initialState('2026-05-05'));
  const client = new WorkerClient({ start: () => new InProcessWorker() });
  const commands = createCommands({ client, host, store, now: () => new Date(2026, 4, 5) });
  await commands.start();
  const [{ id }] = store.state().data.sources;
  await commands.nameSource({ id, importDate: '2026-04-28' });
  // So few rows make no reporting period under the newer method.
  store.dispatch({ type: 'method chosen', method: 'dhsc-2025-26-q4' });
  store.dispatch({ type: 'mode chosen', mode: 'joined' });
  store.dispatch({ type: 'period taken', period: YEAR });
  await commands.build();
  return { fake, host, store, commands, found: () => store.state().check.found };
}

const BLANK: FaultAsked = { fix: 0 };

describe('check data in Excel', () => {
  it('leads from a fault to its rows, and from a row to the cell in the sheet', async () => {
    const { fake, commands, found } = await builtPane();
    await commands.checkData();
    expect(found()?.fixes?.[0]).toMatchObject({ field: 'Service_Component', value: null, rows: 2 });
    const { rows } = await commands.faultyRows(BLANK, 0, 10);
    expect(rows.map(({ file, isSheet, line }) => [file, isSheet, line])).toEqual([
      ['Data', true, 7],
      ['Data', true, 8],
    ]);
    await commands.showCell(rows[1]);
    expect(fake.workbook.selection).toBe(`Data!${COMPONENT}8`);
  });

  it('says so when the sheet is gone', async () => {
    const { fake, commands, store } = await builtPane();
    await commands.checkData();
    const { rows } = await commands.faultyRows(BLANK, 0, 1);
    fake.workbook.sheet('Data').remove();
    await commands.showCell(rows[0]);
    expect(store.state().check.message).toMatch(/Data/);
  });

  it('writes its tables when asked, and none before', async () => {
    const { fake, commands, store } = await builtPane();
    const before = fake.workbook.tableNames;
    await commands.checkData();
    expect(fake.workbook.tableNames).toEqual(before);
    await commands.writeCheck();
    expect(fake.workbook.tableNames).toEqual([...before, 'dq_values', 'dq_rows', 'fix_ranking']);
    expect(store.state().check.message).toMatch(/^Written to the sheets dq_values, dq_rows and fix_ranking\./);
  });

  it('what is mended in the sheet is read again before a check and before a build', async () => {
    const { fake, commands, store, found } = await builtPane();
    await commands.checkData();
    fake.workbook.sheet('Data').put(`${COMPONENT}7`, [['Long term residential care'], ['Long term residential care']]);
    store.dispatch({ type: 'sheet edited', name: 'Data' });
    expect(store.state().check.changed).toBe('Data');
    await commands.checkData();
    expect(found()).toMatchObject({ of: 'files', fixes: null });
    expect(store.state().check.changed).toBeNull();
    await commands.build();
    // A build does away with what was found about the one before.
    expect(found()).toBeNull();
    await commands.checkData();
    expect(found()).toMatchObject({ of: 'build', fixes: [] });
  });
});
