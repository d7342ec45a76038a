import type { Mode } from '../../../src/model/mode.ts';
import type { Mapping } from '../../../src/reference-tables/index.ts';
import { parseDecimal } from '../../../src/submissions/parse-decimal.ts';
import { and, atMost, below, between, contains, fold, not, or } from './logic.ts';
import type { PlainDay, PlainRow } from './plain-row.ts';
import { groupBy } from './plain-selection.ts';
import type { PlainPeriod } from './plain-selection.ts';

export type PlainTables = {
  readonly mappings: ReadonlyMap<string, Mapping>;
  readonly outcomeHierarchy: ReadonlyMap<string, number>;
};

export type PlainEvent = {
  readonly row: PlainRow;
  readonly reference: PlainPeriod;
  readonly personId: string;
  /** Equal for the records of one unique event. */
  readonly event: string;
  derivedEnd: PlainDay;
  cropped: boolean;
};

export type PlainMainTable = {
  readonly inPeriod: number;
  readonly events: readonly PlainEvent[];
  readonly kept: readonly PlainEvent[];
};

const OPEN_END = Date.UTC(9999, 0, 1) / 86_400_000;

/** DHSC's steps 2 to 4, one row at a time: slow and plain, to hold the fast columns against. */
export function plainMainTable(
  rows: readonly PlainRow[],
  selection: ReadonlyMap<string, PlainPeriod>,
  mode: Mode,
  tables: PlainTables,
): PlainMainTable {
  const inPeriod = rows.flatMap((row) => {
    const reference = selection.get(`${fold(row.laName)}|${row.importTime}`);
    if (!reference) return [];
    const derivedEnd = derivedEndOf(row);
    return occurs(row, derivedEnd, reference) ? [{ row, reference, derivedEnd }] : [];
  });
  const events = inPeriod.flatMap(({ row, reference, derivedEnd }): PlainEvent[] => {
    const personId = personIdOf(row);
    if (personId === null) return [];
    return [{ row, reference, derivedEnd, personId, event: eventOf(row, derivedEnd, personId), cropped: false }];
  });
  crop(events);
  const partitions = groupBy(events, (event) => partitionOf(event, mode, tables));
  return { inPeriod: inPeriod.length, events, kept: partitions.map((records) => best(records, mode, tables)) };
}

function derivedEndOf(row: PlainRow): PlainDay {
  const [start, end, death] = [row.day('Event_Start_Date'), row.day('Event_End_Date'), row.day('Date_of_Death')];
  return or(between(death, start, end), and(below(start, death), end === null)) === true ? death : end;
}

function occurs(row: PlainRow, end: PlainDay, { start: from, end: to }: PlainPeriod): boolean {
  const isService = contains(row.text('Event_Type'), 'service');
  const [start, death] = [row.day('Event_Start_Date'), row.day('Date_of_Death')];
  const inPeriod = or(
    and(not(isService), between(end, from, to), atMost(start, to)),
    and(isService, or(atMost(from, end), end === null), atMost(start, to)),
  );
  return and(inPeriod, or(death === null, and(atMost(from, death), atMost(start, death)))) === true;
}

function personIdOf(row: PlainRow): string | null {
  const local = row.text('LA_Person_Unique_Identifier');
  return row.text('NHS_Number') ?? (local === null ? null : `${row.text('LA_Code') ?? ''}_${local}`);
}

function eventOf(row: PlainRow, derivedEnd: PlainDay, personId: string): string {
  const type = row.text('Event_Type');
  const value = (field: string) => foldOrNull(row.text(field));
  const only = (part: string, field: string) => (contains(type, part) === true ? value(field) : null);
  return JSON.stringify([
    // The reference begins with the LA code as written: trailing spaces stand in its middle, and count.
    row.text('LA_Code')?.toLowerCase() ?? null,
    row.day('Event_Start_Date'),
    contains(type, 'service') === false ? derivedEnd : null,
    value('Client_Type'),
    fold(personId),
    value('Event_Type'),
    only('request', 'Request_Route_of_Access'),
    only('assessment', 'Assessment_Type'),
    only('service', 'Service_Type'),
    only('service', 'Service_Component'),
  ]);
}

function crop(events: readonly PlainEvent[]): void {
  for (const event of events) {
    const { row, reference, derivedEnd } = event;
    const starts = events
      .filter((other) => fold(other.row.laName) === fold(row.laName))
      .map((other) => other.reference.start);
    const isPrior = reference.start !== Math.max(...starts);
    const isOpen = derivedEnd === null || derivedEnd > reference.end;
    const inNext = events.some((other) => other.event === event.event && other.reference.start === reference.end + 1);
    event.cropped = isPrior && isOpen && !inNext;
  }
  for (const event of events) if (event.cropped) event.derivedEnd = event.reference.end;
}

function partitionOf({ row, event }: PlainEvent, mode: Mode, { mappings }: PlainTables): string {
  if (mode === 'joined' || contains(row.text('Event_Type'), 'service') !== true) return event;
  const cleaned = (field: string) =>
    mappings.get(field)?.byFoldedRaw.get(foldOrNull(row.text(field)) ?? '')?.cleaned ?? '';
  const amount = (field: string) => parseDecimal(row.text(field) ?? '') ?? '';
  return JSON.stringify([
    event,
    cleaned('Delivery_Mechanism'),
    amount('Unit_Cost'),
    cleaned('Cost_Frequency_Unit_Type'),
    amount('Planned_units_per_week'),
  ]);
}

function best(records: readonly PlainEvent[], mode: Mode, tables: PlainTables): PlainEvent {
  const outcomes = tables.mappings.get('Event_Outcome')?.byFoldedRaw;
  const rank = ({ row, reference, derivedEnd }: PlainEvent): number[] => {
    const outcome = outcomes?.get(foldOrNull(row.text('Event_Outcome')) ?? '')?.cleaned ?? '';
    return [
      mode === 'joined' ? -reference.end : 0,
      -(derivedEnd ?? OPEN_END),
      tables.outcomeHierarchy.get(fold(outcome)) ?? 999,
      contains(row.text('Event_Description'), 'conversation') === true ? 0 : 1,
      -row.id,
    ];
  };
  return records.toSorted((a, b) => {
    const [ofA, ofB] = [rank(a), rank(b)];
    const place = ofA.findIndex((number, index) => number !== ofB[index]);
    return place === -1 ? 0 : ofA[place] - ofB[place];
  })[0];
}

function foldOrNull(text: string | null): string | null {
  return text === null ? null : fold(text);
}
