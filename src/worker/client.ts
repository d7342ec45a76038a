import type { Progress } from '../model/run-control.ts';
import { CallFailed } from './channel/call-failed.ts';
import { OpenCall } from './channel/open-call.ts';
import type { ArgsOf, Kind, ValueOf } from './channel/messages.ts';
import { buffersOf, SheetEncoder } from './sources/sheet-encoder.ts';
import type { SheetRow } from './sources/sheet-encoder.ts';
import type { SourceFacts } from './sources/source-facts.ts';

/** As much of a `Worker` as the client uses. */
export type WorkerLike = {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  terminate(): void;
};

export type ClientOptions = {
  readonly start: () => WorkerLike;
  /** The worker was replaced: all files and results are gone. The message says so, and why. */
  readonly onRestart?: (message: string) => void;
  /** How long a cancelled call may go on in the worker before the worker is replaced. */
  readonly msUntilRestart?: number;
};

type OnProgress = (progress: Progress) => void;

const MS_UNTIL_RESTART = 10_000;
const NOT_STOPPED = 'The work could not be stopped, so it was ended. Add the files again.';
const BROKEN = 'CLD Tables stopped working in the background, perhaps for lack of memory. Add the files again.';

/** The pane's way to the worker. Calls are answered one after the other; any of them may fail with `CallFailed`. */
export class WorkerClient {
  #worker: WorkerLike;
  readonly #calls = new Set<OpenCall>();
  /** Counts the cancels, for work that consists of several calls. */
  #cancels = 0;

  constructor(private readonly options: ClientOptions) {
    this.#worker = this.#start();
  }

  /** Asks the worker for one thing: a name of `requests/index.ts` with what it takes. */
  ask<K extends Kind>(kind: K, args: ArgsOf<K>, onProgress?: OnProgress): Promise<ValueOf<K>> {
    return this.#call(kind, args, [], onProgress);
  }

  /** Sends a worksheet over, block by block as the host reads it, and makes a source of it. */
  async readSheet(
    sheet: { readonly name: string; readonly header: readonly string[] },
    blocks: AsyncIterable<readonly SheetRow[]>,
    method?: string,
  ): Promise<SourceFacts[]> {
    const cancels = this.#cancels;
    await this.ask('openSheet', sheet);
    const encoder = new SheetEncoder(sheet.header.length);
    for await (const rows of blocks) {
      if (this.#cancels !== cancels) throw CallFailed.cancelled();
      const block = encoder.encode(rows);
      await this.#call('addSheetRows', block, buffersOf(block));
    }
    if (this.#cancels !== cancels) throw CallFailed.cancelled();
    return this.ask('closeSheet', { method });
  }

  /**
   * Stops everything that is being worked on: each call fails as cancelled, within a second, and nothing comes of it. A
   * call that does not stop even then keeps the worker busy; in the end the worker is replaced.
   */
  cancel(): void {
    this.#cancels++;
    const worker = this.#worker;
    for (const call of this.#calls) call.cancel(() => this.#restart(worker, NOT_STOPPED));
  }

  /** Ends the worker. */
  close(): void {
    this.#worker.terminate();
    for (const call of this.#calls) call.abandon({ kind: 'cancelled', message: 'The pane was closed.' });
    this.#calls.clear();
  }

  #call<K extends Kind>(
    kind: K,
    args: ArgsOf<K>,
    transfer: readonly ArrayBuffer[],
    onProgress?: OnProgress,
  ): Promise<ValueOf<K>> {
    return new Promise<ValueOf<K>>((resolve, reject) => {
      const call = new OpenCall<ValueOf<K>>(
        { resolve, reject, onProgress },
        { msUntilStuck: this.options.msUntilRestart ?? MS_UNTIL_RESTART, onEnd: () => this.#calls.delete(call) },
      );
      this.#calls.add(call);
      this.#worker.postMessage({ kind, args }, [call.port, ...transfer]);
    });
  }

  #start(): WorkerLike {
    const worker = this.options.start();
    const broken = (event: Event) => {
      event.preventDefault();
      this.#restart(worker, BROKEN);
    };
    worker.addEventListener('error', broken);
    worker.addEventListener('messageerror', broken);
    return worker;
  }

  #restart(worker: WorkerLike, message: string): void {
    if (worker !== this.#worker) return;
    worker.terminate();
    const calls = [...this.#calls];
    this.#calls.clear();
    this.#worker = this.#start();
    for (const call of calls) call.abandon({ kind: 'fault', message });
    this.options.onRestart?.(message);
  }
}
