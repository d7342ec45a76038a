import type { Discharge } from './discharges.ts';
import type { OutcomeEvent } from './outcome-events.ts';
import { byCell } from './slices.ts';

/** Reablements in a cell of part 1, each counted reablements. */
export type ReablementCounts = {
  readonly denominator: number;
  readonly numerator: number;
  readonly died: number;
  readonly readmitted: number;
  readonly enteredCareHome: number;
};

/** The cells that have something in them, by their keys; DHSC joins the others as blanks. */
export type Cells = {
  readonly reablements: ReadonlyMap<string, readonly OutcomeEvent[]>;
  /** Part 2, by where people live; empty when that is unknown. */
  readonly discharges: ReadonlyMap<string, readonly Discharge[]>;
};

export function cellsOf(events: readonly OutcomeEvent[], discharges: readonly Discharge[]): Cells {
  return {
    reablements: byCell(events, ({ linked }) => linked.laName),
    discharges: byCell(discharges, ({ livesIn }) => livesIn),
  };
}

export function countReablements(events: readonly OutcomeEvent[]): ReablementCounts {
  const reablements = [...new Map(events.map((event) => [event.linked.cluster, event])).values()];
  const flagged = (place: number) =>
    reablements.filter(({ outcomeCombo }) => outcomeCombo.charAt(place) === '1').length;
  return {
    denominator: reablements.length,
    numerator: reablements.filter(({ isNumerator }) => isNumerator).length,
    died: flagged(0),
    readmitted: flagged(1),
    enteredCareHome: flagged(2),
  };
}

/** DHSC counts distinct spell identifiers; a spell without one is not counted. */
export function countDischarges(discharges: readonly Discharge[]): number {
  return new Set(discharges.map(({ identifier }) => identifier).filter((identifier) => identifier !== null)).size;
}
