import { saveBlob } from '../../../src/hosts/files/browser/save-blob.ts';
import type { MappingWorkbookRead } from '../../../src/worker/protocol.ts';
import { count, formatNumber } from '../../ui/numbers.ts';
import { decisionsToUse } from '../decisions.ts';
import type { Decision } from '../state.ts';
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

  /** The official mapping of Release 1 to Release 2 values, as decisions of the analyst who brings it in. */
  const readMappingWorkbook = async (file: File): Promise<Decision[]> => {
    const read = await client.ask('importMappingWorkbook', { file });
    dispatch({ type: 'said', text: mappingWorkbookWords(read) });
    const decidedAt = dayText(now());
    return read.decisions.map((decision) => ({ ...decision, decidedBy: 'Analyst', decidedAt }));
  };

  return {
    importDecisions: (file: File) =>
      attempt(async () => {
        const decisions = file.name.toLowerCase().endsWith('.xlsx')
          ? await readMappingWorkbook(file)
          : await client.ask('readDecisions', { source: file.name, csv: await file.text() });
        dispatch({ type: 'decisions known', decisions, from: file.name });
        // With those that were there before: the file adds to them, and the host's table is what the next build reads.
        await host.writeDecisions(store.state().decisions.kept);
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

function mappingWorkbookWords({ decisions, used, alreadySame, notUsable }: MappingWorkbookRead): string {
  const reasons = Object.entries(notUsable).flatMap(([reason, rows]) =>
    rows > 0 ? [`${reason} ${formatNumber(rows)}`] : [],
  );
  const unusable = reasons.length > 0 ? `; not usable: ${reasons.join(', ')}` : '';
  return `${count(decisions.length, 'decision')} from the mapping workbook (${count(used, 'row')}); ${count(alreadySame, 'row')} already the same${unusable}.`;
}
