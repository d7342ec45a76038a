import { describe, expect, it } from 'vitest';
import type { Action } from '../../../taskpane/state/action.ts';
import { settingsProblem } from '../../../taskpane/state/run-order.ts';
import { after, sourceOf } from './pane-state.ts';

const YEAR = { start: '2025-04-01', end: '2026-03-31' };
const THREE_YEARS = { start: '2023-04-01', end: '2026-03-31' };
const suggests = (changes: object = {}): Action => ({
  type: 'settings suggested',
  suggested: { single: YEAR, joined: THREE_YEARS, asOf: '2026-04-28', ...changes },
});
const runFile = (changes: object = {}): Action => ({
  type: 'files read',
  read: {
    sources: [sourceOf()],
    failed: [],
    deathsList: null,
    runFile: {
      name: 'manifest.json',
      method: 'dhsc-2025-26-q4',
      periods: { single: { start: '2025-01-01', end: '2025-12-31' } },
      asOf: '2026-02-10',
      periodsBy: 'Derived',
      missing: [],
      deaths: null,
      ...changes,
    },
  },
});

describe('the period to start from', () => {
  it.each([
    [[suggests()], 'joined', '2023-04-01', 'joined reaches further back than one file'],
    [[suggests({ joined: YEAR })], 'single', '2025-04-01', 'joined would reach no further'],
    [[suggests({ joined: null })], 'single', '2025-04-01', 'no quarter could be joined'],
    [[runFile(), suggests()], 'single', '2025-01-01', 'the run file asks for it'],
    [[{ type: 'mode chosen', mode: 'single' }, suggests()], 'single', '2025-04-01', 'the analyst chose the table'],
    [
      [suggests(), { type: 'period typed', end: 'start', text: '2024-04-01' }, suggests()],
      'joined',
      '2024-04-01',
      'what the analyst typed stays',
    ],
  ] satisfies [Action[], string, string, string][])('%#: %s, from %s, because %s', (actions, mode, start) => {
    const { settings } = after(...actions);
    expect([settings.mode, settings.periods[settings.mode].start]).toEqual([mode, start]);
  });
});

describe('the as-of date', () => {
  it.each([
    [[suggests()], '2026-05-05', 'the clock says so, and no import is later'],
    [[suggests({ asOf: '2026-05-06' })], '2026-05-06', 'an import is later than the clock'],
    [[runFile(), suggests()], '2026-02-10', 'the run file gives it'],
    [
      [runFile(), { type: 'as-of date typed', text: '2026-03-01' }, runFile()],
      '2026-03-01',
      'the same run file does not speak twice',
    ],
  ] satisfies [Action[], string, string][])('%#: %s, because %s', (actions, asOf) => {
    expect(after(...actions).settings.asOf).toBe(asOf);
  });
});

describe('what is wrong with the settings', () => {
  const typed = (end: 'start' | 'end', text: string): Action => ({ type: 'period typed', end, text });
  it.each([
    [[], null],
    [[typed('start', '')], 'start'],
    [[typed('end', 'soon')], 'end'],
    [[typed('start', '2026-04-01')], 'end'],
    [[typed('start', '2026-03-31')], null],
    [[{ type: 'as-of date typed', text: '' }], 'asOf'],
  ] satisfies [Action[], string | null][])('%#: %s', (actions, input) => {
    expect(settingsProblem(after(suggests(), ...actions))?.input ?? null).toBe(input);
  });
});
