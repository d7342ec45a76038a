import type { Action } from './action.ts';
import { reduceCheck } from './reduce-check.ts';
import { parentDetail } from './parent-detail.ts';
import { reduceData } from './reduce-data.ts';
import { reduceDecisions } from './reduce-decisions.ts';
import { reduceExplaining } from './reduce-explaining.ts';
import { reduceInquiries } from './reduce-inquiries.ts';
import { reduceRun } from './reduce-run.ts';
import { reduceSettings } from './reduce-settings.ts';
import type { State } from './state.ts';

/** In the order in which they are asked. */
const PARTS = [reduceSettings, reduceData, reduceRun, reduceDecisions, reduceCheck, reduceExplaining, reduceInquiries];

/** The one reducer. An action belongs to one part of the work, whose own reducer knows it. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'step opened':
      return { ...state, step: action.step, detail: null };
    case 'detail opened':
      return { ...state, detail: action.detail };
    case 'detail closed':
      return { ...state, detail: parentDetail(state.detail) };
    case 'said':
      return say(state, action.text, action.urgent);
    case 'about known':
      return { ...state, about: action.about };
    case 'last build known':
      return { ...state, lastBuild: action.lastBuild };
    default:
      // Settings before data: they look at whether a run file is a new one.
      return PARTS.reduce((changed, part) => part(changed, action), state);
  }
}

function say(state: State, text: string, urgent = false): State {
  return { ...state, said: { id: state.said.id + 1, text, urgent } };
}
