import { dayOfIso } from '../../../../src/model/day.ts';
import type { MeasureContext } from '../../../../src/pipeline/6-measures/measure.ts';
import { waitingTimes } from '../../../../src/pipeline/6-measures/waiting-times/index.ts';
import type { RequestExplanation, WaitingTimes } from '../../../../src/pipeline/6-measures/waiting-times/index.ts';
import { measureContext } from '../../../support/events.ts';
import type { EventValues } from '../../../support/events.ts';
import { tableRows } from '../../../support/table-rows.ts';
import type { TableRow } from '../../../support/table-rows.ts';

export const PERIOD = { start: dayOfIso('2023-04-01'), end: dayOfIso('2026-03-31') };
export const FIRST_RESPONSE = 'Wait time to first response';
export const FIRST_SERVICE = 'Wait time to first service';
export const TO_ASSESSMENT = 'Progress to assessment, review or reassessment';
export const TO_SERVICE = 'Progress to support planning or services';
export const RELEASE_1_ONLY = 'Release 1 specification only: Not mapped';

const SOMEBODY: EventValues = {
  Service_Type_Cleaned: null,
  Service_Component_Cleaned: null,
  Delivery_Mechanism_Cleaned: null,
  Der_Age_Event_Start_Date: 75,
  Der_Working_Age_Band: '65 and above',
};

/** A request of 1 August 2025 that leads to an assessment. */
export function request(values: EventValues = {}): EventValues {
  return event({ Event_Type: 'Request', Event_Start_Date: '2025-08-01', Event_Outcome_Cleaned: TO_ASSESSMENT }, values);
}

/** A long term assessment of 10 August 2025 that leads to a service. */
export function assessment(values: EventValues = {}): EventValues {
  const own = { Event_Type: 'Assessment', Assessment_Type_Cleaned: 'Long term assessment' };
  return event({ ...own, Event_Start_Date: '2025-08-10', Event_Outcome_Cleaned: TO_SERVICE }, values);
}

/** A long term community service, open since 20 August 2025. */
export function service(values: EventValues = {}): EventValues {
  const own = { Event_Type: 'Service', Service_Type_Cleaned: 'Long term support: Community' };
  return event({ ...own, Event_Start_Date: '2025-08-20' }, values);
}

/** Grouped as DHSC does: the outcome itself, or NFA. */
function event(own: EventValues, values: EventValues): EventValues {
  const outcome = values.Event_Outcome_Cleaned === undefined ? own.Event_Outcome_Cleaned : values.Event_Outcome_Cleaned;
  const grouped = outcome?.startsWith('NFA') ? 'NFA' : (outcome ?? null);
  return { ...SOMEBODY, Event_Outcome_Grouped: grouped, ...own, ...values };
}

export type Waits = {
  readonly waits: WaitingTimes;
  readonly context: MeasureContext;
  /** Days to the first response and to the first service of each request that can have a wait, by its row. */
  readonly days: Readonly<Record<number, readonly [number | null, number | null]>>;
  rowsOf(table: string): readonly TableRow[];
  /** The explanation of a request; of the first response when a metric is not given and it has several. */
  explainRow(row: number, metric?: string): RequestExplanation;
};

export function waitsOf(events: readonly EventValues[]): Waits {
  const context = measureContext(events);
  const waits = waitingTimes(context, PERIOD);
  const rowsOf = (name: string) => {
    const output = waits.tables.find((table) => table.name === name);
    if (!output) throw new Error(`There is no table ${name}`);
    return tableRows(output.table);
  };
  const numberOrNull = (cell: string | number | null) => (cell === null ? null : Number(cell));
  const personLevel = rowsOf('waiting_times_person_level');
  return {
    waits,
    context,
    days: Object.fromEntries(
      personLevel.map((row) => [
        // Record IDs go from 1 in the order of the rows.
        Number(row['request_Der_Unique_Record_ID']) - 1,
        [numberOrNull(row['part1_wait_time']), numberOrNull(row['part2_wait_time'])] as const,
      ]),
    ),
    rowsOf,
    explainRow: (row, metric = FIRST_RESPONSE) => {
      const found = waits
        .explain(context.people.personOf[row])
        .find((one) => one.request === row && (one.description === metric || one.description === null));
      if (!found) throw new Error(`Nothing explains row ${row}`);
      return found;
    },
  };
}
