import type { SourceFacts } from '../../src/worker/protocol.ts';
import type { Action } from './action.ts';
import { needsAnswer } from './sources.ts';
import type { Data, State } from './state.ts';

/** Files and sheets: found, read, answered, left out. */
export function reduceData(state: State, action: Action): State {
  const { data, situation } = state;
  switch (action.type) {
    case 'looking began':
      return { ...state, situation: { is: 'looking', at: action.at, progress: null, found: [] } };
    case 'looking went on':
      return situation.is === 'looking' ? { ...state, situation: { ...situation, progress: action.progress } } : state;
    case 'sheet found':
      return situation.is === 'looking'
        ? { ...state, situation: { ...situation, found: [...situation.found, action.source] } }
        : state;
    case 'files read':
      return changed(state, {
        ...withSources(data, action.read.sources),
        failed: action.read.failed,
        runFile: action.read.runFile,
      });
    case 'sheets read':
      return changed(state, { ...withSources(data, action.sources), failed: action.failed });
    case 'looking failed':
      return settled({ ...state, data: { ...data, failed: [{ name: action.name, message: action.message }] } });
    case 'looking cancelled':
      return settled(state);
    case 'sources changed':
      return changed(state, withSources(data, action.sources));
    case 'coverage known':
      // The same files: only what the method makes of them may be another.
      return { ...state, data: { ...data, sources: action.sources } };
    case 'source included':
      return changed(state, {
        ...data,
        leftOut: action.included ? data.leftOut.filter((id) => id !== action.id) : [...data.leftOut, action.id],
      });
    case 'failure dismissed':
      return { ...state, data: { ...data, failed: data.failed.filter(({ name }) => name !== action.name) } };
    case 'sheet edited':
      return markChanged({ ...state, data: withEdited(data, action.name) }, action.name);
    case 'sheet reading began':
      return { ...state, data: { ...data, edited: data.edited.filter((name) => name !== action.name) } };
    case 'worker lost':
      return {
        ...state,
        step: 'choose-data',
        detail: null,
        result: null,
        situation: { is: 'empty' },
        data: {
          ...data,
          sources: [],
          leftOut: [],
          asked: [],
          edited: [],
          runFile: null,
          failed: [{ name: 'The files', message: action.message }],
        },
      };
    default:
      return state;
  }
}

function withSources(data: Data, sources: readonly SourceFacts[]): Data {
  const asking = sources.filter(needsAnswer).map(({ id }) => id);
  return { ...data, sources, asked: [...new Set([...data.asked, ...asking])] };
}

function withEdited(data: Data, name: string): Data {
  const isHere = data.sources.some((source) => source.name === name);
  return isHere && !data.edited.includes(name) ? { ...data, edited: [...data.edited, name] } : data;
}

/** The files are others than those of the last build. */
function changed(state: State, data: Data): State {
  return settled(markChanged({ ...state, data }, 'Your choice of files'));
}

function markChanged(state: State, what: string): State {
  const { result, situation } = state;
  if (!result) return state;
  return {
    ...state,
    result: { ...result, changed: result.changed ?? what },
    situation: situation.is === 'built' ? { is: 'chosen' } : situation,
  };
}

function settled(state: State): State {
  if (state.situation.is === 'building') return state;
  return { ...state, situation: state.data.sources.length === 0 ? { is: 'empty' } : { is: 'chosen' } };
}
