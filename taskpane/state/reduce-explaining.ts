import type { Action } from './action.ts';
import type { State } from './state.ts';

/** Which figure and which person are being explained. */
export function reduceExplaining(state: State, action: Action): State {
  switch (action.type) {
    case 'figure chosen':
      return {
        ...state,
        step: 'explain-figure',
        detail: null,
        explaining: {
          figure: { facts: action.figure, part: action.part, notCounted: action.notCounted },
          person: null,
        },
      };
    case 'small numbers chosen':
      return { ...state, smallNumbers: action.profile };
    case 'person chosen':
      return { ...state, explaining: { ...state.explaining, person: { person: action.person, name: action.name } } };
    case 'explaining went back':
      return { ...state, explaining: { ...state.explaining, person: null } };
    case 'build done':
      // People are numbered anew in each build.
      return { ...state, explaining: { figure: null, person: null } };
    default:
      return state;
  }
}
