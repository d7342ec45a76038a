import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { type OfficeContext, officeContext } from './office-context.ts';
import { stubWindow } from './stub-window.ts';

const SOURCE = '@microsoft/office-js/dist/excel-win32-16.01.debug.js';

/** What the fake uses of Microsoft's own code. */
export interface OfficeProxies {
  readonly excel: typeof Excel;
  readonly sessionPrototype: object;
  readonly context: OfficeContext;
  /** Hands an event to the handlers that one fake's contexts registered. */
  fireEvent(controlId: string, message: object): void;
}

const loaded = new Map<string, OfficeProxies>();

/** The proxies for a platform and API version; each pair is loaded once, in about a tenth of a second. */
export function loadOfficeProxies(mode: 'web' | 'desktop', apiVersion: string): OfficeProxies {
  const key = `${mode} ${apiVersion}`;
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const window = runSource();
  const proxies = readProxies(window, officeContext(mode, apiVersion));
  loaded.set(key, proxies);
  return proxies;
}

/**
 * Runs the unmodified file with its globals on a stub window. It runs among this process's own built-ins, not in a
 * separate context, so that its errors are `instanceof Error` here as they are in a pane.
 */
function runSource(): Record<string, unknown> {
  const source = readFileSync(createRequire(import.meta.url).resolve(SOURCE), 'utf8');
  const window = stubWindow();
  for (const [, name] of source.matchAll(/^(?:var|function) (\w+)/gm)) window[name] ??= undefined;
  const run = compileFunction(`with (window) {\n${source}\n}`, ['window'], { filename: SOURCE });
  Reflect.apply(run, window, [window]);
  return window;
}

function readProxies(window: Record<string, unknown>, context: OfficeContext): OfficeProxies {
  const { Excel: excel, Office: office, OfficeExtension: extension } = window;
  if (!isExcel(excel) || !isRecord(office) || !isRecord(extension)) throw new Error('office.js did not load');
  window.Office = Object.create(office, { context: { value: context } });
  // The requirement sets are checked by the real code, as members are used, rather than by the host at each sync.
  Object.assign(memberOf(extension, 'CommonUtility'), { _doApiNotSupportedCheck: true });
  invoke(extension, '_testSetRichApiMessageReadyImpl', () => Promise.resolve());
  const registration = memberOf(extension, 'GenericEventRegistration');
  return {
    excel,
    context,
    sessionPrototype: memberOf(memberOf(extension, 'SessionBase'), 'prototype'),
    fireEvent: (controlId, message) => {
      const handlers: unknown = invoke(registration, 'getGenericEventRegistration', controlId);
      invoke(handlers, '_handleRichApiMessage', message);
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function isExcel(value: unknown): value is typeof Excel {
  return isRecord(value) && typeof value.run === 'function';
}

function memberOf(owner: unknown, name: string): Record<string, unknown> {
  const member = isRecord(owner) ? owner[name] : undefined;
  if (!isRecord(member)) throw new Error(`office.js has no ${name}`);
  return member;
}

function invoke(owner: unknown, name: string, ...args: unknown[]): unknown {
  const method = isRecord(owner) ? owner[name] : undefined;
  if (typeof method !== 'function') throw new Error(`office.js has no ${name}`);
  const result: unknown = Reflect.apply(method, owner, args);
  return result;
}
