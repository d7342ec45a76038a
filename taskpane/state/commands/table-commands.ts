import type { OutputFacts } from '../../../src/worker/protocol.ts';
import type { Progress } from '../../../src/model/run-control.ts';
import type { CommandContext } from './context.ts';
import { isCancelled, messageOf } from './context.ts';
import { HostControl } from './host-control.ts';
import { hostTable } from './host-table.ts';

/** What the analyst asks for table by table. Whatever goes wrong, the result stays. */
export function tableCommands({ client, host, store: { dispatch } }: CommandContext) {
  let writing: HostControl | null = null;
  const onProgress = (progress: Progress) => dispatch({ type: 'saving went on', progress });

  const attempt = async (work: () => Promise<string>) => {
    try {
      dispatch({ type: 'saving ended', message: await work() });
    } catch (error) {
      dispatch({ type: 'saving ended', message: isCancelled(error) ? null : messageOf(error) });
    } finally {
      writing = null;
    }
  };

  return {
    /** Makes a table that is made only on request: in Excel on a sheet of its own, in a browser for the downloads. */
    makeTable: (name: string) =>
      attempt(async () => {
        const output = await client.ask('makeTable', { name }, onProgress);
        if (host.kind === 'browser') {
          dispatch({ type: 'table made', output });
          return `${output.sheetName} is ready, and part of the downloads.`;
        }
        writing = new HostControl(onProgress);
        const sentences = await host.writeOutputs([hostTable(client, output)], writing);
        dispatch({ type: 'table made', output });
        return [`${output.sheetName} is on a sheet of its own.`, ...sentences].join(' ');
      }),
    addPivot: (output: OutputFacts) =>
      attempt(async () => `The PivotTable and its chart are on the sheet ${await host.addPivot(output)}.`),
    /** Stops a download, or the writing of one table. */
    cancelSaving() {
      writing?.cancel();
      client.cancel();
    },
  };
}
