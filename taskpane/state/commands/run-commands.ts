import { saveBlob } from '../../../src/hosts/files/browser/save-blob.ts';
import type { Download, OutputFacts, RowsFound } from '../../../src/worker/protocol.ts';
import type { Progress } from '../../../src/model/run-control.ts';
import { buildStepOf, spokenStep } from '../build-steps.ts';
import { decisionsToUse } from '../decisions.ts';
import { runSettings, settingsProblem } from '../run-order.ts';
import type { Decision, State } from '../state.ts';
import type { CommandContext } from './context.ts';
import { isCancelled, messageOf } from './context.ts';
import { HostControl } from './host-control.ts';
import { hostTable } from './host-table.ts';
import { readEditedSheets } from './read-sheets.ts';

/** Where a row stands; no identifier of a person. */
const ROW_COLUMNS = ['file', 'line'];
/** More are in the workbook. */
const ROWS_LISTED = 5_000;

/** Build, and what follows from it: sheets, downloads. */
export function runCommands(context: CommandContext) {
  const { client, host, store, now } = context;
  const { dispatch } = store;
  let writing: HostControl | null = null;

  const onProgress = () => {
    let spoken = 0;
    return (progress: Progress) => {
      dispatch({ type: 'build went on', progress });
      const at = buildStepOf(progress.step);
      if (at <= spoken) return;
      spoken = at;
      dispatch({ type: 'said', text: spokenStep(at) });
    };
  };

  /** What stands in the workbook's table counts: the analyst may have edited it since the last build. */
  const readKeptDecisions = async () => {
    const kept = await host.readDecisions();
    if (!kept) return;
    dispatch({ type: 'decisions known', decisions: await client.ask('readDecisions', kept), from: null });
  };

  const writeTables = async (outputs: readonly OutputFacts[], decisions: readonly Decision[]) => {
    writing = new HostControl((progress) => dispatch({ type: 'build went on', progress }));
    const tables = outputs.map((facts) => hostTable(client, facts));
    try {
      const sentences = await host.writeOutputs(tables, writing);
      await host.writeDecisions(decisions);
      return sentences;
    } finally {
      writing = null;
    }
  };

  const save = async (asking: Promise<Download>) => {
    try {
      const { blob, fileName } = await asking;
      saveBlob(blob, fileName);
      dispatch({ type: 'saving ended', message: `${fileName} is in your downloads.` });
    } catch (error) {
      dispatch({ type: 'saving ended', message: isCancelled(error) ? null : messageOf(error) });
    }
  };
  const onSaving = (progress: Progress) => dispatch({ type: 'saving went on', progress });

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      dispatch({ type: 'saving ended', message: messageOf(error) });
    }
  };

  return {
    async build() {
      const state = store.state();
      const settings = runSettings(state, [state.settings.mode]);
      if (!settings || settingsProblem(state) || state.situation.is === 'building') return;
      dispatch({ type: 'build began' });
      try {
        writing = new HostControl((progress) => dispatch({ type: 'build went on', progress }));
        await readEditedSheets(context, writing);
        await readKeptDecisions();
        const decisions = decisionsToUse(store.state().decisions, dayText(now()));
        const onRequest = madeOnRequest(store.state());
        const report = await client.ask('run', { ...settings, decisions, onRequest }, onProgress());
        if (host.kind === 'excel') {
          try {
            for (const sentence of await writeTables(report.outputs, decisions))
              dispatch({ type: 'said', text: sentence });
          } catch (error) {
            if (isCancelled(error)) throw error;
            dispatch({ type: 'build done', report, builtAt: timeText(now()), decisions });
            dispatch({ type: 'writing failed', message: messageOf(error) });
            return;
          }
        }
        dispatch({ type: 'build done', report, builtAt: timeText(now()), decisions });
        const [main] = report.mainTables;
        dispatch({ type: 'said', text: `${main.uniqueEvents} unique events from ${main.rowsRead} rows` });
      } catch (error) {
        if (isCancelled(error)) dispatch({ type: 'build cancelled' });
        else dispatch({ type: 'build failed', message: messageOf(error) });
      }
    },
    /** The ribbon's button: builds with what is chosen, or shows what is still wanted. */
    async buildFromRibbon() {
      dispatch({ type: 'step opened', step: 'build' });
      await this.build();
    },
    cancel() {
      writing?.cancel();
      client.cancel();
    },
    async writeAgain() {
      const { result } = store.state();
      if (!result) return;
      try {
        await writeTables(result.report.outputs, store.state().decisions.kept);
        dispatch({ type: 'written' });
      } catch (error) {
        if (!isCancelled(error)) dispatch({ type: 'writing failed', message: messageOf(error) });
      }
    },
    downloadWorkbook: () => save(client.ask('workbook', {}, onSaving)),
    downloadTable: (name: string) => save(client.ask('csv', { name }, onSaving)),
    downloadTables: () => save(client.ask('csvArchive', null, onSaving)),
    findRows: ({ table, column, value }: { table: string; column: string; value: string }): Promise<RowsFound> =>
      client.ask('findRows', { name: table, column, value, columns: ROW_COLUMNS, limit: ROWS_LISTED }),
    openSheet: (sheetName: string) => attempt(() => host.openSheet(sheetName)),
  };
}

/** Tables that the analyst asked for after the last build: their sheets are to follow the new one. */
function madeOnRequest({ result }: State): string[] {
  if (!result) return [];
  const { onRequest, outputs } = result.report;
  return onRequest.map(({ name }) => name).filter((name) => outputs.some((output) => output.name === name));
}

function timeText(at: Date): string {
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}

/** The day on the analyst's clock, as ISO text. */
export function dayText(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
