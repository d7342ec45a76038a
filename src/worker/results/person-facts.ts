import { daysOf, intsOf, textOf } from '../../columns/table.ts';
import { foldText } from '../../columns/text-dictionary.ts';
import { isoOf } from '../../model/day.ts';
import type { PersonNumber } from '../../pipeline/5-person-details/people.ts';
import type { Explanation } from '../../pipeline/6-measures/explanation.ts';
import type { MeasureResults } from '../../pipeline/6-measures/run-measures.ts';
import { periodText } from '../iso-text.ts';
import type { PeriodText } from '../iso-text.ts';

/** A person as the analyst knows them. Identifiers go to the screen only. */
export type PersonFacts = {
  readonly person: PersonNumber;
  readonly laPersonId: string | null;
  readonly nhsNumber: string | null;
  readonly age: number | null;
  readonly gender: string | null;
};

/** A row of a file or sheet. */
export type RowPlace = { readonly file: string; readonly line: number };

export type EventLane = 'Requests' | 'Assessments' | 'Services' | 'Reviews' | 'Other';

/** One event on the person's timeline. */
export type EventFacts = {
  /** Row of the joined main table: the deciding rows of an explanation name these. */
  readonly row: number;
  readonly lane: EventLane;
  readonly label: string;
  readonly outcome: string | null;
  readonly start: string | null;
  /** Null while open. */
  readonly end: string | null;
  readonly place: RowPlace;
};

export type ExplanationFacts = Omit<Explanation, 'period' | 'rows' | 'spans'> & {
  readonly period: PeriodText;
  readonly rows: readonly { readonly row: number; readonly place: RowPlace }[];
  readonly spans: readonly { readonly label: string; readonly from: string; readonly to: string | null }[];
};

export type DetailFacts = { readonly field: string; readonly value: string | null; readonly because: string };

export type PersonExplained = PersonFacts & {
  readonly dateOfDeath: string | null;
  readonly events: readonly EventFacts[];
  readonly explanations: readonly ExplanationFacts[];
  readonly details: readonly DetailFacts[];
};

export function personFacts({ context, people }: MeasureResults, person: PersonNumber): PersonFacts {
  const [row] = people.rowsOf(person);
  const { events, personDetails } = context;
  return {
    person,
    laPersonId:
      textOf(personDetails, 'LA_Person_Unique_Identifier_Latest').at(person) ??
      textOf(events, 'LA_Person_Unique_Identifier').at(row),
    nhsNumber: textOf(events, 'Der_NHS_Number_Pseudo').at(row),
    age: intsOf(personDetails, 'Der_Age_End_Of_Period').at(person),
    gender: textOf(personDetails, 'Gender').at(person),
  };
}

/** The person's events in the order of their start, undated ones first. */
export function eventFacts({ context, people }: MeasureResults, person: PersonNumber): EventFacts[] {
  const { events } = context;
  const columns = {
    type: textOf(events, 'Event_Type'),
    outcome: textOf(events, 'Event_Outcome_Cleaned'),
    start: daysOf(events, 'Event_Start_Date'),
    end: daysOf(events, 'Der_Event_End_Date'),
    serviceType: textOf(events, 'Service_Type_Cleaned'),
    component: textOf(events, 'Service_Component_Cleaned'),
    assessment: textOf(events, 'Assessment_Type_Cleaned'),
    route: textOf(events, 'Request_Route_Of_Access_Cleaned'),
    review: textOf(events, 'Review_Type'),
  };
  const iso = (day: number | null) => (day === null ? null : isoOf(day));
  const facts = Array.from(people.rowsOf(person), (row): EventFacts => {
    const lane = laneOf(columns.type.at(row) ?? '');
    const kinds: Record<EventLane, string | null> = {
      Requests: columns.route.at(row),
      Assessments: columns.assessment.at(row),
      Services:
        [columns.serviceType.at(row), columns.component.at(row)].filter((text) => text !== null).join(', ') || null,
      Reviews: columns.review.at(row),
      Other: columns.type.at(row),
    };
    return {
      row,
      lane,
      label: kinds[lane] ?? columns.type.at(row) ?? 'Event',
      outcome: columns.outcome.at(row),
      start: iso(columns.start.at(row)),
      end: iso(columns.end.at(row)),
      place: placeOf(context, row),
    };
  });
  return facts.toSorted((a, b) =>
    (a.start ?? '') < (b.start ?? '') ? -1 : (a.start ?? '') > (b.start ?? '') ? 1 : a.row - b.row,
  );
}

function laneOf(eventType: string): EventLane {
  const type = foldText(eventType);
  if (type.includes('service')) return 'Services';
  if (type.includes('request')) return 'Requests';
  if (type.includes('assessment')) return 'Assessments';
  return type.includes('review') ? 'Reviews' : 'Other';
}

export function explanationFacts({ context }: MeasureResults, explanation: Explanation): ExplanationFacts {
  return {
    ...explanation,
    period: periodText(explanation.period),
    rows: explanation.rows.map((row) => ({ row, place: placeOf(context, row) })),
    spans: explanation.spans.map(({ label, from, to }) => ({
      label,
      from: isoOf(from) ?? '',
      to: to === null ? null : isoOf(to),
    })),
  };
}

export function placeOf({ events, files }: MeasureResults['context'], row: number): RowPlace {
  return { file: files[intsOf(events, 'File').at(row) ?? -1] ?? '', line: intsOf(events, 'Line').at(row) ?? 0 };
}
