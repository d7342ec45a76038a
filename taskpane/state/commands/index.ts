import type { CommandContext } from './context.ts';
import { checkCommands } from './check-commands.ts';
import { dataCommands } from './data-commands.ts';
import { deathsCommands } from './deaths-commands.ts';
import { figureCommands } from './figure-commands.ts';
import { inquiryCommands } from './inquiry-commands.ts';
import { runCommands } from './run-commands.ts';
import { tableCommands } from './table-commands.ts';
import { valueCommands } from './value-commands.ts';

/** Everything the pane can set going outside the screen. */
export function createCommands(context: CommandContext) {
  const { client, host, store } = context;
  const data = dataCommands(context);
  const values = valueCommands(context);
  return {
    ...data,
    ...deathsCommands(context),
    ...runCommands(context),
    ...tableCommands(context),
    ...values,
    ...figureCommands(context),
    ...checkCommands(context),
    ...inquiryCommands(context),
    /** On opening the pane: what there is to choose from, and what the workbook holds. */
    async start() {
      try {
        store.dispatch({ type: 'about known', about: await client.ask('about', null) });
      } catch {
        // The next call says why.
      }
      if (host.kind === 'browser') return;
      await values.loadDecisions();
      const lastBuild = await host.lastBuild().catch(() => null);
      if (lastBuild) store.dispatch({ type: 'last build known', lastBuild });
      await data.lookInWorkbook();
    },
  };
}

export type Commands = ReturnType<typeof createCommands>;
