/** Ways out of a worker; `caches` counts because a cache fetches, `indexedDB` because nothing may be left behind. */
const WAYS_OUT = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'importScripts',
  'Worker',
  'caches',
  'indexedDB',
];

/**
 * Takes the network away from a worker's global scope, as belt and braces where a host cannot set the header that
 * forbids it (`connect-src 'none'`).
 */
export function removeNetwork(scope: object): void {
  for (const name of WAYS_OUT) {
    for (let holder: object | null = scope; holder !== null; holder = prototypeOf(holder)) {
      Reflect.deleteProperty(holder, name);
    }
    Reflect.defineProperty(scope, name, { value: undefined, writable: false, configurable: false });
  }
}

function prototypeOf(holder: object): object | null {
  const prototype: unknown = Object.getPrototypeOf(holder);
  return typeof prototype === 'object' ? prototype : null;
}
