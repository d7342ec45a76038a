import { readReferenceFile } from '../../src/cli/reference-files.ts';
import { serveCalls } from '../../src/worker/channel/serve-calls.ts';
import type { WorkerLike } from '../../src/worker/client.ts';
import { Session } from '../../src/worker/session.ts';
import { reference } from './reference.ts';

/** The worker's side of the protocol in this thread: every call goes over real message ports. */
export class InProcessWorker implements WorkerLike {
  readonly session = new Session(reference, readReferenceFile);
  readonly #broken: ((event: Event) => void)[] = [];
  #receive: (event: MessageEvent) => void = () => undefined;
  terminated = false;

  constructor(createSession?: () => Session) {
    const scope = {
      addEventListener: (_: 'message', listener: (event: MessageEvent) => void) => {
        this.#receive = listener;
      },
    };
    serveCalls(scope, createSession ?? (() => this.session));
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    const ports = transfer.filter((one) => one instanceof MessagePort);
    const event = new MessageEvent('message', { data: message, ports });
    setTimeout(() => {
      if (!this.terminated) this.#receive(event);
    });
  }

  addEventListener(_: 'error' | 'messageerror', listener: (event: Event) => void): void {
    this.#broken.push(listener);
  }

  terminate(): void {
    this.terminated = true;
  }

  /** As when the browser ends a worker for lack of memory. */
  fail(): void {
    for (const listener of this.#broken) listener(new Event('error'));
  }
}
