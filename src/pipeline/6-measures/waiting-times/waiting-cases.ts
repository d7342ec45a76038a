import type { Period } from '../../../model/period.ts';
import type { Rule } from '../rule.ts';
import type { LinkedRequests } from './link-requests.ts';
import type { WaitMetric } from './wait-metrics.ts';
import type { WaitingColumns, WaitingContext } from './waiting-columns.ts';

/** All that an explanation may look at. */
export type WaitingCases = {
  readonly context: WaitingContext;
  readonly period: Period;
  readonly columns: WaitingColumns;
  readonly existingService: (request: number) => number | null;
  readonly rules: readonly Rule<number>[];
  /** Rules in a row that each row of the main table meets. */
  readonly met: Uint8Array;
  readonly links: LinkedRequests;
  readonly metrics: readonly WaitMetric[];
};
