import type { HostSession } from '../host/host-session.ts';
import type { OfficeProxies } from './load-office-proxies.ts';
import type { SelectionHandlers } from './selection-handlers.ts';

const CONTROL_ID_HEADER = 'X-OfficeControlId';

interface RequestMessage {
  readonly Body: unknown;
}

/** The `Excel` global with a `run` that goes to one fake workbook. Its enums and classes are Microsoft's own. */
export function excelNamespace(
  proxies: OfficeProxies,
  host: HostSession,
  selection: SelectionHandlers,
  controlId: string,
): typeof Excel {
  const session: object = Object.assign(Object.create(proxies.sessionPrototype), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    getEventRegistration: () => selection.registration,
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData: unknown, flags: number, message: RequestMessage) => host.execute(flags, message.Body),
    }),
  });
  const run = new Proxy(proxies.excel.run, {
    apply: (realRun, _this, args: unknown[]) => {
      const result: unknown = Reflect.apply(realRun, undefined, withSession(args, session, controlId));
      return result;
    },
  });
  return new Proxy(proxies.excel, {
    get: (excel, name) => {
      const member: unknown = name === 'run' ? run : Reflect.get(excel, name);
      return member;
    },
  });
}

/** `run(batch)` and `run(options, batch)` are sent to the session; earlier objects bring their own context along. */
function withSession(args: readonly unknown[], session: object, controlId: string): unknown[] {
  const batch = args.at(-1);
  const first = args.length > 1 ? args[0] : {};
  const options = isPlainObject(first) ? { ...first, session } : first;
  return [options, typeof batch === 'function' ? withControlId(batch, controlId) : batch];
}

/** Marks each context, so that the events of one fake do not reach the handlers of another. */
function withControlId(batch: object, controlId: string) {
  return (context: Excel.RequestContext): unknown => {
    context.requestHeaders[CONTROL_ID_HEADER] = controlId;
    return typeof batch === 'function' ? Reflect.apply(batch, undefined, [context]) : undefined;
  };
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
