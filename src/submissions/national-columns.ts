import { DayColumn, IntColumn, NO_INT } from '../columns/int-column.ts';
import { createTable } from '../columns/table.ts';
import type { Columns, Table } from '../columns/table.ts';
import { TextColumn } from '../columns/text-column.ts';
import { TextDictionary } from '../columns/text-dictionary.ts';
import { calendarDateOf, NO_DAY } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { completedYears } from './completed-years.ts';
import { parseDate } from './parse-date.ts';
import { parseDecimal } from './parse-decimal.ts';
import { SUPPLIED_COLUMNS } from './submission-fields.ts';

export const DATE_FIELDS = [
  'Reporting_Period_Start_Date',
  'Reporting_Period_End_Date',
  'Date_of_Birth',
  'Date_of_Death',
  'Event_Start_Date',
  'Event_End_Date',
] as const;
export const DECIMAL_FIELDS = ['Unit_Cost', 'Planned_units_per_week'] as const;

/** The cells of a submission by field, as read. */
export type SubmittedTexts = ReadonlyMap<string, TextColumn>;
export type SuppliedNumbers = ReadonlyMap<string, IntColumn>;

/**
 * A submission's rows as DHSC's national table holds them.
 *
 * Grain: one row per submitted row.
 * Reads: the specification's columns, and any national column that the file supplies.
 * Adds: days for the six dates, NUMERIC(18,2) text for costs and units, and the columns that DHSC receives ready made:
 * Der_NHS_Number_Pseudo, Der_NHS_Number_Traced_Pseudo, Der_Birth_Year, Der_Birth_Month, Der_Conversation,
 * Der_Conversation_1, Der_Age_Event_Start_Date, Der_Age_Reporting_Period_End_Date, Der_DBS_Check_Status, Der_Postcode_*.
 * Unknowns: a field that the file lacks is null in every row, and so is a date or number that cannot be read.
 * Source: loader rules of the golden cases; nothing public defines how DHSC's own loader derives them.
 */
export function nationalColumns(
  texts: SubmittedTexts,
  supplied: SuppliedNumbers,
  fieldNames: readonly string[],
  rowCount: number,
): Table {
  const text = (field: string) => texts.get(field) ?? TextColumn.empty(rowCount);
  const columns: Record<string, Columns[string]> = {};
  for (const field of fieldNames) columns[field] = text(field);
  for (const field of DATE_FIELDS) columns[field] = dayColumn(text(field));
  for (const field of DECIMAL_FIELDS) columns[field] = decimalText(text(field));
  for (const name of SUPPLIED_COLUMNS) columns[name] = text(name);

  const birth = dayColumn(text('Date_of_Birth')).values;
  columns['Der_Unique_Record_ID'] = supplied.get('Der_Unique_Record_ID') ?? IntColumn.constant(NO_INT, rowCount);
  columns['Der_NHS_Number_Pseudo'] = texts.get('Der_NHS_Number_Pseudo') ?? text('NHS_Number');
  columns['Der_Birth_Year'] = supplied.get('Der_Birth_Year') ?? birthPart(text('Date_of_Birth'), 'year');
  columns['Der_Birth_Month'] = supplied.get('Der_Birth_Month') ?? birthPart(text('Date_of_Birth'), 'month');
  columns['Der_Conversation'] = supplied.get('Der_Conversation') ?? conversationFlag(text('Event_Description'));
  columns['Der_Age_Event_Start_Date'] = ageOn(birth, dayColumn(text('Event_Start_Date')).values);
  columns['Der_Age_Reporting_Period_End_Date'] = ageOn(birth, dayColumn(text('Reporting_Period_End_Date')).values);
  return createTable(columns);
}

export function dayColumn(text: TextColumn): DayColumn {
  return new DayColumn(text.mappedInts(text.dictionary.mapInts(NO_DAY, parseDate)));
}

function decimalText(text: TextColumn): TextColumn {
  const parsed = text.dictionary.map(null, parseDecimal);
  const distinct = [...new Set(parsed.filter((value) => value !== null))];
  const codeOf = new Map(distinct.map((value, index) => [value, index + 1]));
  return text.recoded(
    TextDictionary.ofNumbers(distinct),
    Int32Array.from(parsed, (value) => (value === null ? 0 : (codeOf.get(value) ?? 0))),
  );
}

function birthPart(dateOfBirth: TextColumn, part: 'year' | 'month'): IntColumn {
  return new IntColumn(
    dateOfBirth.mappedInts(
      dateOfBirth.dictionary.mapInts(NO_INT, (value) => {
        const day = parseDate(value);
        return day === NO_DAY ? NO_INT : calendarDateOf(day)[part];
      }),
    ),
  );
}

/** 1 when the description speaks of a conversation, else 0 (also when there is none). */
function conversationFlag(description: TextColumn): IntColumn {
  return new IntColumn(
    description.mappedInts(
      description.dictionary.mapInts(0, (value) => (value.toLowerCase().includes('conversation') ? 1 : 0)),
    ),
  );
}

function ageOn(birth: Int32Array, day: Int32Array): IntColumn {
  const ages = new Int32Array(birth.length);
  for (let row = 0; row < ages.length; row++) ages[row] = ageOrUnknown(birth[row], day[row]);
  return new IntColumn(ages);
}

function ageOrUnknown(birth: Day, day: Day): number {
  return birth === NO_DAY || day === NO_DAY ? NO_INT : completedYears(birth, day);
}
