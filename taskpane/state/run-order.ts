import { dayOfIso, NO_DAY } from '../../src/model/day.ts';
import type { Mode } from '../../src/model/mode.ts';
import type { RunSettings } from '../../src/worker/protocol.ts';
import { usableSources } from './sources.ts';
import type { PeriodDraft, State } from './state.ts';

export function isDay(text: string): boolean {
  return dayOfIso(text) !== NO_DAY;
}

/** Both ends are days, in their order. */
export function isPeriod({ start, end }: PeriodDraft): boolean {
  return isDay(start) && isDay(end) && start <= end;
}

/** What is wrong with the settings, by the input to put right; null when nothing is. */
export function settingsProblem({
  settings,
}: State): { readonly input: 'start' | 'end' | 'asOf'; readonly text: string } | null {
  const { start, end } = settings.periods[settings.mode];
  const notADate = 'Write a date such as 1 Apr 2025.';
  if (!isDay(start)) return { input: 'start', text: notADate };
  if (!isDay(end)) return { input: 'end', text: notADate };
  if (start > end) return { input: 'end', text: 'The period ends before it starts.' };
  if (!isDay(settings.asOf)) return { input: 'asOf', text: notADate };
  return null;
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
    sources,
  };
}
