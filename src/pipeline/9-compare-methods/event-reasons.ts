import { LOSS_REASONS } from '../2-filter-events/loss-reasons.ts';
import type { LossReason } from '../2-filter-events/loss-reasons.ts';

/** Why a row of a main table differs: lost by the filter, or one of these. */
const OTHER_REASONS = {
  file_not_chosen: 'The file is not chosen for the period.',
  one_event:
    'The row is the same event as another one that is kept, which is an event of its own under the other method.',
  other_record_kept: 'Another record of the same event is kept.',
  reference_period: 'The file answers for another span.',
  date_of_death: 'The date of death that counts is another.',
  cropped_end: 'The open service is closed at the end of its period under one method only, or at another.',
  text_null: 'The text NULL is a value under one method and no value under the other.',
  event_type: 'The event type is read as submitted under one method and cleaned under the other.',
  other_values: 'A derived value differs.',
} as const;

export type EventReason = LossReason | keyof typeof OTHER_REASONS;

export const EVENT_REASONS: Readonly<Record<EventReason, string>> = { ...LOSS_REASONS, ...OTHER_REASONS };

/** The reason why a row that both main tables have differs, by the columns that do: the first that fits. */
export function reasonOfChange(columns: readonly string[]): EventReason {
  if (columns.includes('Ref_Period_Start_Date') || columns.includes('Ref_Period_End_Date')) return 'reference_period';
  if (columns.includes('Date_of_Death')) return 'date_of_death';
  if (columns.includes('Der_Event_End_Date')) return 'cropped_end';
  if (columns.some((column) => !DERIVED_FROM_TYPE.has(column))) return 'text_null';
  return columns.includes('Event_Type') ? 'event_type' : 'other_values';
}

/** What follows when an event's type is another. */
const DERIVED_FROM_TYPE: ReadonlySet<string> = new Set([
  'Event_Type',
  'Review_Type',
  'Der_Latest_Age',
  'Der_Age_Band',
  'Der_Working_Age_Band',
]);
