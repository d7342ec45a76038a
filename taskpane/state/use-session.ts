import { useEffect, useState } from 'react';
import type { Host } from '../../src/hosts/host.ts';
import type { WorkerClient } from '../../src/worker/client.ts';
import { createCommands } from './commands/index.ts';
import type { Commands } from './commands/index.ts';
import { dayText } from './commands/run-commands.ts';
import { initialState } from './state.ts';
import { createStore } from './store.ts';
import type { Store } from './store.ts';

export type SessionOptions = {
  readonly host: Host;
  readonly createClient: (onRestart: (message: string) => void) => WorkerClient;
  readonly now: () => Date;
};

export type Session = { readonly store: Store; readonly commands: Commands };

/** The pane's store and its way to worker and host, for as long as the pane is mounted; null before. */
export function useSession({ host, createClient, now }: SessionOptions): Session | null {
  const [session, setSession] = useState<Session | null>(null);
  useEffect(() => {
    const store = createStore(initialState(dayText(now())));
    const client = createClient((message) => store.dispatch({ type: 'worker lost', message }));
    const commands = createCommands({ client, host, store, now });
    const stopListening = host.onSourceChanged((name) => store.dispatch({ type: 'sheet edited', name }));
    const stopBuildCommand = host.onBuildCommand(() => void commands.buildFromRibbon());
    const stopSelection = host.onSelection((sheetName, row) => void commands.showFigureOfRow(sheetName, row));
    setSession({ store, commands });
    void commands.start();
    return () => {
      stopListening();
      stopBuildCommand();
      stopSelection();
      client.close();
    };
  }, [host, createClient, now]);
  return session;
}
