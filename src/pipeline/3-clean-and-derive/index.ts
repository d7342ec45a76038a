import { DayColumn } from '../../columns/int-column.ts';
import { Rows } from '../../columns/rows.ts';
import { takeRows, textOf, withColumns } from '../../columns/table.ts';
import type { Columns, Table } from '../../columns/table.ts';
import { TextColumn } from '../../columns/text-column.ts';
import { foldText, TextDictionary } from '../../columns/text-dictionary.ts';
import type { Method } from '../../methods/index.ts';
import type { Mapping } from '../../reference-tables/index.ts';
import { isServiceType } from '../2-filter-events/index.ts';
import { FIELDS_CLEANED } from './cleaned-fields.ts';
import type { CleanedField } from './cleaned-fields.ts';
import { cropOpenServices } from './crop-open-services.ts';
import type { CroppedEnd } from './crop-open-services.ts';
import { ageBands, deriveLatestAge } from './derive-age.ts';
import { derivePersonId, hasPersonId } from './derive-person-id.ts';
import type { PersonIdColumns } from './derive-person-id.ts';
import { deriveReviewType } from './derive-review-type.ts';
import { deriveUniqueEventRef, EVENT_KEYS } from './derive-unique-event-ref.ts';
import type { UniqueEvents } from './derive-unique-event-ref.ts';
import { mapToNumber, mapValues } from './map-values.ts';
import { NULL_TEXTS } from './null-texts.ts';
import { unmappedValues } from './unmapped-values.ts';
import type { UnmappedValue } from './unmapped-values.ts';

export type CleaningTables = {
  readonly mappings: ReadonlyMap<string, Mapping>;
  /** Folded cleaned event outcome → rank, 1 the best. */
  readonly outcomeHierarchy: ReadonlyMap<string, number>;
};

export type CleanedEvents = {
  readonly events: Table;
  readonly uniqueEvents: UniqueEvents;
  readonly unmapped: readonly UnmappedValue[];
  readonly cropped: readonly CroppedEnd[];
};

/** The rows that name a person in some way, and those that do not. */
export function splitByPersonId(events: Table): { withPerson: Table; withoutPerson: Int32Array } {
  const flags = hasPersonId(personIdColumns(events));
  if (!flags.includes(0)) return { withPerson: events, withoutPerson: new Int32Array(0) };
  const missing = new Uint8Array(flags.length);
  for (let row = 0; row < missing.length; row++) missing[row] = flags[row] === 1 ? 0 : 1;
  return { withPerson: takeRows(events, Rows.where(flags)), withoutPerson: Rows.where(missing).indices };
}

/**
 * Step 3: cleaned values, person, unique event, cropped ends and ages.
 *
 * Grain: one row per record that has a person (`splitByPersonId`).
 * Adds: the `_Raw`, `_Cleaned` and `_Grouped` columns of the cleaned fields, Event_Outcome_Hierarchy, Review_Type,
 * Der_NHS_LA_Combined_Person_ID, Der_Unique_Event_Ref, Der_Latest_Age, Der_Age_Band, Der_Working_Age_Band. Replaces
 * Der_Event_End_Date where a service is cropped, and Event_Type by the cleaned one where the method reads that: from
 * here on Event_Type is the type that decides.
 * Source: DHSC GetDerivedFields.
 */
