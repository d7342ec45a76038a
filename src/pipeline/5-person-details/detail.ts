import type { GroupedRows } from '../../columns/group-rows.ts';
import type { DayColumn, IntColumn } from '../../columns/int-column.ts';
import type { Table } from '../../columns/table.ts';
import type { TextColumn } from '../../columns/text-column.ts';
import type { Period } from '../../model/period.ts';
import type { ReferenceTables } from '../../reference-tables/index.ts';
import type { Criterion } from './best-rows.ts';
import type { People, PersonNumber } from './people.ts';

/** What gave a person the value shown. */
export type DetailRule =
  /** Every row says the same. */
  | 'only value'
  /** No row says anything that counts as known. */
  | 'no known value'
  | 'known before unknown'
  | 'latest reference period'
  | 'latest end'
  | 'latest start'
  | 'most rows'
  | 'earliest birth month'
  | 'latest death'
  /** The rows that go first say different things. */
  | 'conflict: Unknown'
  | 'deduced from service'
  | 'named by an unpaid carer'
  /** All values of the person, side by side. */
  | 'all values'
  /** Worked out from another detail. */
  | 'derived'
  | 'no LA code';

/** Why a field of the person details holds what it holds. */
export type DetailFinding = {
  /** Column of the person details table. */
  readonly field: string;
  /** As the table shows it; days as ISO text, whole numbers in digits. */
  readonly value: string | null;
  readonly rule: DetailRule;
  /** A sentence for the analyst, with the values seen. */
  readonly because: string;
  /** Rows of the main table that it rests on. */
  readonly rows: readonly number[];
  /** What the field would hold without this rule, where the rule takes the place of another. */
  readonly insteadOf: DetailFinding | null;
};

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
