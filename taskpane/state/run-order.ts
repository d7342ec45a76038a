import { dayOfIso, NO_DAY } from '../../src/model/day.ts';
import type { Mode } from '../../src/model/mode.ts';
import type { RunSettings } from '../../src/worker/protocol.ts';
import { usableSources } from './sources.ts';
import type { PeriodDraft, Settings, State } from './state.ts';

export function isDay(text: string): boolean {
  return dayOfIso(text) !== NO_DAY;
}

/** Both ends are days, in their order. */
export function isPeriod({ start, end }: PeriodDraft): boolean {
  return isDay(start) && isDay(end) && start <= end;
}

export type SettingsProblem = {
  readonly input: 'start' | 'end' | 'asOf' | 'deaths';
  readonly text: string;
};

/** What is wrong with the settings, by the input to put right; null when nothing is. */
export function settingsProblem({ settings, about }: State): SettingsProblem | null {
  const { start, end } = settings.periods[settings.mode];
  const notADate = 'Write a date such as 1 Apr 2025.';
  if (!isDay(start)) return { input: 'start', text: notADate };
  if (!isDay(end)) return { input: 'end', text: notADate };
  if (start > end) return { input: 'end', text: 'The period ends before it starts.' };
  if (!isDay(settings.asOf)) return { input: 'asOf', text: notADate };
  const method = about?.methods.find(({ id }) => id === (settings.method ?? about.defaultMethod));
  if (method?.linksDeaths && listIsMissing(settings)) {
    return {
      input: 'deaths',
      text: 'Add the list of registered deaths, or choose where else dates of death come from.',
    };
  }
  return null;
}

/** The list of deaths that was chosen has not been added. */
export function listIsMissing({ deaths }: Settings): boolean {
  return deaths.from === 'list' && deaths.list === null;
}

/** The settings for the worker, for the tables named; null when they cannot be run. */
export function runSettings(state: State, modes: readonly Mode[]): RunSettings | null {
  const { settings } = state;
  const sources = usableSources(state.data).map(({ id }) => id);
  const whole = modes.filter((mode) => isPeriod(settings.periods[mode]));
  if (whole.length === 0 || !isDay(settings.asOf) || sources.length === 0) return null;
  return {
    periods: Object.fromEntries(whole.map((mode) => [mode, settings.periods[mode]])),
    asOf: settings.asOf,
    method: settings.method ?? undefined,
    periodsBy: settings.periodsBy,
    // A list that is still missing stops the build, not the choice of files.
    deaths: listIsMissing(settings) ? 'local' : settings.deaths.from,
    sources,
  };
}
