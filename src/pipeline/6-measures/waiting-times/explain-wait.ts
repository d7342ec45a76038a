import { isoOf } from '../../../model/day.ts';
import { findingsOf, sentence } from '../explanation.ts';
import { reportingPeriodText } from '../measure.ts';
import { BANDS } from './age-bands.ts';
import { eventText } from './describe-event.ts';
import type { WaitingCases } from './waiting-cases.ts';
import { FOLLOW_UP_RULES } from './follow-up-rules.ts';
import { waitDaysOf } from './la-figures.ts';
import { linkFindings } from './link-findings.ts';
import { NO_ROW } from './link-requests.ts';
import type { LinkedRequests } from './link-requests.ts';
import type { RequestExplanation } from './request-explanation.ts';
import { spanOf } from './spans.ts';
import { LEADING_RULE } from './wait-metrics.ts';
import type { WaitMetric } from './wait-metrics.ts';

/** One metric of a request that can have a wait: counted, with the days and the median; or not, and why. */
export function explainWait(cases: WaitingCases, metric: WaitMetric, number: number): RequestExplanation {
  const { period, columns, rules, links } = cases;
  const { starts, bands, quarterOf } = columns;
  const row = links.request[number];
  const { findings, failed } = findingsOf(metric.rules, number);
  const answer = failed ? NO_ROW : metric.answer[number];
  const waitDays = failed ? null : waitDaysOf(columns, links, metric)(number);
  return {
    measure: 'Waiting times',
    description: metric.name,
    period,
    groups: failed ? [] : [`${BANDS[bands[answer]] ?? ''}, ${reportingPeriodText(quarterOf(starts[answer]))}`],
    subject: `Request of ${isoOf(starts[row])}`,
    verdict: failed ? 'not counted' : 'counted',
    because: failed
      ? sentence(`not counted, because ${failed.notMet}`)
      : answer === row
        ? `Counted in the median wait to ${metric.answerName}: 0 days, as the request is its own ${metric.answerName}.`
        : `Counted in the median wait to ${metric.answerName}: ${waitDays} ${waitDays === 1 ? 'day' : 'days'}, to the ${eventText(columns, answer)}.`,
    findings: [...findingsOf(rules, row).findings, ...linkFindings(cases, number), ...findings],
    deciding: failed?.id ?? null,
    rows: [decidingRow(links, failed?.id ?? null, number, answer), row].filter(
      (shown, index) => shown !== NO_ROW && (index === 1 || shown !== row),
    ),
    spans: [
      spanOf(columns, 'Request', row),
      ...(answer === NO_ROW || answer === row
        ? []
        : [
            { label: 'Wait', from: starts[row], to: starts[answer] },
            spanOf(columns, sentenceCase(metric.answerName), answer),
          ]),
    ],
    request: row,
    answer: answer === NO_ROW ? null : answer,
    waitDays,
  };
}

function sentenceCase(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** What the verdict rests on beside the request: its answer, the earlier request, or the assessment that leads nowhere. */
function decidingRow(links: LinkedRequests, failed: string | null, number: number, answer: number): number {
  if (failed === null) return answer;
  if (failed === LEADING_RULE) return links.response[number];
  const [afterEarlier, ownResponse, ownService] = FOLLOW_UP_RULES;
  if (failed === afterEarlier) return links.request[links.previous[number]];
  if (failed === ownResponse) return earlierWith(links, links.response, number);
  return failed === ownService ? earlierWith(links, links.service, number) : NO_ROW;
}

/** The nearest earlier request whose answer is the same or a later one. */
function earlierWith({ previous, places, request }: LinkedRequests, answers: Int32Array, number: number): number {
  const place = places[answers[number]];
  let earlier = previous[number];
  while (earlier !== NO_ROW && (answers[earlier] === NO_ROW || places[answers[earlier]] < place))
    earlier = previous[earlier];
  return earlier === NO_ROW ? NO_ROW : request[earlier];
}
