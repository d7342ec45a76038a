import type { HostSource } from '../../../src/hosts/host.ts';
import type { SourceFacts, SubmissionName } from '../../../src/worker/protocol.ts';
import { runSettings } from '../run-order.ts';
import { usableSources } from '../sources.ts';
import type { CommandContext } from './context.ts';
import { isCancelled, messageOf } from './context.ts';
import { HostControl } from './host-control.ts';
import { readSheet } from './read-sheets.ts';

const SAMPLE = { rows: 20_000, seed: 1 };

/** Choose data and Set period: what goes to the worker, and what comes of it. */
export function dataCommands(context: CommandContext) {
  const { client, host, store } = context;
  const { dispatch } = store;
  let control: HostControl | null = null;
  const method = () => store.state().settings.method ?? undefined;

  /** What the method makes of each file, periods to start from, and which file answers for what. */
  const refreshChoices = async () => {
    try {
      dispatch({ type: 'coverage known', sources: await client.ask('listSources', { method: method() }) });
      const ids = usableSources(store.state().data).map(({ id }) => id);
      dispatch({
        type: 'settings suggested',
        suggested: await client.ask('suggestSettings', {
          method: method(),
          periodsBy: store.state().settings.periodsBy,
          sources: ids,
        }),
      });
      const settings = runSettings(store.state(), ['single', 'joined']);
      dispatch({ type: 'choices known', choices: settings ? await client.ask('chooseSubmissions', settings) : [] });
    } catch (error) {
      // Settings that cannot be asked about stand beside their input; nothing else fails here but a lost worker.
      if (!isCancelled(error)) dispatch({ type: 'choices known', choices: [] });
    }
  };

  const looking = async (at: 'workbook' | 'files' | 'sample', name: string, work: () => Promise<void>) => {
    dispatch({ type: 'looking began', at });
    try {
      await work();
      dispatch({ type: 'said', text: foundText(store.state().data.sources) });
      await refreshChoices();
    } catch (error) {
      if (isCancelled(error)) dispatch({ type: 'looking cancelled' });
      else dispatch({ type: 'looking failed', name, message: messageOf(error) });
    }
  };

  const readSheets = async (sheets: readonly HostSource[], reading: HostControl) => {
    const failed: { name: string; message: string }[] = [];
    for (const { name } of sheets) {
      try {
        await readSheet(name, context, reading);
      } catch (error) {
        if (isCancelled(error)) throw error;
        failed.push({ name, message: messageOf(error) });
      }
    }
    dispatch({ type: 'sheets read', sources: await client.ask('listSources', { method: method() }), failed });
  };

  return {
    refreshChoices,
    addFiles(files: readonly File[]) {
      if (files.length === 0) return Promise.resolve();
      return looking('files', 'The files', async () => {
        const read = await client.ask('readFiles', { files, method: method() }, (progress) =>
          dispatch({ type: 'looking went on', progress }),
        );
        dispatch({ type: 'files read', read });
      });
    },
    addSample() {
      return looking('sample', 'Sample data', async () => {
        const read = await client.ask('addSample', { ...SAMPLE, method: method() }, (progress) =>
          dispatch({ type: 'looking went on', progress }),
        );
        dispatch({ type: 'files read', read });
      });
    },
    lookInWorkbook() {
      return looking('workbook', host.workbookName ?? 'The workbook', async () => {
        const reading = new HostControl((progress) => dispatch({ type: 'looking went on', progress }));
        control = reading;
        const sheets = await host.listSources(reading, (source) => dispatch({ type: 'sheet found', source }));
        await readSheets(sheets, reading);
      });
    },
    cancelLooking() {
      control?.cancel();
      client.cancel();
    },
    async nameSource(name: Omit<SubmissionName, 'method'>) {
      try {
        const sources = await client.ask('nameSubmission', { ...name, method: method() });
        dispatch({ type: 'sources changed', sources });
        await refreshChoices();
      } catch (error) {
        dispatch({ type: 'said', text: messageOf(error), urgent: true });
      }
    },
    async removeSource(id: number) {
      const sources = await client.ask('removeSources', { ids: [id], method: method() });
      dispatch({ type: 'sources changed', sources });
      await refreshChoices();
    },
    async includeSource(id: number, included: boolean) {
      dispatch({ type: 'source included', id, included });
      await refreshChoices();
    },
  };
}

function foundText(sources: readonly SourceFacts[]): string {
  return sources.length === 1 ? '1 file with client level data' : `${sources.length} files with client level data`;
}
