import { isoOf } from '../../../model/day.ts';
import { findingsOf, sentence } from '../explanation.ts';
import { LONG_TERM_MONTHS } from './existing-client.ts';
import { REQUEST } from './event-kinds.ts';
import type { WaitingCases } from './waiting-cases.ts';
import type { RequestExplanation } from './request-explanation.ts';
import { EXISTING_CLIENT_RULE } from './request-rules.ts';
import { spanBefore, spanOf } from './spans.ts';

/** A request that cannot have a wait, or any row of a person without a request. */
export function explainDropped(cases: WaitingCases, row: number): RequestExplanation {
  const { period, columns, rules } = cases;
  const { findings, failed } = findingsOf(rules, row);
  const isRequest = columns.kinds[row] === REQUEST;
  const service = failed?.id === EXISTING_CLIENT_RULE ? cases.existingService(row) : null;
  return {
    measure: 'Waiting times',
    description: null,
    period,
    groups: [],
    subject: isRequest ? `Request of ${isoOf(columns.starts[row])}` : null,
    verdict: 'not counted',
    because: isRequest
      ? sentence(`not counted, because ${failed?.notMet ?? ''}`)
      : 'Not counted, because the person has no request.',
    findings,
    deciding: failed?.id ?? null,
    rows: service === null ? [row] : [service, row],
    spans: [
      ...(isRequest ? [spanOf(columns, 'Request', row)] : []),
      ...(service === null
        ? []
        : [
            spanBefore(columns, `${LONG_TERM_MONTHS} months before`, row, LONG_TERM_MONTHS),
            spanOf(columns, 'Earlier service', service),
          ]),
    ],
    request: isRequest ? row : null,
    answer: null,
    waitDays: null,
  };
}
