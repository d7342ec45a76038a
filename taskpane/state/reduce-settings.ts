import type { Mode } from '../../src/model/mode.ts';
import type { RunFileFacts, SuggestedSettings } from '../../src/worker/protocol.ts';
import type { Action } from './action.ts';
import type { Deaths, Settings, State } from './state.ts';

/** Table, period, as-of date, method version and what goes with it. */
export function reduceSettings(state: State, action: Action): State {
  const { settings } = state;
  switch (action.type) {
    case 'files read': {
      const { runFile } = action.read;
      const known = { ...settings, deaths: { ...settings.deaths, list: action.read.deathsList } };
      return {
        ...state,
        settings: runFile && isAnother(runFile, state.data.runFile) ? fromRunFile(known, runFile) : known,
      };
    }
    case 'settings suggested':
      return { ...state, settings: { ...suggested(settings, action.suggested), suggested: action.suggested } };
    case 'mode chosen':
      return edited(state, { ...settings, mode: action.mode }, 'mode');
    case 'period typed': {
      const period = { ...settings.periods[settings.mode], [action.end]: action.text };
      return edited(state, { ...settings, periods: { ...settings.periods, [settings.mode]: period } }, settings.mode);
    }
    case 'period taken':
      return edited(
        state,
        { ...settings, periods: { ...settings.periods, [settings.mode]: action.period } },
        settings.mode,
      );
    case 'as-of date typed':
      return edited(state, { ...settings, asOf: action.text }, 'asOf');
    case 'method chosen':
      return edited(state, { ...settings, method: action.method }, null);
    case 'way to cover chosen':
      return edited(state, { ...settings, periodsBy: action.periodsBy }, null);
    case 'deaths chosen':
      return edited(state, withDeaths(settings, { from: action.from, problem: null }), null);
    case 'death lists found':
      return { ...state, settings: withDeaths(settings, { sheets: action.sheets }) };
    case 'deaths list taken':
      return edited(state, withDeaths(settings, { list: action.list, problem: null }), null);
    case 'deaths list failed':
      return { ...state, settings: withDeaths(settings, { problem: action.message }) };
    case 'worker lost':
      return { ...state, settings: withDeaths(settings, { list: null }) };
    case 'choices known':
      return { ...state, settings: { ...settings, choices: action.choices } };
    default:
      return state;
  }
}

function withDeaths(settings: Settings, changes: Partial<Deaths>): Settings {
  return { ...settings, deaths: { ...settings.deaths, ...changes } };
}

function edited(state: State, settings: Settings, what: 'mode' | Mode | 'asOf' | null): State {
  const { result, situation } = state;
  const given = what && !settings.given.includes(what) ? [...settings.given, what] : settings.given;
  return {
    ...state,
    settings: { ...settings, given },
    result: result && { ...result, changed: result.changed ?? 'The settings' },
    situation: situation.is === 'built' ? { is: 'chosen' } : situation,
  };
}

/** The run file comes back with every reading; only a new one speaks again. */
function isAnother(runFile: RunFileFacts, before: RunFileFacts | null): boolean {
  return JSON.stringify({ ...runFile, missing: [] }) !== JSON.stringify(before && { ...before, missing: [] });
}

/** A run file says what is to be run; where it asks for both tables, joined comes first, for the measures need it. */
function fromRunFile(settings: Settings, { periods, asOf, method, periodsBy, deaths }: RunFileFacts): Settings {
  return {
    ...settings,
    mode: periods.joined ? 'joined' : 'single',
    periods: {
      single: periods.single ?? settings.periods.single,
      joined: periods.joined ?? settings.periods.joined,
    },
    asOf,
    method,
    periodsBy,
    deaths: { ...settings.deaths, from: deaths ?? 'local', problem: null },
    given: [
      ...(periods.joined || periods.single ? (['mode'] as const) : []),
      ...(periods.single ? (['single'] as const) : []),
      ...(periods.joined ? (['joined'] as const) : []),
      'asOf',
    ],
  };
}

function suggested(settings: Settings, { single, joined, asOf }: SuggestedSettings): Settings {
  const { given, periods } = settings;
  const longer = joined !== null && (single === null || joined.start < single.start);
  return {
    ...settings,
    mode: given.includes('mode') ? settings.mode : longer ? 'joined' : 'single',
    periods: {
      single: given.includes('single') ? periods.single : (single ?? periods.single),
      joined: given.includes('joined') ? periods.joined : (joined ?? periods.joined),
    },
    // ISO days compare as text.
    asOf: !given.includes('asOf') && asOf !== null && asOf > settings.asOf ? asOf : settings.asOf,
  };
}
