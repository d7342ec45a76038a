import type { Day } from '../model/day.ts';

export type RegisteredDeath = { readonly died: Day; readonly registered: Day };

/** Folded NHS number → the death registered for it. */
export type RegisteredDeaths = ReadonlyMap<string, RegisteredDeath>;
