import type { FunnelStep } from '../6-measures/measure.ts';
import type { RecordColumn } from './table-of-records.ts';

/** A step of a funnel, its place, and the step before it. */
export type NumberedStep = FunnelStep & { readonly number: number; readonly before: FunnelStep | null };

export function numberedSteps(funnel: readonly FunnelStep[]): readonly NumberedStep[] {
  return funnel.map((step, index) => ({ ...step, number: index, before: funnel[index - 1] ?? null }));
}

/** Rows and people left after each rule, and lost at it. */
export const FUNNEL_COLUMNS: { readonly [name: string]: RecordColumn<NumberedStep> } = {
  step: { integer: ({ number }) => number },
  rule: { text: ({ rule }) => rule },
  text: { text: ({ text }) => text },
  rows: { integer: ({ rows }) => rows },
  people: { integer: ({ people }) => people },
  rows_lost: { integer: ({ rows, before }) => before && before.rows - rows },
  people_lost: { integer: ({ people, before }) => before && before.people - people },
};
