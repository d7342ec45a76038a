import { setTimeout, clearTimeout } from 'node:timers';

/** Just enough of a browser window for office.js to load in. Nothing it does here leaves the process. */
export function stubWindow(): Record<string, unknown> {
  const nothing = (): null => null;
  const element = () => ({
    setAttribute: nothing,
    getAttribute: nothing,
    addEventListener: nothing,
    appendChild: nothing,
    getElementsByTagName: () => [],
    style: {},
  });
  const storage = { getItem: nothing, setItem: nothing, removeItem: nothing };
  const location = { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost' };
  const window: Record<string, unknown> = {
    addEventListener: nothing,
    clearTimeout,
    console: { log: nothing, warn: nothing, error: nothing },
    document: { ...element(), createElement: element, getElementById: nothing, head: element() },
    localStorage: storage,
    location,
    navigator: { userAgent: 'node', language: 'en-GB' },
    sessionStorage: storage,
    setTimeout: unheldTimeout,
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  return window;
}

/** office.js tries a failed clean-up again five seconds later: that must not keep a test run from ending. */
function unheldTimeout(handler: () => void, milliseconds: number): NodeJS.Timeout {
  return setTimeout(handler, milliseconds).unref();
}
