import { formatMonths } from '../ui/dates.ts';
import type { GlyphState } from '../ui/glyph.tsx';
import { count } from '../ui/numbers.ts';
import type { TrackItem } from '../ui/step-track.tsx';
import { draftOf } from './decisions.ts';
import { isPeriod } from './run-order.ts';
import { includedSources, rowsOf, waitingSources } from './sources.ts';
import type { State } from './state.ts';
import { STEPS } from './steps.ts';
import type { StepId } from './steps.ts';

type StepState = { readonly state: GlyphState; readonly summary: string };

/** How far each step is, for the track. */
export function trackItems(state: State): TrackItem[] {
  return STEPS.map((step) => ({ ...step, ...STATES[step.id](state) }));
}

const NOTHING: StepState = { state: 'number', summary: '' };

const STATES: Record<StepId, (state: State) => StepState> = {
  'choose-data': ({ data, situation }) => {
    if (situation.is === 'looking') return { state: 'running', summary: 'Reading' };
    if (data.sources.length === 0)
      return data.failed.length > 0 ? { state: 'stopped', summary: 'Could not be read' } : NOTHING;
    const included = includedSources(data);
    const needs = waitingSources(data).length > 0 || included.length === 0 || data.failed.length > 0;
    return {
      state: needs ? 'needs' : 'done',
      summary: `${count(included.length, 'file')}, ${count(rowsOf(included), 'row')}`,
    };
  },
  'set-period': ({ settings, data, result }) => {
    const period = settings.periods[settings.mode];
    const choice = settings.choices.find(({ mode }) => mode === settings.mode);
    if (data.sources.length === 0 || (!choice && !result)) return NOTHING;
    const summary = isPeriod(period)
      ? `${settings.mode === 'single' ? 'Single' : 'Joined'}, ${formatMonths(period)}`
      : '';
    if (!choice) return { state: 'done', summary };
    const answered = choice.references.filter((_, at) =>
      choice.sources.some(({ verdicts }) => verdicts[at] === 'picked'),
    );
    if (answered.length === 0) return { state: 'stopped', summary };
    return { state: answered.length < choice.references.length ? 'needs' : 'done', summary };
  },
  build: ({ situation, result }) => {
    if (situation.is === 'building') return { state: 'running', summary: 'Building' };
    if (situation.is === 'failed' || situation.is === 'not-written') return { state: 'stopped', summary: 'Stopped' };
    const [main] = result?.report.mainTables ?? [];
    if (!main) return NOTHING;
    return {
      state: result?.changed ? 'needs' : 'done',
      summary: result?.changed ? `${result.changed} changed` : count(main.uniqueEvents, 'unique event'),
    };
  },
  'check-values': ({ result, decisions }) => {
    if (!result) return NOTHING;
    const open = result.report.values.filter((value) => !draftOf(value, decisions.drafts)).length;
    if (open > 0) return { state: 'needs', summary: `${count(open, 'value')} to decide` };
    return { state: 'done', summary: 'All decided' };
  },
  'see-measures': () => NOTHING,
  'explain-figure': () => NOTHING,
};
