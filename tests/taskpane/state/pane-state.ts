import type { SourceFacts } from '../../../src/worker/protocol.ts';
import type { Action } from '../../../taskpane/state/action.ts';
import { reduce } from '../../../taskpane/state/reduce.ts';
import { initialState } from '../../../taskpane/state/state.ts';
import type { State } from '../../../taskpane/state/state.ts';

/** A file as the worker describes it, ready to use unless told otherwise. */
export function sourceOf(changes: Partial<SourceFacts> = {}): SourceFacts {
  return {
    id: 1,
    name: 'a.csv',
    isSheet: false,
    rows: 100,
    laCodes: [{ laCode: '727', laName: 'Hillingdon', rows: 100 }],
    laCode: null,
    laName: 'Hillingdon',
    importDate: '2026-01-29 10:00:00',
    importDateFrom: 'run file',
    modified: null,
    statedPeriod: null,
    coverage: null,
    problem: null,
    notices: [],
    missingFields: [],
    ignoredHeaders: [],
    ...changes,
  };
}

/** The state after these actions, on a pane opened on 5 May 2026. */
export function after(...actions: readonly Action[]): State {
  return actions.reduce(reduce, initialState('2026-05-05'));
}

export function filesRead(...sources: readonly SourceFacts[]): Action {
  return { type: 'files read', read: { sources, failed: [], runFile: null, deathsList: null } };
}
