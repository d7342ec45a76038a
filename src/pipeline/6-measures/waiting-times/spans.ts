import { addMonths, NO_DAY } from '../../../model/day.ts';
import type { Explanation } from '../explanation.ts';
import type { WaitingColumns } from './waiting-columns.ts';

type Span = Explanation['spans'][number];

/** An event, for a timeline. */
export function spanOf({ starts, ends }: WaitingColumns, label: string, row: number): Span {
  return { label, from: starts[row], to: ends[row] === NO_DAY ? null : ends[row] };
}

/** The months before an event. */
export function spanBefore({ starts }: WaitingColumns, label: string, row: number, months: number): Span {
  return { label, from: addMonths(starts[row], -months), to: starts[row] - 1 };
}
