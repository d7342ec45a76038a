import type { RunControl } from '../../../src/model/run-control.ts';
import type { CommandContext } from './context.ts';

/** Reads a sheet of the workbook; one that was read before keeps the answers given for it. */
export async function readSheet(
  name: string,
  { client, host, store }: CommandContext,
  reading: RunControl,
): Promise<void> {
  // An edit from now on may or may not be seen, so it counts as one after.
  store.dispatch({ type: 'sheet reading began', name });
  try {
    const { header, blocks } = await host.readSource(name, reading);
    await client.readSheet({ name, header }, blocks, store.state().settings.method ?? undefined);
  } catch (error) {
    store.dispatch({ type: 'sheet edited', name });
    throw error;
  }
}

/**
 * Reads the sheets again that were edited since they were read, so that what is mended in a sheet counts.
 * Errors: a sheet that can no longer be read; it counts as edited until it can.
 */
export async function readEditedSheets(context: CommandContext, reading: RunControl): Promise<void> {
  const { client, store } = context;
  const { settings, data } = store.state();
  if (data.edited.length === 0) return;
  for (const name of data.edited) await readSheet(name, context, reading);
  const sources = await client.ask('listSources', { method: settings.method ?? undefined });
  store.dispatch({ type: 'sheets read', sources, failed: data.failed });
}
