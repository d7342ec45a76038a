import type { Action } from './action.ts';
import type { DataCheck, State } from './state.ts';

/** Checking the data: what was found holds until the next build, and is told to be old when the data change. */
export function reduceCheck(state: State, action: Action): State {
  const { check } = state;
  const change = (changes: Partial<DataCheck>): State => ({ ...state, check: { ...check, ...changes } });
  const older = (what: string): State => (check.found ? change({ changed: check.changed ?? what }) : state);
  switch (action.type) {
    case 'check began':
      return change({ work: { is: 'checking', progress: null }, message: null });
    case 'check went on':
      return check.work.is === 'checking' ? change({ work: { is: 'checking', progress: action.progress } }) : state;
    case 'check done':
      return change({ work: { is: 'resting' }, found: action.report, changed: null });
    case 'check redone':
      return change({ found: action.report, message: null });
    case 'check cancelled':
      return change({ work: { is: 'cancelled' } });
    case 'check failed':
      return change({ work: { is: 'failed', message: action.message } });
    case 'check saving went on':
      return change({ saving: action.progress, message: null });
    case 'check saving ended':
      return change({ saving: null, message: action.message });
    case 'build done':
    case 'worker lost':
      return change({ work: { is: 'resting' }, found: null, changed: null, saving: null, message: null });
    case 'sheet edited':
      return older(action.name);
    case 'files read':
    case 'sheets read':
    case 'sources changed':
    case 'source included':
      return older('Your choice of files');
    default:
      return state;
  }
}
