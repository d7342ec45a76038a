import type { CallControl } from '../channel/call-control.ts';
import type { Session } from '../session.ts';

/** What a request's handler works with. */
export type RequestContext = {
  readonly session: Session;
  readonly control: CallControl;
  /** Hands a typed array's buffer over to the pane with the answer, instead of a copy. */
  transfer(buffer: ArrayBuffer): void;
};
