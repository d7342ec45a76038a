import { saveBlob } from '../../../src/hosts/files/browser/save-blob.ts';
import { decisionsToUse } from '../decisions.ts';
import type { CommandContext } from './context.ts';
import { messageOf } from './context.ts';
import { dayText } from './run-commands.ts';

/** Mapping decisions in and out: as a CSV file, and in the workbook. */
export function valueCommands({ client, host, store, now }: CommandContext) {
  const { dispatch } = store;

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      const message = messageOf(error);
      dispatch({ type: 'decisions failed', message });
      dispatch({ type: 'said', text: message, urgent: true });
    }
  };

  return {
    importDecisions: (file: File) =>
      attempt(async () => {
        const csv = await file.text();
        const decisions = await client.ask('readDecisions', { source: file.name, csv });
        dispatch({ type: 'decisions known', decisions, from: file.name });
        await host.writeDecisions(decisions);
      }),
    exportDecisions: () =>
      attempt(async () => {
        const decisions = decisionsToUse(store.state().decisions, dayText(now()));
        const csv = await client.ask('writeDecisions', { decisions });
        saveBlob(new Blob([csv], { type: 'text/csv' }), 'cld-mapping-decisions.csv');
        dispatch({ type: 'said', text: `${decisions.length} decisions exported` });
      }),
    /** Those that the workbook keeps. */
    loadDecisions: () =>
      attempt(async () => {
        const kept = await host.readDecisions();
        if (!kept) return;
        dispatch({ type: 'decisions known', decisions: await client.ask('readDecisions', kept), from: null });
      }),
  };
}
