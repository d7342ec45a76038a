import { saveBlob } from '../../../src/hosts/files/browser/save-blob.ts';
import type { Progress } from '../../../src/model/run-control.ts';
import type { FaultAsked, FaultyRow } from '../../../src/worker/protocol.ts';
import { count, formatNumber, listWords } from '../../ui/numbers.ts';
import { usableSources } from '../sources.ts';
import type { CommandContext } from './context.ts';
import { isCancelled, messageOf } from './context.ts';
import { HostControl } from './host-control.ts';
import { hostTable } from './host-table.ts';
import { readEditedSheets } from './read-sheets.ts';

/** Check data: holding them against the rules, going to a row, writing what was found. */
export function checkCommands(context: CommandContext) {
  const { client, host, store } = context;
  const { dispatch } = store;
  let working: HostControl | null = null;

  const onProgress = () => {
    let spoken = '';
    return (progress: Progress) => {
      dispatch({ type: 'check went on', progress });
      if (progress.step === spoken) return;
      spoken = progress.step;
      dispatch({ type: 'said', text: spoken });
    };
  };

  const checkData = async () => {
    const { check, result } = store.state();
    if (check.work.is === 'checking') return;
    dispatch({ type: 'check began' });
    try {
      working = new HostControl((progress) => dispatch({ type: 'check went on', progress }));
      await readEditedSheets(context, working);
      const sources = usableSources(store.state().data).map(({ id }) => id);
      const of = result && result.changed === null ? 'build' : { sources };
      const report = await client.ask('checkData', { of, strict: check.found?.strict ?? false }, onProgress());
      dispatch({ type: 'check done', report });
      dispatch({ type: 'said', text: `Data checked: ${count(report.rules.length, 'rule')} broken` });
    } catch (error) {
      if (isCancelled(error)) dispatch({ type: 'check cancelled' });
      else dispatch({ type: 'check failed', message: messageOf(error) });
    }
  };

  const saving = async (work: (report: (progress: Progress) => void) => Promise<string>) => {
    try {
      const message = await work((progress) => dispatch({ type: 'check saving went on', progress }));
      dispatch({ type: 'check saving ended', message });
    } catch (error) {
      dispatch({ type: 'check saving ended', message: isCancelled(error) ? null : messageOf(error) });
    }
  };

  return {
    checkData,
    /** Shows the page; what has not been checked yet is. */
    openCheckData() {
      const { check, data } = store.state();
      dispatch({ type: 'detail opened', detail: { is: 'check-data', rows: null, left: null } });
      if (check.found === null && usableSources(data).length > 0) void checkData();
    },
    cancelCheck() {
      working?.cancel();
      client.cancel();
    },
    async checkStrictly(strict: boolean) {
      try {
        dispatch({ type: 'check redone', report: await client.ask('checkStrictly', { strict }) });
        dispatch({ type: 'said', text: strict ? 'Capitals and spaces count' : 'Capitals and spaces do not count' });
      } catch (error) {
        dispatch({ type: 'check saving ended', message: messageOf(error) });
      }
    },
    faultyRows: (fault: FaultAsked, fromRow: number, toRow: number) =>
      client.ask('faultyRows', { fault, fromRow, toRow }),
    async showCell({ file, line, field }: FaultyRow) {
      try {
        await host.selectField(file, line, field);
        const where = line === null ? 'header' : `row ${formatNumber(line)}`;
        dispatch({ type: 'said', text: `${file}, ${where} selected` });
        dispatch({ type: 'check saving ended', message: null });
      } catch (error) {
        dispatch({ type: 'check saving ended', message: messageOf(error) });
      }
    },
    writeCheck: () =>
      saving(async (report) => {
        const outputs = store.state().check.found?.outputs ?? [];
        working = new HostControl(report);
        const sentences = await host.writeOutputs(
          outputs.map((facts) => hostTable(client, facts)),
          working,
        );
        return [`Written to the sheets ${listWords(outputs.map(({ sheetName }) => sheetName))}.`, ...sentences].join(
          ' ',
        );
      }),
    downloadCheck: () =>
      saving(async (report) => {
        const names = store.state().check.found?.outputs.map(({ name }) => name) ?? [];
        const { blob, fileName } = await client.ask('workbook', { names }, report);
        saveBlob(blob, fileName);
        return `${fileName} is in your downloads.`;
      }),
  };
}
