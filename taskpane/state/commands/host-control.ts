import { RunCancelled } from '../../../src/model/run-control.ts';
import type { Progress, RunControl } from '../../../src/model/run-control.ts';

/** Progress and cancelling of work in the host, beside the worker's own. */
export class HostControl implements RunControl {
  #cancelled = false;

  constructor(readonly report: (progress: Progress) => void) {}

  cancel(): void {
    this.#cancelled = true;
  }

  /** A turn of the event loop, so that the pane can answer. */
  async checkpoint(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    if (this.#cancelled) throw new RunCancelled();
  }
}
