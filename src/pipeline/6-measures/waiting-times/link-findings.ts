import { isoOf } from '../../../model/day.ts';
import type { RuleFinding } from '../explanation.ts';
import { seenText } from '../seen.ts';
import { textOf } from '../../../columns/table.ts';
import { eventText, eventWithId } from './describe-event.ts';
import { NO_ROW } from './link-requests.ts';
import { SERVICE } from './event-kinds.ts';
import type { WaitingCases } from './waiting-cases.ts';
import { RELEASE_2_FROM } from './progress.ts';

/** What a request was linked to, and why the first response is what it is. They say how it is, and decide nothing. */
export function linkFindings(cases: WaitingCases, number: number): RuleFinding[] {
  const { links, columns } = cases;
  const next = links.nextAssessment[number];
  const service = links.nextService[number];
  const response = links.response[number];
  const seen = (row: number) =>
    row === NO_ROW ? 'none' : `${eventWithId(columns, row)}, event ${links.places[row]} of the person`;
  return [
    {
      rule: 'next-assessment',
      text:
        next === NO_ROW ? 'No assessment follows.' : `The next assessment is that of ${isoOf(columns.starts[next])}.`,
      met: true,
      saw: seen(next),
    },
    {
      rule: 'next-service',
      text:
        service === NO_ROW ? 'No service follows.' : `The next service is that of ${isoOf(columns.starts[service])}.`,
      met: true,
      saw: seen(service),
    },
    ownAssessmentFinding(cases, number),
    ...(response === NO_ROW ? [] : [firstResponseFinding(cases, number)]),
  ];
}

/** Source: DHSC waiting_times_method, 3.1. */
function ownAssessmentFinding({ context, columns, links }: WaitingCases, number: number): RuleFinding {
  const { progress, request, assessment, conversationFirst } = links;
  const row = request[number];
  const start = columns.starts[row];
  const release2 = isoOf(RELEASE_2_FROM);
  const outcome = textOf(context.events, 'Event_Outcome_Cleaned').at(row);
  const not = (why: string) => `The request does not act as its own assessment: ${why}.`;
  const text =
    assessment[number] === row
      ? `The request acts as its own assessment: it is a conversation with progress, before ${release2} and before any assessment.`
      : !progress.isConversation(row)
        ? not('it is not a conversation')
        : !progress.requestProgresses(row)
          ? not('its outcome shows no progress')
          : conversationFirst[number] === 0
            ? not('an assessment began on the same day')
            : not(`it began on or after ${release2}`);
  return {
    rule: 'own-assessment',
    text,
    met: true,
    saw: `Der_Conversation ${progress.isConversation(row) ? 1 : 0}, ${seenText('Event_Outcome_Cleaned', outcome)}, Event_Start_Date ${isoOf(start)}`,
  };
}

/** Source: DHSC waiting_times_method, 3.2. */
function firstResponseFinding({ columns, links }: WaitingCases, number: number): RuleFinding {
  const { request, assessment, response, places } = links;
  const first = response[number];
  const text =
    columns.kinds[first] === SERVICE
      ? assessment[number] === NO_ROW
        ? 'The service is the first response, as there is no assessment.'
        : 'The service is the first response, as it comes before the assessment.'
      : first === request[number]
        ? 'The request is its own first response.'
        : 'The assessment is the first response.';
  return {
    rule: 'first-response',
    text,
    met: true,
    saw: `${eventText(columns, first)}, event ${places[first]} of the person`,
  };
}
