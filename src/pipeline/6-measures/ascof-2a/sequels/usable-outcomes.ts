import { clusterOutcomeRow } from '../cluster-outcome-row.ts';
import type { Aftermath } from './aftermath.ts';

/** Assessments and reviews that ended at least so many days before the reablement tell nothing of its end. Unit: days. */
export const NEAR_END_DAYS = 14;

/**
 * Events after the reablement whose outcome may tell what followed: no services, and not ended as planned, which can
 * hardly be said of the reablement. (DHSC also drops those where no outcome is usable; 4a and 4b ask for that anyway.)
 * Source: DHSC Create_ASCOF_2A_2425_Onwards, Has_Usable_Future_NonServices_Only.
 */
function tellingLaterRows({ reablement: { events }, laterRows }: Aftermath): readonly number[] {
  return laterRows.filter((row) => events.isNoService(row) && !events.endedAsPlanned(row));
}

/** 4a: the reablement's own row, when its outcome is usable and nothing followed, or something that may tell. */
export function ownUsableRow(aftermath: Aftermath): number | null {
  const { reablement, laterRows } = aftermath;
  const { events, outcomeRow } = reablement;
  const mayTell = laterRows.length === 0 || tellingLaterRows(aftermath).length > 0;
  return mayTell && events.hasUsableOutcome(outcomeRow) ? outcomeRow : null;
}

/** 4b: the later event with the best usable outcome; of several the earliest start, then the newest record. */
export function laterUsableRow(aftermath: Aftermath): number | null {
  const { events } = aftermath.reablement;
  const { outcomeRankOf, startOf, recordIdOf } = events;
  const [best = null] = tellingLaterRows(aftermath)
    .filter(events.hasUsableOutcome)
    .sort((a, b) => outcomeRankOf(a) - outcomeRankOf(b) || startOf(a) - startOf(b) || recordIdOf(b) - recordIdOf(a));
  return best;
}

/** Assessments and reviews within the reablement that ended less than 14 days before its end. */
export function nearEndRows({ reablement: { events, end }, nestedRows }: Aftermath): readonly number[] {
  return nestedRows.filter((row) => events.isAssessmentOrReview(row) && end - events.endOf(row) < NEAR_END_DAYS);
}

/** 4c: the last of them with a usable outcome. DHSC takes the last under each LA_Name; an LA code has one name. */
export function nestedUsableRow(aftermath: Aftermath): number | null {
  const { events } = aftermath.reablement;
  const rows = nearEndRows(aftermath).filter(events.hasUsableOutcome);
  return rows.length === 0 ? null : clusterOutcomeRow(rows, events);
}

/** Whether no other source has a better outcome. Sources with the same outcome are taken in the order 4a, 4b, 4c. */
export function isBestOutcome(aftermath: Aftermath, row: number | null): row is number {
  const { outcomeRankOf } = aftermath.reablement.events;
  return row !== null && usableRows(aftermath).every((other) => outcomeRankOf(row) <= outcomeRankOf(other));
}

/** The outcomes that are compared: `NFA: Support declined (4a, rank 12), NFA: Other (4c, rank 17)`. */
export function seenUsableOutcomes(aftermath: Aftermath): string {
  const { outcomeOf, outcomeRankOf } = aftermath.reablement.events;
  const sources = [
    ['4a', ownUsableRow(aftermath)],
    ['4b', laterUsableRow(aftermath)],
    ['4c', nestedUsableRow(aftermath)],
  ] as const;
  const seen = sources.flatMap(([type, row]) =>
    row === null ? [] : [`${outcomeOf(row)} (${type}, rank ${outcomeRankOf(row)})`],
  );
  return seen.length === 0 ? 'no usable outcome' : `usable outcomes: ${seen.join(', ')}`;
}

function usableRows(aftermath: Aftermath): readonly number[] {
  return [ownUsableRow(aftermath), laterUsableRow(aftermath), nestedUsableRow(aftermath)].filter((row) => row !== null);
}