export function cleanAndDerive(submitted: Table, tables: CleaningTables, method: CleaningMethod): CleanedEvents {
  const fields = FIELDS_CLEANED[method.eventType];
  const filled = NULL_TEXTS[method.textNull](submitted);
  const cleaned = cleanedColumns(filled, fields, tables);
  const events = withColumns(filled, { ...cleaned, Event_Type: EVENT_TYPES[method.eventType](filled, cleaned) });
  const person = derivePersonId(personIdColumns(events));
  const uniqueEvents = deriveUniqueEventRef(events, person, EVENT_KEYS[method.eventKey]);
  const { ends, cropped } = cropOpenServices(events, uniqueEvents);
  const isService = textOf(events, 'Event_Type').flags(isServiceType);
  const ages = deriveLatestAge(events, ends, isService);
  const bands = ageBands(ages);
  return {
    events: withColumns(events, {
      Review_Type: reviewTypes(textOf(events, 'Event_Type'), cleaned.Review_Reason_Cleaned),
      Der_NHS_LA_Combined_Person_ID: person,
      Der_Unique_Event_Ref: uniqueEvents.refs,
      Der_Event_End_Date: new DayColumn(ends),
      Der_Latest_Age: ages,
      Der_Age_Band: bands.ageBands,
      Der_Working_Age_Band: bands.workingAgeBands,
    }),
    uniqueEvents,
    unmapped: fields.flatMap(({ field }) => unmappedValues(filled, field, mappingOf(tables, field))),
    cropped,
  };
}

type CleaningMethod = Pick<Method, 'textNull' | 'eventType' | 'eventKey'>;

const EVENT_TYPES: Record<Method['eventType'], (events: Table, cleaned: Columns) => Columns[string]> = {
  raw: (events) => textOf(events, 'Event_Type'),
  cleaned: (_, { Event_Type_Cleaned }) => Event_Type_Cleaned,
};

function cleanedColumns(
  events: Table,
  fields: readonly CleanedField[],
  tables: CleaningTables,
): Record<string, Columns[string]> & { Review_Reason_Cleaned: TextColumn } {
  const columns: Record<string, Columns[string]> = {};
  for (const { field, raw, cleaned, grouped } of fields) {
    const column = textOf(events, field);
    const mapping = mappingOf(tables, field);
    columns[raw] = column;
    columns[cleaned] = mapValues(column, mapping, 'cleaned');
    if (grouped) columns[grouped] = mapValues(column, mapping, 'grouped');
  }
  columns['Event_Outcome_Hierarchy'] = mapToNumber(
    textOf(events, 'Event_Outcome'),
    mappingOf(tables, 'Event_Outcome'),
    (row) => tables.outcomeHierarchy.get(foldText(row.cleaned)),
  );
  const reviewReason = mapValues(textOf(events, 'Review_Reason'), mappingOf(tables, 'Review_Reason'), 'cleaned');
  return { ...columns, Review_Reason_Cleaned: reviewReason };
}

/** Review types depend on two texts: worked out once for each pair that occurs. */
function reviewTypes(eventType: TextColumn, reason: TextColumn): TextColumn {
  const width = reason.dictionary.size;
  const codeOfText = new Map<string, number>();
  const codeOfPair = new Int32Array(eventType.dictionary.size * width);
  eventType.dictionary.texts.forEach((type, typeCode) => {
    reason.dictionary.texts.forEach((text, reasonCode) => {
      const reviewType = deriveReviewType(type, text);
      if (reviewType === null) return;
      const code = codeOfText.get(reviewType) ?? codeOfText.size + 1;
      codeOfText.set(reviewType, code);
      codeOfPair[typeCode * width + reasonCode] = code;
    });
  });
  const [typeCodes, reasonCodes] = [eventType.codes, reason.codes];
  const codes = new Int32Array(typeCodes.length);
  for (let row = 0; row < codes.length; row++) codes[row] = codeOfPair[typeCodes[row] * width + reasonCodes[row]];
  return new TextColumn(TextDictionary.of([...codeOfText.keys()]), codes);
}

/** The columns that say whose row it is. */
export function personIdColumns(events: Table): PersonIdColumns {
  return {
    traced: textOf(events, 'Der_NHS_Number_Traced_Pseudo'),
    submitted: textOf(events, 'Der_NHS_Number_Pseudo'),
    laCode: textOf(events, 'LA_Code'),
    laPersonId: textOf(events, 'LA_Person_Unique_Identifier'),
  };
}

function mappingOf({ mappings }: CleaningTables, field: string): Mapping {
  const mapping = mappings.get(field);
  if (!mapping) throw new Error(`The reference tables hold no mapping for ${field}`);
  return mapping;
}
