import type { About } from '../../src/worker/protocol.ts';
import type { State } from './state.ts';

/** The methods that the last build was not made by, oldest first. */
export function otherMethods({ about, result }: State): About['methods'] {
  return about?.methods.filter(({ id }) => id !== result?.report.method.id) ?? [];
}
