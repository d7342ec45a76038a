import type { OutputTable } from '../../../columns/output-table.ts';
import type { Period } from '../../../model/period.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { FunnelStep } from '../measure.ts';
import { firstNotMet } from '../rule.ts';
import { funnelOf, sift } from '../sift.ts';
import { namedFor } from './column-names.ts';
import { responseDiagnostics, serviceDiagnostics } from './diagnostics.ts';
import { countEvents } from './event-counts.ts';
import { findExistingService } from './existing-client.ts';
import { explainRequests } from './explain-requests.ts';
import { followUpRules, highestBefore } from './follow-up-rules.ts';
import { SHOWN_FIGURES, waitFigures } from './la-figures.ts';
import type { WaitFigure } from './la-figures.ts';
import { laDashboardTable, laLevelTable } from './la-tables.ts';
import { linkRequests } from './link-requests.ts';
import type { LinkedRequests } from './link-requests.ts';
import { personLevelTable } from './person-level.ts';
import type { RequestExplanation } from './request-explanation.ts';
import { requestRules } from './request-rules.ts';
import { timelinesOf } from './timelines.ts';
import { waitMetrics } from './wait-metrics.ts';
import type { WaitMetric } from './wait-metrics.ts';
import { waitingColumns } from './waiting-columns.ts';
import type { WaitingContext } from './waiting-columns.ts';

export type { RequestExplanation } from './request-explanation.ts';
export type { WaitFigure } from './la-figures.ts';
export type { WaitingContext } from './waiting-columns.ts';

export type WaitingTimes = {
  readonly figures: readonly WaitFigure[];
  /** In the order and under the names of WAITING_TIMES_TABLES. */
  readonly tables: readonly OutputTable[];
  /** One for each metric: rows of the main table, then the requests left after each rule. */
  readonly funnels: readonly { readonly metric: string; readonly steps: readonly FunnelStep[] }[];
  /** The people behind a figure. A person with two requests stands here twice. */
  members(figure: WaitFigure): readonly PersonNumber[];
  /** Why each request of this person has or has not a wait. Never empty. */
  explain(person: PersonNumber): readonly RequestExplanation[];
};

export const WAITING_TIMES_TABLES: readonly string[] = [
  'waiting_times_la_level',
  'waiting_times_la_dashboard',
  'waiting_times_diag_part1',
  'waiting_times_diag_part2',
  'waiting_times_person_level',
];

/**
 * Days that new clients wait from a request to the first response, and to the first service: medians by quarter and age
 * band, and every request behind them. All of the joined table counts; `period` only says which span that is.
 * Source: DHSC waiting_times_method, version 1.1.
 */
export function waitingTimes(context: WaitingContext, period: Period): WaitingTimes {
  const { people } = context;
  const columns = waitingColumns(context);
  const existingService = findExistingService(context, columns);
  const rules = requestRules(context, columns, existingService);
  const met = new Uint8Array(columns.kinds.length);
  sift(met, 0, rules);
  const isRequest = (row: number) => met[row] === rules.length;

  const links = linkRequests(context, columns, timelinesOf(context, columns, isRequest));
  const before = highestBefore(links);
  const followUps = followUpRules(links, before, columns);
  const suppressed = Uint8Array.from(links.request, (_, number) => (firstNotMet(followUps, number) === null ? 0 : 1));
  const metrics = waitMetrics(context, links, followUps, columns);

  const figures = waitFigures(context, columns, links, metrics);
  const countsOf = countEvents(context, columns, isRequest);
  const shown = SHOWN_FIGURES[context.method.columns](figures);
  const ofMetric = (wanted: WaitMetric) => shown.filter(({ metric }) => metric === wanted);
  const requests = funnelOf(rules, met, people);
  return {
    figures,
    tables: [
      laLevelTable(shown),
      laDashboardTable(shown),
      responseDiagnostics(context, columns, ofMetric(metrics[0]), countsOf),
      serviceDiagnostics(context, ofMetric(metrics[1]), countsOf),
      personLevelTable(context, columns, links, before, suppressed),
    ].map((table) => namedFor(context.method.columns, table)),
    funnels: metrics.map((metric) => ({
      metric: metric.name,
      steps: [...requests, ...metricFunnel(metric, links, people)],
    })),
    members: (figure) => figure.requests.map((number) => people.personOf[links.request[number]]),
    explain: explainRequests({ context, period, columns, existingService, rules, met, links, metrics }),
  };
}

/** Requests left after each rule of a metric. */
function metricFunnel({ rules, met }: WaitMetric, { request }: LinkedRequests, people: WaitingContext['people']) {
  const personOf = request.map((row) => people.personOf[row]);
  return funnelOf(rules, met, { personOf, count: people.count }).slice(1);
}
