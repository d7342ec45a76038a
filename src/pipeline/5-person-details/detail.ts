import type { GroupedRows } from '../../columns/group-rows.ts';
import type { DayColumn, IntColumn } from '../../columns/int-column.ts';
import type { Table } from '../../columns/table.ts';
import type { TextColumn } from '../../columns/text-column.ts';
import type { Period } from '../../model/period.ts';
import type { ReferenceTables } from '../../reference-tables/index.ts';
import type { Criterion } from './best-rows.ts';
import type { DetailFinding } from './detail-finding.ts';
import type { People, PersonNumber } from './people.ts';

/** What every detail is worked out from. */
export type DetailInput = {
  /** Joined main table. */
  readonly events: Table;
  readonly people: People;
  /** The latest period of the measures. */
  readonly period: Period;
  readonly reference: ReferenceTables;
  readonly rowsByPerson: GroupedRows;
  /** 1 for each person under an LA code: without one, none of DHSC's joins finds the person. */
  readonly hasLaCode: Uint8Array;
  /** Latest reference period, latest end, latest start. */
  readonly latestFirst: readonly Criterion[];
};

/** One detail of everybody: its columns in the person details table, and why a person's are as they are. */
export type Detail = {
  readonly columns: { readonly [field: string]: TextColumn | DayColumn | IntColumn };
  explain(person: PersonNumber): readonly DetailFinding[];
};
