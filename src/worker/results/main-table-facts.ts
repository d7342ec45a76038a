import { intsOf, textOf } from '../../columns/table.ts';
import type { Mode } from '../../model/mode.ts';
import type { MainTable } from '../../pipeline/build-main-table.ts';
import type { StageCount } from '../../pipeline/count-stages.ts';
import { LOSS_REASONS, lossReasonOf } from '../../pipeline/2-filter-events/loss-reasons.ts';
import { periodText } from '../iso-text.ts';
import type { PeriodText } from '../iso-text.ts';

/** Counts of one main table, from rows read to unique events. */
export type MainTableFacts = {
  readonly mode: Mode;
  readonly period: PeriodText;
  /** All local authorities together. */
  readonly rowsRead: number;
  readonly inPeriod: number;
  /** Rows kept: in the period and with a person ID. */
  readonly kept: number;
  readonly uniqueEvents: number;
  readonly croppedServices: number;
  readonly byLa: readonly Omit<StageCount, 'mode'>[];
  /** Why rows were lost, most first. They add up to rows read less rows kept. */
  readonly lost: readonly { readonly code: string; readonly reason: string; readonly rows: number }[];
  /** What told the kept record of an event from the others, with the others' rows. */
  readonly duplicates: readonly { readonly decidedBy: string; readonly rows: number }[];
};

export function mainTableFacts(main: MainTable): MainTableFacts {
  const total = (count: (stage: StageCount) => number) => main.stages.reduce((sum, stage) => sum + count(stage), 0);
  return {
    mode: main.mode,
    period: periodText(main.period),
    rowsRead: total((stage) => stage.rawInSelectedFiles),
    inPeriod: total((stage) => stage.eventsInPeriod),
    kept: total((stage) => stage.withPersonIdCleaned),
    uniqueEvents: total((stage) => stage.uniqueEvents),
    croppedServices: total((stage) => stage.croppedServices),
    byLa: main.stages,
    lost: lostRows(main),
    duplicates: duplicateRows(main),
  };
}

function lostRows({ lost }: MainTable): MainTableFacts['lost'] {
  return counted(intsOf(lost, 'Loss').values).flatMap(([code, rows]) => {
    const reason = lossReasonOf(code);
    return reason ? [{ code: reason, reason: LOSS_REASONS[reason], rows }] : [];
  });
}

function duplicateRows({ duplicates }: MainTable): MainTableFacts['duplicates'] {
  const kept = textOf(duplicates, 'Kept').flags((text) => text === 'Y');
  const decidedBy = textOf(duplicates, 'Decided_By');
  const codes = decidedBy.codes.filter((_, row) => kept[row] === 0);
  return counted(codes).map(([code, rows]) => ({ decidedBy: decidedBy.dictionary.texts[code] ?? '', rows }));
}

/** Each number with how often it comes, most first. */
function counted(numbers: Int32Array): [value: number, rows: number][] {
  const counts = new Map<number, number>();
  for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}
