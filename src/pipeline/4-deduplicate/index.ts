import { Rows } from '../../columns/rows.ts';
import { takeRows } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import type { Mode } from '../../model/mode.ts';
import type { UniqueEvents } from '../3-clean-and-derive/derive-unique-event-ref.ts';
import { compareRecords, partitionRecords, rankingCriteria } from './rank-records.ts';
import type { DecidedBy } from './rank-records.ts';

/** A record of a unique event that has more than one. For the kept record, `decidedBy` is what beat the runner-up. */
export type DuplicateRecord = {
  readonly row: number;
  readonly kept: boolean;
  readonly decidedBy: DecidedBy;
};

export type Deduplicated = {
  /** The kept records, all columns, in the order of the records read. */
  readonly events: Table;
  readonly kept: Rows;
  readonly duplicates: readonly DuplicateRecord[];
};

/**
 * Step 4: one record for each unique event.
 * Grain: one row per unique event; in a single submission one per service and cost.
 * Source: DHSC GetUniqueEvents.
 */
export function deduplicate(events: Table, uniqueEvents: UniqueEvents, mode: Mode): Deduplicated {
  const criteria = rankingCriteria(events, mode);
  const { rows, starts } = partitionRecords(events, uniqueEvents, mode);
  const keep = new Uint8Array(events.numRows());
  const duplicates: DuplicateRecord[] = [];
  for (let part = 0; part + 1 < starts.length; part++) {
    if (starts[part + 1] - starts[part] === 1) {
      keep[rows[starts[part]]] = 1;
      continue;
    }
    const records = [...rows.subarray(starts[part], starts[part + 1])].sort(
      (a, b) => compareRecords(a, b, criteria).difference,
    );
    const [best, runnerUp] = records;
    keep[best] = 1;
    duplicates.push({ row: best, kept: true, decidedBy: compareRecords(best, runnerUp, criteria).decidedBy });
    for (const row of records.slice(1)) {
      duplicates.push({ row, kept: false, decidedBy: compareRecords(best, row, criteria).decidedBy });
    }
  }
  const kept = Rows.where(keep);
  return { events: takeRows(events, kept), kept, duplicates };
}
