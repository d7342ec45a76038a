import { RunCancelled } from '../../model/run-control.ts';
import { failureOf } from './failure.ts';
import type { Failure } from './failure.ts';

/** How a call to the worker fails in the pane. The message is for the analyst. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';

  constructor(readonly failure: Failure) {
    super(failure.message);
  }

  static cancelled(): CallFailed {
    return new CallFailed(failureOf(new RunCancelled()));
  }

  get kind(): Failure['kind'] {
    return this.failure.kind;
  }
}
