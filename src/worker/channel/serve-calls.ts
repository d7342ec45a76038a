import { requests } from '../requests/index.ts';
import type { RequestContext } from '../requests/request-context.ts';
import type { Session } from '../session.ts';
import { CallControl } from './call-control.ts';
import { failureOf } from './failure.ts';
import type { ArgsOf, Call, Kind, Reply, ValueOf } from './messages.ts';

/** Where calls arrive: a worker's global scope, or what stands for it in a test. */
export type CallScope = {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
};

/**
 * Answers calls one after the other, in the order in which they came, so that no request meets another half done.
 * The session is made with the first call; if that fails, so does every call, with the reason.
 */
export function serveCalls(scope: CallScope, createSession: () => Session): void {
  let made: Session | null = null;
  const session = () => (made ??= createSession());
  let last = Promise.resolve();
  scope.addEventListener('message', ({ data: call, ports: [port] }: MessageEvent<Call>) => {
    // From now on, so that a call can be cancelled while it waits.
    const control = new CallControl(port);
    last = last.then(() => answer(call, port, session, control));
  });
}

async function answer(call: Call, port: MessagePort, session: () => Session, control: CallControl): Promise<void> {
  const transfers: ArrayBuffer[] = [];
  const reply = (message: Reply<unknown>) => port.postMessage(message, transfers);
  try {
    await control.settle();
    const value = await handle(call, { session: session(), control, transfer: (buffer) => transfers.push(buffer) });
    reply({ kind: 'done', value });
    await control.taken();
  } catch (error) {
    transfers.length = 0;
    reply({ kind: 'failed', failure: failureOf(error) });
  }
}

type HandlerByKind = {
  readonly [K in Kind]: (args: ArgsOf<K>, context: RequestContext) => ValueOf<K> | Promise<ValueOf<K>>;
};
const handlers: HandlerByKind = requests;

function handle<K extends Kind>(call: Call<K>, context: RequestContext): ValueOf<K> | Promise<ValueOf<K>> {
  return handlers[call.kind](call.args, context);
}
