import type { Progress } from '../../model/run-control.ts';
import { CallFailed } from './call-failed.ts';
import { failureOf } from './failure.ts';
import type { Failure } from './failure.ts';
import type { Reply, Signal } from './messages.ts';

/** The pane promises that cancelling takes less than a second, whatever the worker is doing. */
const MS_UNTIL_CANCELLED = 800;

type Settle<Value> = {
  readonly resolve: (value: Value) => void;
  readonly reject: (error: CallFailed) => void;
  readonly onProgress?: (progress: Progress) => void;
};

type Watch = {
  /** How long after a cancel the worker may take to answer. */
  readonly msUntilStuck: number;
  /** The worker has answered, or the call was abandoned. */
  readonly onEnd: () => void;
};

/** One call to the worker while it is under way. */
export class OpenCall<Value = never> {
  /** The worker's end. */
  readonly port: MessagePort;
  readonly #ownPort: MessagePort;
  readonly #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(
    private readonly settle: Settle<Value>,
    private readonly watch: Watch,
  ) {
    const { port1, port2 } = new MessageChannel();
    this.#ownPort = port1;
    this.port = port2;
    port1.onmessage = ({ data }: MessageEvent<Reply<Value>>) => this.#receive(data);
    port1.onmessageerror = () => {
      this.#send({ kind: 'cancel' });
      this.abandon(failureOf(new RangeError('An answer is out of memory')));
    };
  }

  /** Asks the worker to stop; `onStuck` is called when it does not answer at all. */
  cancel(onStuck: () => void): void {
    if (this.#timers.length > 0) return;
    this.#send({ kind: 'cancel' });
    // The worker may go on to its next checkpoint; nothing comes of it.
    this.#timers.push(setTimeout(() => this.settle.reject(CallFailed.cancelled()), MS_UNTIL_CANCELLED));
    this.#timers.push(setTimeout(onStuck, this.watch.msUntilStuck));
  }

  /** Ends the call without an answer. */
  abandon(failure: Failure): void {
    this.#end();
    this.settle.reject(new CallFailed(failure));
  }

  #receive(reply: Reply<Value>): void {
    if (reply.kind === 'progress') {
      if (this.#timers.length === 0) this.settle.onProgress?.(reply.progress);
      return;
    }
    const cancelled = this.#timers.length > 0;
    if (reply.kind === 'done' && !cancelled) this.#send({ kind: 'taken' });
    this.#end();
    if (reply.kind === 'done' && !cancelled) this.settle.resolve(reply.value);
    else if (reply.kind === 'done') this.settle.reject(CallFailed.cancelled());
    else this.settle.reject(new CallFailed(reply.failure));
  }

  #send(signal: Signal): void {
    this.#ownPort.postMessage(signal);
  }

  #end(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#ownPort.close();
    this.watch.onEnd();
  }
}
