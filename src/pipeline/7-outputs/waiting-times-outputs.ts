import type { OutputTable } from '../../columns/output-table.ts';
import { intsOf } from '../../columns/table.ts';
import type { Method } from '../../methods/index.ts';
import { peopleIn } from '../5-person-details/people.ts';
import { waitingTimes } from '../6-measures/waiting-times/index.ts';
import type { WaitingTimes } from '../6-measures/waiting-times/index.ts';
import type { MainTable } from '../build-main-table.ts';
import { FUNNEL_COLUMNS, numberedSteps } from './funnel-columns.ts';
import { tableOfRecords } from './table-of-records.ts';

export const WAITING_TIMES_REASONS_TITLE = 'Waiting times: why each request has or has not a wait that counts';

const made = new WeakMap<MainTable, WaitingTimes>();

/** The waiting times of a joined table, worked out once however many of their tables are asked for. */
export function waitingTimesOf(joined: MainTable, method: Method): WaitingTimes {
  const known = made.get(joined);
  if (known) return known;
  const { events, period } = joined;
  const waits = waitingTimes({ events, people: peopleIn(events), method }, period);
  made.set(joined, waits);
  return waits;
}

/** Grain: one row per metric and rule: rows and people left, and lost at the rule. */
export function waitingTimesFunnel({ funnels }: WaitingTimes): OutputTable {
  const steps = funnels.flatMap(({ metric, steps: ofMetric }) =>
    numberedSteps(ofMetric).map((step) => ({ ...step, metric })),
  );
  return {
    name: 'funnel_waiting_times',
    title: 'Waiting times: rows and people left after each rule',
    table: tableOfRecords(steps, {
      Metric: { text: ({ metric }) => metric },
      ...FUNNEL_COLUMNS,
    }),
  };
}

/** Grain: one row per request and metric; one per request that can have no wait, and per person without a request. */
export function waitingTimesReasons({ events, files }: MainTable, waits: WaitingTimes): OutputTable {
  const people = peopleIn(events);
  const fileOf = intsOf(events, 'File');
  const lineOf = intsOf(events, 'Line');
  const rows = Array.from({ length: people.count }, (_, person) =>
    waits.explain(person).map((explanation) => ({
      person,
      explanation,
      row: explanation.request ?? explanation.rows[0],
    })),
  ).flat();
  return {
    name: 'reasons_waiting_times',
    title: WAITING_TIMES_REASONS_TITLE,
    table: tableOfRecords(rows, {
      LA_Code: { text: ({ person }) => people.laCodeOf(person) },
      Der_NHS_LA_Combined_Person_ID: { text: ({ person }) => people.personIdOf(person) },
      Metric: { text: ({ explanation }) => explanation.description },
      groups: { text: ({ explanation }) => explanation.groups.join(', ') || null },
      subject: { text: ({ explanation }) => explanation.subject },
      verdict: { text: ({ explanation }) => explanation.verdict },
      wait_days: { integer: ({ explanation }) => explanation.waitDays },
      because: { text: ({ explanation }) => explanation.because },
      deciding_rule: { text: ({ explanation }) => explanation.deciding },
      file: { text: ({ row }) => files[fileOf.at(row) ?? -1] ?? null },
      line: { integer: ({ row }) => lineOf.at(row) },
    }),
  };
}
