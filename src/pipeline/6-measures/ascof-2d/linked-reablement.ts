import type { Day } from '../../../model/day.ts';
import type { ReablementCluster } from '../reablement-clusters.ts';
import type { Discharge } from './discharges.ts';
import type { SpellNumber } from './hospital-records.ts';
import type { PersonKey } from './person-keys.ts';

/** A cluster of reablement services under one local authority. */
export type Reablement = {
  readonly cluster: ReablementCluster;
  readonly key: PersonKey;
  readonly laCode: string | null;
  readonly laName: string;
  readonly died: Day;
};

/** A reablement and a hospital spell of the same person. */
export type Pair = { readonly reablement: Reablement; readonly spell: SpellNumber };

/** A reablement from the day on which its outcomes are watched. */
export type WatchedReablement = Reablement & { readonly watchedFrom: Day };

/** A reablement with the hospital discharge that led to it: the last one near its start. */
export type LinkedReablement = WatchedReablement & {
  /** One, unless several spells end on that day. */
  readonly discharges: readonly Discharge[];
};
