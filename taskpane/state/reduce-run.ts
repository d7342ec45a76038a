import type { Progress } from '../../src/model/run-control.ts';
import type { OutputFacts } from '../../src/worker/protocol.ts';
import type { Action } from './action.ts';
import { buildStepOf } from './build-steps.ts';
import { rowsOf, usableSources } from './sources.ts';
import type { Result, State } from './state.ts';

/** Building, writing and saving. */
export function reduceRun(state: State, action: Action): State {
  const { situation, result } = state;
  switch (action.type) {
    case 'build began':
      return {
        ...state,
        step: 'build',
        detail: null,
        situation: {
          is: 'building',
          at: state.data.edited.length > 0 ? 0 : 1,
          progress: null,
          rows: { 0: rowsOf(usableSources(state.data)) },
        },
      };
    case 'build went on':
      return situation.is === 'building' ? { ...state, situation: wentOn(situation, action.progress) } : state;
    case 'build done':
      return {
        ...state,
        situation: { is: 'built' },
        result: { report: action.report, builtAt: action.builtAt, changed: null, saving: null, message: null },
      };
    case 'build cancelled':
      return { ...state, situation: { is: 'cancelled', stoppedAt: situation.is === 'building' ? situation.at : 0 } };
    case 'build failed':
      return { ...state, situation: { is: 'failed', message: action.message } };
    case 'last result asked for':
      return result ? { ...state, situation: { is: result.changed === null ? 'built' : 'chosen' } } : state;
    case 'writing failed':
      return { ...state, situation: { is: 'not-written', message: action.message } };
    case 'written':
      return { ...state, situation: { is: 'built' }, result: result && { ...result, saving: null, message: null } };
    case 'saving went on':
      return { ...state, result: result && { ...result, saving: action.progress, message: null } };
    case 'saving ended':
      return { ...state, result: result && { ...result, saving: null, message: action.message } };
    case 'table made':
      return { ...state, result: result && withOutput(result, action.output) };
    default:
      return state;
  }
}

function withOutput(result: Result, output: OutputFacts): Result {
  const others = result.report.outputs.filter(({ name }) => name !== output.name);
  return { ...result, report: { ...result.report, outputs: [...others, output] } };
}

type Building = Extract<State['situation'], { is: 'building' }>;

/** A step that begins says with how many rows, which is what the one before has left. */
function wentOn(building: Building, progress: Progress): Building {
  const at = Math.max(building.at, buildStepOf(progress.step));
  const began = at > building.at && progress.unit === 'rows' && progress.total !== null;
  return {
    ...building,
    at,
    progress,
    rows: began ? { ...building.rows, [at - 1]: progress.total ?? 0 } : building.rows,
  };
}
