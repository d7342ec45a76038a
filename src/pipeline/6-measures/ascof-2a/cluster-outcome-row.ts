import type { CaseEvents } from './case-events.ts';

/**
 * The row whose outcome stands for several: the one that ends last, then the outcome of the best rank, then the newest
 * record. DHSC chooses so for the services of a cluster, and for assessments and reviews near its end.
 * Source: DHSC Create_ASCOF_2A_2425_Onwards, Cluster_EO and Sequel_Cluster_EO.
 */
export function clusterOutcomeRow(rows: readonly number[], events: CaseEvents): number {
  const { endOf, outcomeRankOf, recordIdOf } = events;
  return rows.reduce((best, row) => {
    const difference =
      endOf(row) - endOf(best) || outcomeRankOf(best) - outcomeRankOf(row) || recordIdOf(row) - recordIdOf(best);
    return difference > 0 ? row : best;
  });
}
