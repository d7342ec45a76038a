import { DayColumn } from '../../../src/columns/int-column.ts';
import { columnOf } from '../../../src/columns/table.ts';
import type { Table } from '../../../src/columns/table.ts';
import { dayOfIso, isoOf } from '../../../src/model/day.ts';
import { buildPersonDetails } from '../../../src/pipeline/5-person-details/index.ts';
import type { DetailFinding } from '../../../src/pipeline/5-person-details/index.ts';
import { peopleIn } from '../../../src/pipeline/5-person-details/people.ts';
import { eventsTable } from '../../support/events.ts';
import type { EventValues } from '../../support/events.ts';
import { reference } from '../../support/golden-run.ts';

export type DetailsOfPerson = {
  /** A cell of the person details table as text; null is blank. */
  shown(field: string): string | null;
  why(field: string): DetailFinding;
};

/** The details that a few made-up events make of one person; the period is the year to 31 March 2026. */
export function detailsOf(
  events: readonly EventValues[],
  { laCode = '727', personId = 'P1', periodStart = '2025-04-01', periodEnd = '2026-03-31' }: DetailsOptions = {},
): DetailsOfPerson {
  const table = eventsTable(events);
  const people = peopleIn(table);
  const person = people.find(laCode, personId);
  if (person === null) throw new Error(`No event is of ${personId}`);
  const period = { start: dayOfIso(periodStart), end: dayOfIso(periodEnd) };
  const details = buildPersonDetails({ events: table, people, period, reference });
  return {
    shown: (field) => cellOf(details.table, field, person),
    why: (field) => {
      const finding = details.explain(person).find((candidate) => candidate.field === field);
      if (!finding) throw new Error(`${field} is not explained`);
      return finding;
    },
  };
}

type DetailsOptions = {
  readonly laCode?: string | null;
  readonly personId?: string;
  readonly periodStart?: string;
  readonly periodEnd?: string;
};

/** A cell as DHSC's exports write it: days as ISO text, whole numbers in digits. */
export function cellOf(table: Table, field: string, row: number): string | null {
  const column = columnOf(table, field);
  const value = column.at(row);
  if (value === null) return null;
  return column instanceof DayColumn ? isoOf(Number(value)) : String(value);
}

/** An ended service of a person whose accommodation is unknown. */
export function endedService(type: string | null, component: string | null, more: EventValues = {}): EventValues {
  return {
    Accommodation_Status_Cleaned: 'Unknown',
    Event_Type: 'Service',
    Service_Type_Cleaned: type,
    Service_Component_Cleaned: component,
    Event_Start_Date: '2025-05-01',
    Der_Event_End_Date: '2025-06-10',
    ...more,
  };
}
