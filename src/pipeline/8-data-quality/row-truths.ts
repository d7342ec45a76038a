import { daysOf, intsOf, textOf } from '../../columns/table.ts';
import { foldText } from '../../columns/text-dictionary.ts';
import { NO_INT } from '../../columns/int-column.ts';
import { NO_DAY } from '../../model/day.ts';
import type { ReferenceTables } from '../../reference-tables/index.ts';
import type { AllRows } from './all-rows.ts';
import { NO, truthOf, truthOfNumber, truthOfText, UNKNOWN, YES } from './truth.ts';
import type { Truth } from './truth.ts';

/** What the conditions ask about rows. A blank, or a value that no mapping knows, leaves the answer open. */
export type RowTruths = {
  readonly count: number;
  /** The kind of event; DHSC takes any type that speaks of a service for one. */
  eventIs(kind: EventKind): Truth;
  /** Whether the cleaned value of a field passes. */
  cleanedIs(field: string, passes: (cleaned: string) => boolean): Truth;
  hasDied(): Truth;
  /** Whether the event has an end; whether one without is still open, nobody can tell. */
  hasEnded(): Truth;
  /** Age at the end of the stated reporting period. */
  ageIs(from: number, to: number): Truth;
};

const EVENT_KINDS = ['request', 'assessment', 'service', 'review'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export function rowTruths({ table, count }: AllRows, { mappings }: ReferenceTables): RowTruths {
  const eventType = textOf(table, 'Event_Type');
  const kindOf = (text: string) => EVENT_KINDS.find((kind) => foldText(text).includes(kind));
  return {
    count,
    eventIs: (wanted) =>
      truthOfText(eventType, (text) => {
        const kind = kindOf(text);
        return kind === undefined ? UNKNOWN : truthOf(kind === wanted);
      }),
    cleanedIs: (field, passes) =>
      truthOfText(textOf(table, field), (text) => {
        const cleaned = mappings.get(field)?.byFoldedRaw.get(foldText(text))?.cleaned;
        return cleaned === undefined ? UNKNOWN : truthOf(passes(cleaned));
      }),
    hasDied: () => truthOfNumber(daysOf(table, 'Date_of_Death').values, (day) => truthOf(day !== NO_DAY)),
    hasEnded: () => truthOfNumber(daysOf(table, 'Event_End_Date').values, (day) => (day === NO_DAY ? UNKNOWN : YES)),
    ageIs: (from, to) =>
      truthOfNumber(intsOf(table, 'Der_Age_Reporting_Period_End_Date').values, (age) =>
        age === NO_INT ? UNKNOWN : truthOf(age >= from && age <= to),
      ),
  };
}

export function noRow({ count }: RowTruths): Truth {
  return new Uint8Array(count).fill(NO);
}
