import type { Period } from '../model/period.ts';
import { dayOption } from './day-option.ts';
import { UsageError } from './usage-error.ts';

/** The twelve months of the figures, when they are given on the command line. */
export function figuresPeriod(options: Readonly<Record<string, string | undefined>>): Period | undefined {
  const { 'ascof-start': start, 'ascof-end': end } = options;
  if (start === undefined && end === undefined) return undefined;
  const period = { start: dayOption('ascof-start', start), end: dayOption('ascof-end', end) };
  if (period.end < period.start) throw new UsageError('--ascof-end is before --ascof-start.');
  return period;
}
