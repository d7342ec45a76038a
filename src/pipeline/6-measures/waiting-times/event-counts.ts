import { textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { dayOf } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { ASSESSMENT, REQUEST, SERVICE } from './event-kinds.ts';
import type { WaitFigure } from './la-figures.ts';
import type { WaitingColumns, WaitingContext } from './waiting-columns.ts';

/** Events that began in a quarter: a figure's context. */
export type EventCounts = { readonly requests: number; readonly assessments: number; readonly services: number };

const COUNTED_FROM = dayOf(2023, 4, 1);

/**
 * Counts the requests that can have a wait, and the assessments and services at 25 or over, also of people without any
 * such request, by local authority, quarter of their start and age band.
 *
 * The result gives the counts of a figure: several when an LA code stands beside several LA names, since DHSC counts by
 * both and joins by the code.
 * Unknowns: a figure without LA code has none (in SQL no NULL equals another).
 * Source: DHSC waiting_times_method, 5.1.
 */
export function countEvents(
  { events }: WaitingContext,
  { kinds, starts, bands, answers, quarterOf }: WaitingColumns,
  isRequest: (row: number) => boolean,
): (figure: WaitFigure) => readonly EventCounts[] {
  const laCode = textOf(events, 'LA_Code');
  const laName = textOf(events, 'LA_Name');
  const codes = laCode.foldedCodes;
  const names = laName.foldedCodes;
  const counts = new Map<string, Map<number, Int32Array>>();
  for (let row = 0; row < kinds.length; row++) {
    if (codes[row] === 0 || bands[row] === 0 || starts[row] < COUNTED_FROM) continue;
    if (answers[row] === 0 && !isRequest(row)) continue;
    const key = keyOf(codes[row], quarterOf(starts[row]), bands[row]);
    const byName = counts.get(key) ?? new Map<number, Int32Array>();
    const byKind = byName.get(names[row]) ?? new Int32Array(SERVICE + 1);
    byKind[kinds[row]]++;
    byName.set(names[row], byKind);
    counts.set(key, byName);
  }
  return (figure) => {
    const code = figure.laCode === null ? null : laCode.dictionary.foldedCodeOf(foldText(figure.laCode));
    const byName = counts.get(keyOf(code ?? 0, figure.quarter, figure.band));
    return Array.from(byName?.values() ?? [], (byKind) => ({
      requests: byKind[REQUEST],
      assessments: byKind[ASSESSMENT],
      services: byKind[SERVICE],
    }));
  };
}

function keyOf(laCode: number, quarter: Period, band: number): string {
  return `${laCode}|${quarter.start}|${band}`;
}
