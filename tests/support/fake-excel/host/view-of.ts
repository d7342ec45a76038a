import { KINDS } from '../kinds/kinds.ts';
import type { HostObject } from './kind.ts';

/** A model object seen as Excel shows it. */
export function viewOf(target: object): HostObject {
  const view = KINDS.get(target.constructor)?.(target) ?? null;
  if (view === null) throw new Error(`No kind of Excel object is registered for ${target.constructor.name}`);
  return view;
}
