import type { Host } from '../../../src/hosts/host.ts';
import { InputError } from '../../../src/model/input-error.ts';
import { RunCancelled } from '../../../src/model/run-control.ts';
import { CallFailed } from '../../../src/worker/channel/call-failed.ts';
import type { WorkerClient } from '../../../src/worker/client.ts';
import type { Store } from '../store.ts';

/** What a command works with: everything outside the screen is reached from here. */
export type CommandContext = {
  readonly client: WorkerClient;
  readonly host: Host;
  readonly store: Store;
  /** Time on the analyst's clock. */
  readonly now: () => Date;
};

export function isCancelled(error: unknown): boolean {
  return error instanceof RunCancelled || (error instanceof CallFailed && error.kind === 'cancelled');
}

/** An error in words for the analyst; one that was not written for them is not quoted, it might hold data. */
export function messageOf(error: unknown): string {
  if (error instanceof InputError || error instanceof CallFailed || error instanceof RunCancelled) return error.message;
  return 'CLD Tables met a fault of its own. Your data has not been changed. Try again, and report it if it comes back.';
}
