import { textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import type { Method } from '../../../methods/index.ts';
import type { Period } from '../../../model/period.ts';
import { percentileCont } from '../../../sql/percentile-cont.ts';
import type { LinkedRequests } from './link-requests.ts';
import type { WaitMetric } from './wait-metrics.ts';
import type { WaitingColumns, WaitingContext } from './waiting-columns.ts';

/** A median wait: of one metric, local authority, quarter of the answer and age band. Unit: days. */
export type WaitFigure = {
  readonly laCode: string | null;
  readonly laName: string | null;
  /** Every LA name that the requests have, spellings that SQL Server takes for equal once. */
  readonly laNames: readonly (string | null)[];
  readonly quarter: Period;
  /** Code in BANDS. */
  readonly band: number;
  readonly metric: WaitMetric;
  readonly medianDays: number;
  /** Numbers of the requests behind it. */
  readonly requests: readonly number[];
};

const MEDIAN = 0.5;

/** Days from the request to the event that ends its wait. */
export function waitDaysOf({ starts }: WaitingColumns, { request }: LinkedRequests, { answer }: WaitMetric) {
  return (number: number) => starts[answer[number]] - starts[request[number]];
}

/**
 * Medians by local authority, quarter in which the wait ended, and age band at that time; no row without a wait.
 * Order: local authority, quarter, band, metric.
 * Source: DHSC waiting_times_method, 4.2.
 */
export function waitFigures(
  { events }: WaitingContext,
  columns: WaitingColumns,
  links: LinkedRequests,
  metrics: readonly WaitMetric[],
): readonly WaitFigure[] {
  const laCode = textOf(events, 'LA_Code');
  const laName = textOf(events, 'LA_Name');
  const foldedCodes = laCode.foldedCodes;
  const figures = metrics.flatMap((metric) => {
    const days = waitDaysOf(columns, links, metric);
    const groups = new Map<string, number[]>();
    for (let number = 0; number < links.count; number++) {
      if (metric.met[number] < metric.rules.length) continue;
      const answer = metric.answer[number];
      const { start } = columns.quarterOf(columns.starts[answer]);
      const key = `${foldedCodes[links.request[number]]}|${start}|${columns.bands[answer]}`;
      const group = groups.get(key);
      if (group) group.push(number);
      else groups.set(key, [number]);
    }
    return [...groups.values()].map((requests): WaitFigure => {
      const answer = metric.answer[requests[0]];
      return {
        laCode: laCode.at(links.request[requests[0]]),
        laName: laName.at(links.request[requests[0]]),
        laNames: distinctNames(requests.map((number) => laName.at(links.request[number]))),
        quarter: columns.quarterOf(columns.starts[answer]),
        band: columns.bands[answer],
        metric,
        medianDays: percentileCont(requests.map(days), MEDIAN),
        requests,
      };
    });
  });
  const place = (figure: WaitFigure) => metrics.indexOf(figure.metric);
  return figures.toSorted(
    (a, b) =>
      compareTexts(foldText(a.laCode ?? ''), foldText(b.laCode ?? '')) ||
      a.quarter.start - b.quarter.start ||
      a.band - b.band ||
      place(a) - place(b),
  );
}

function distinctNames(names: readonly (string | null)[]): (string | null)[] {
  return [...new Map(names.map((name) => [foldText(name ?? ''), name])).values()];
}

/**
 * The figures as tables show them. Since version 1.1.4 a median of an LA code stands once under each LA name that its
 * requests have. Source: DHSC waiting_times_method, 4.2.
 */
export const SHOWN_FIGURES: Record<Method['columns'], (figures: readonly WaitFigure[]) => readonly WaitFigure[]> = {
  '2025-26': (figures) => figures,
  '2026-27': (figures) => figures.flatMap((figure) => figure.laNames.map((laName) => ({ ...figure, laName }))),
};

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
