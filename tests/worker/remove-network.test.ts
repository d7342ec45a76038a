import { describe, expect, it } from 'vitest';
import { removeNetwork } from '../../src/worker/remove-network.ts';

class Scope {
  fetch() {
    return 'out';
  }
  get caches() {
    return 'out';
  }
  postMessage() {
    return 'stays';
  }
}

describe('removeNetwork', () => {
  const scope = Object.assign(new Scope(), { WebSocket: () => undefined, DecompressionStream: () => undefined });
  removeNetwork(scope);

  it.each([
    ['fetch', 'it lies on the prototype, as in Chromium'],
    ['WebSocket', 'it lies on the scope itself'],
    ['caches', 'a cache fetches'],
    ['XMLHttpRequest', 'what is not there must not be added later'],
  ])('%s is gone, because %s', (name) => {
    expect(Reflect.get(scope, name)).toBeUndefined();
    expect(Reflect.set(scope, name, 'back')).toBe(false);
    expect(Reflect.get(scope, name)).toBeUndefined();
  });

  it('leaves what the pipeline needs', () => {
    expect(scope.postMessage()).toBe('stays');
    expect(scope.DecompressionStream).toBeDefined();
  });
});
