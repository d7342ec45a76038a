import { intsOf, textOf } from '../../columns/table.ts';
import type { Mode } from '../../model/mode.ts';
import { lossReasonOf } from '../2-filter-events/loss-reasons.ts';
import type { MainTable } from '../build-main-table.ts';
import type { Both, Side } from './compared-run.ts';
import { differingValues } from './compared-values.ts';
import type { ComparedValue } from './compared-values.ts';
import { EVENT_REASONS, reasonOfChange } from './event-reasons.ts';
import type { EventReason } from './event-reasons.ts';
import { NOT_THERE, placeOf, rowsByPlace } from './row-places.ts';
import type { Place } from './row-places.ts';

export type EventDifference = 'only in a' | 'only in b' | 'changed';

/** A row that one main table lacks, or shows otherwise. */
export type ComparedEvent = {
  readonly mode: Mode;
  readonly difference: EventDifference;
  readonly reason: EventReason;
  /** A sentence. */
  readonly because: string;
  /** Where the row stands in the main table: in that of `a`, or of `b` when only that has it. */
  readonly main: MainTable;
  readonly row: number;
  readonly place: Place;
  /** The record that is kept in its place. */
  readonly keptInstead: Place | null;
  readonly values: readonly ComparedValue[];
};

export type ComparedMainTable = {
  readonly mode: Mode;
  readonly events: readonly ComparedEvent[];
  /** Rows that both have alike. */
  readonly same: number;
};

/** The rows of one main table by both methods, each submitted row with itself. Titles name the methods in sentences. */
export function compareEvents(mains: Both<MainTable>, titles: Both<string>): ComparedMainTable {
  const { mode } = mains.a;
  const rowOf = { a: rowsByPlace(mains.a.events), b: rowsByPlace(mains.b.events) };
  const missing = { a: missingFrom(mains.a, rowOf.b, titles.a), b: missingFrom(mains.b, rowOf.a, titles.b) };
  const valuesOf = differingValues(mains.a.events, mains.b.events);
  const events: ComparedEvent[] = [];
  let same = 0;
  const onlyIn = (side: Side, row: number, place: Place) => {
    const other = side === 'a' ? 'b' : 'a';
    const difference = side === 'a' ? 'only in a' : 'only in b';
    events.push({ mode, difference, main: mains[side], row, place, values: [], ...missing[other](place) });
  };
  const filesA = intsOf(mains.a.events, 'File').values;
  const linesA = intsOf(mains.a.events, 'Line').values;
  for (let row = 0; row < filesA.length; row++) {
    const rowB = rowOf.b(filesA[row], linesA[row]);
    const place = { file: filesA[row], line: linesA[row] };
    if (rowB === NOT_THERE) {
      onlyIn('a', row, place);
      continue;
    }
    const values = valuesOf(row, rowB);
    if (values.length === 0) same++;
    else events.push({ mode, difference: 'changed', main: mains.a, row, place, ...changed(values), values });
  }
  const filesB = intsOf(mains.b.events, 'File').values;
  const linesB = intsOf(mains.b.events, 'Line').values;
  for (let row = 0; row < filesB.length; row++)
    if (rowOf.a(filesB[row], linesB[row]) === NOT_THERE) onlyIn('b', row, { file: filesB[row], line: linesB[row] });
  return { mode, events, same };
}

type Why = Pick<ComparedEvent, 'reason' | 'because' | 'keptInstead'>;

function changed(values: readonly ComparedValue[]): Why {
  const reason = reasonOfChange(values.map(({ column }) => column));
  return { reason, because: EVENT_REASONS[reason], keptInstead: null };
}

/** Why a main table lacks a submitted row that the other has. */
function missingFrom(
  { lost, duplicates, files }: MainTable,
  rowInOther: (file: number, line: number) => number,
  title: string,
): (place: Place) => Why {
  const lostAt = rowsByPlace(lost);
  const losses = intsOf(lost, 'Loss').values;
  const duplicateAt = rowsByPlace(duplicates);
  const decidedBy = textOf(duplicates, 'Decided_By');
  const keptOf = keptRecords(textOf(duplicates, 'Kept').flags((text) => text === 'Y'));
  const why = (reason: EventReason, more = ''): Why => ({
    reason,
    because: `Under ${title}: ${EVENT_REASONS[reason]}${more}`,
    keptInstead: null,
  });
  return ({ file, line }) => {
    const lostRow = lostAt(file, line);
    const loss = lostRow === NOT_THERE ? null : lossReasonOf(losses[lostRow]);
    if (loss) return why(loss);
    const duplicate = duplicateAt(file, line);
    if (duplicate === NOT_THERE) return why('file_not_chosen');
    const kept = placeOf(duplicates, keptOf[duplicate]);
    const reason = rowInOther(kept.file, kept.line) === NOT_THERE ? 'other_record_kept' : 'one_event';
    const which = ` Kept is ${files[kept.file]}, line ${kept.line}, by its ${decidedBy.at(duplicate)}.`;
    return { ...why(reason, which), keptInstead: kept };
  };
}

/** For each record of an event with several, the row of the one that is kept, which stands before the others. */
function keptRecords(isKept: Uint8Array): Int32Array {
  const keptOf = new Int32Array(isKept.length);
  let kept = 0;
  for (let row = 0; row < isKept.length; row++) {
    if (isKept[row] === 1) kept = row;
    keptOf[row] = kept;
  }
  return keptOf;
}
