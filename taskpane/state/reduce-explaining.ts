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
          from: null,
        },
      };
    case 'small numbers chosen':
      return { ...state, smallNumbers: action.profile };
    case 'person chosen':
      return {
        ...state,
        step: 'explain-figure',
        detail: null,
        explaining: {
          ...state.explaining,
          person: { person: action.person, name: action.name },
          from: action.from ?? null,
        },
      };
    case 'explaining went back': {
      const { from } = state.explaining;
      const back = from && ({ step: 'see-measures', detail: from.detail } as const);
      return { ...state, ...back, explaining: { ...state.explaining, person: null, from: null } };
    }
    case 'build done':
      // People are numbered anew in each build.
      return { ...state, explaining: { figure: null, person: null, from: null } };
    default:
      return state;
  }
}
