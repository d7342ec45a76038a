import { silentControl } from '../../../src/model/run-control.ts';
import type { ListOfRows } from '../../../src/model/list-of-rows.ts';
import type { DeathsFrom, DeathsListFacts } from '../../../src/worker/protocol.ts';
import type { CommandContext } from './context.ts';
import { messageOf } from './context.ts';

/** Where dates of death come from. A list stays with the worker, for as long as the pane is open. */
export function deathsCommands({ client, host, store }: CommandContext) {
  const { dispatch } = store;

  const take = async (asking: () => Promise<DeathsListFacts>) => {
    try {
      const list = await asking();
      dispatch({ type: 'deaths list taken', list });
      dispatch({ type: 'said', text: `List of registered deaths taken, ${list.rows} rows` });
    } catch (error) {
      dispatch({ type: 'deaths list failed', message: messageOf(error) });
      dispatch({ type: 'said', text: messageOf(error), urgent: true });
    }
  };

  /** The rows of a sheet of the workbook; a sheet numbers its rows. */
  const rowsOf = async (name: string): Promise<ListOfRows> => {
    const { header, blocks } = await host.readDeathList(name, silentControl);
    const rows = [];
    for await (const block of blocks) rows.push(...block.map(({ row, cells }) => ({ at: row, cells })));
    return { source: name, rowWord: 'row', header, rows };
  };

  return {
    async chooseDeaths(from: DeathsFrom) {
      dispatch({ type: 'deaths chosen', from });
      if (from !== 'list') return;
      try {
        dispatch({ type: 'death lists found', sheets: await host.listDeathLists(silentControl) });
      } catch {
        // A file can still be added.
      }
    },
    addDeathsFile: (file: File) => take(() => client.ask('addDeathsFile', { file })),
    addDeathsSheet: (name: string) => take(async () => client.ask('addDeathsSheet', await rowsOf(name))),
    async removeDeathsList() {
      await client.ask('removeDeathsList', null);
      dispatch({ type: 'deaths list taken', list: null });
    },
  };
}
