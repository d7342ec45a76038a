import { RunCancelled } from '../../model/run-control.ts';
import type { Progress, RunControl } from '../../model/run-control.ts';
import type { Reply, Signal } from './messages.ts';
import { yieldToMessages } from './yield-to-messages.ts';

const MS_BETWEEN_YIELDS = 50;
const MS_BETWEEN_REPORTS = 100;

/** Progress and cancelling of one call, over its port. */
export class CallControl implements RunControl {
  #cancelled = false;
  #yieldedAt = performance.now();
  #reportedAt = -Infinity;
  #step = '';
  #undo: () => void = () => undefined;
  readonly #signalled: Promise<Signal['kind']>;

  constructor(private readonly port: MessagePort) {
    this.#signalled = new Promise((resolve) => {
      port.onmessage = ({ data }: MessageEvent<Signal>) => {
        if (data.kind === 'cancel') this.#cancelled = true;
        resolve(data.kind);
      };
    });
  }

  /** A new step is told at once, its counts at most ten times a second. */
  report(progress: Progress): void {
    const now = performance.now();
    if (progress.step === this.#step && now - this.#reportedAt < MS_BETWEEN_REPORTS) return;
    this.#step = progress.step;
    this.#reportedAt = now;
    this.port.postMessage({ kind: 'progress', progress } satisfies Reply<never>);
  }

  checkpoint(): Promise<void> {
    if (this.#cancelled) return Promise.reject(new RunCancelled());
    return performance.now() - this.#yieldedAt < MS_BETWEEN_YIELDS ? Promise.resolve() : this.settle();
  }

  /** How to take back what the call has just put into the session. */
  undoBy(undo: () => void): void {
    this.#undo = undo;
  }

  /** After the answer: waits until the pane has taken it, and undoes the call when the pane has cancelled it instead. */
  async taken(): Promise<void> {
    if ((await this.#signalled) === 'cancel') this.#undo();
  }

  /** A checkpoint that always looks: before work begins, and before its result takes the place of an earlier one. */
  async settle(): Promise<void> {
    await yieldToMessages();
    this.#yieldedAt = performance.now();
    if (this.#cancelled) throw new RunCancelled();
  }
}
