import { isoOf } from '../../../model/day.ts';
import type { Explanation } from '../explanation.ts';
import { OPEN_END } from '../reablement-clusters.ts';
import type { ReablementCluster } from '../reablement-clusters.ts';
import type { HospitalRecords } from './hospital-records.ts';
import { linkWindow } from './link-rules.ts';
import type { Pair } from './linked-reablement.ts';

export function subjectOf({ start, end }: ReablementCluster): string {
  return end >= OPEN_END
    ? `Reablement from ${isoOf(start)}, still open`
    : `Reablement from ${isoOf(start)} to ${isoOf(end)}`;
}

export function reablementSpan({ start, end }: ReablementCluster): Explanation['spans'][number] {
  return { label: 'Reablement', from: start, to: end >= OPEN_END ? null : end };
}

export function windowSpan({ start }: ReablementCluster): Explanation['spans'][number] {
  return { label: 'A hospital discharge here leads to the reablement', ...linkWindow(start) };
}

export function staySpan({ admitted, discharged }: HospitalRecords, { spell }: Pair): Explanation['spans'][number] {
  const to = isoOf(discharged[spell]) === null ? null : discharged[spell];
  const from = isoOf(admitted[spell]) === null ? (to ?? 0) : admitted[spell];
  return { label: 'In hospital', from, to };
}
