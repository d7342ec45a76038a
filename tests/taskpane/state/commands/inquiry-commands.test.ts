import { describe, expect, it } from 'vitest';
import type { Host, HostTable } from '../../../../src/hosts/host.ts';
import { createBrowserHost } from '../../../../src/hosts/files/browser/browser-host.ts';
import { InputError } from '../../../../src/model/input-error.ts';
import { WorkerClient } from '../../../../src/worker/client.ts';
import { inquiryCommands } from '../../../../taskpane/state/commands/inquiry-commands.ts';
import { initialState } from '../../../../taskpane/state/state.ts';
import { createStore } from '../../../../taskpane/state/store.ts';
import { COMPARISON, RECONCILIATION } from '../../../support/made-up-comparison.ts';

type Asked = { readonly kind: string; readonly args: Record<string, unknown> };

/** The commands of a pane in Excel, with a worker that answers with made-up facts. */
function paneInExcel(changes: Partial<Host> = {}) {
  const asked: Asked[] = [];
  const written: string[] = [];
  const answers: Record<string, unknown> = { compareMethods: COMPARISON, reconcileLists: RECONCILIATION };
  const client = new WorkerClient({
    start: () => ({
      postMessage(message, [port]) {
        const call = message as Asked;
        asked.push(call);
        (port as MessagePort).postMessage({ kind: 'done', value: answers[call.kind] });
      },
      addEventListener: () => undefined,
      terminate: () => undefined,
    }),
  });
  const host: Host = {
    ...createBrowserHost(),
    kind: 'excel',
    writeOutputs: (tables: readonly HostTable[]) => {
      written.push(...tables.map(({ sheetName }) => sheetName));
      return Promise.resolve(['Saving is off.']);
    },
    ...changes,
  };
  const store = createStore(initialState('2026-05-05'));
  return { store, asked, written, commands: inquiryCommands({ client, host, store, now: () => new Date(0) }) };
}

const OUTPUTS = ['compare_figures', 'compare_people'].map((name) => ({
  name,
  title: name,
  sheetName: name,
  tableName: name,
  rows: 1,
  columns: [],
  pivot: null,
}));

describe('what is compared goes to sheets', () => {
  it('writes the tables of the comparison, and says where they are', async () => {
    const { store, commands, written } = paneInExcel();
    await commands.compareMethods('dhsc-2026-27-q1');
    await commands.saveInquiry('comparison', OUTPUTS);
    expect(written).toEqual(['compare_figures', 'compare_people']);
    expect(store.state().comparison).toMatchObject({
      saving: null,
      message: 'Written to compare_figures and compare_people. Saving is off.',
    });
  });

  it('keeps the answer when the sheets cannot be written, and says why', async () => {
    const failing = { writeOutputs: () => Promise.reject(new InputError('compare_people is protected.')) };
    const { store, commands } = paneInExcel(failing);
    await commands.compareMethods('dhsc-2026-27-q1');
    await commands.saveInquiry('comparison', OUTPUTS);
    expect(store.state().comparison).toMatchObject({ is: 'answered', message: 'compare_people is protected.' });
  });
});

it('asks again with all the lists; one of the same name takes its place', async () => {
  const { commands, asked } = paneInExcel();
  const list = (name: string, text: string) => new File([text], name);
  await commands.reconcileLists([list('2a.csv', 'old'), list('2e.csv', '')]);
  await commands.reconcileLists([list('2a.csv', 'new')]);
  const files = asked.at(-1)?.args['files'] as File[];
  expect(files.map(({ name }) => name)).toEqual(['2e.csv', '2a.csv']);
  expect(await files[1].text()).toBe('new');
});

it('shows the cell of a row, and says why it cannot', async () => {
  const selected: unknown[] = [];
  const { commands } = paneInExcel({ selectCell: (...cell) => Promise.resolve(void selected.push(cell)) });
  await commands.showPlace({ file: 'CLD Apr25–Mar26', line: 1_204 });
  expect(selected).toEqual([['CLD Apr25–Mar26', 1_204, 1]]);
  const gone = paneInExcel({ selectCell: () => Promise.reject(new InputError('The sheet was deleted.')) });
  await gone.commands.showPlace({ file: 'CLD Apr25–Mar26', line: 2 });
  expect(gone.store.state().said).toMatchObject({ text: 'The sheet was deleted.', urgent: true });
});
