import { textOf } from '../../../columns/table.ts';
import { ASSESSMENT, REQUEST, SERVICE } from './event-kinds.ts';
import { progressOf, RELEASE_2_FROM } from './progress.ts';
import type { Progress } from './progress.ts';
import { leadingBlocks, placesIn } from './timelines.ts';
import type { Timeline } from './timelines.ts';
import type { WaitingColumns, WaitingContext } from './waiting-columns.ts';

/** The row that is not there. */
export const NO_ROW = -1;

/**
 * The requests that can have a wait, in the order of their person's events, by number from 0; each with what answers
 * it. All but `count`, `places` and `leading` are by request number and hold rows of the main table, or NO_ROW.
 */
export type LinkedRequests = {
  readonly count: number;
  readonly request: Int32Array;
  readonly nextAssessment: Int32Array;
  readonly nextService: Int32Array;
  /** The request itself when it acts as its own assessment, else the next assessment. */
  readonly assessment: Int32Array;
  /** The first response: the assessment, or the next service when that comes first. */
  readonly response: Int32Array;
  /** The next service, unless the assessments of the first response lead to none. */
  readonly service: Int32Array;
  /** 1 when a conversation with progress comes before any assessment; it acts as one in Release 1 only. */
  readonly conversationFirst: Uint8Array;
  /** Number of the person's request before, or NO_ROW. */
  readonly previous: Int32Array;
  /** Row → place among the person's events, from 1. */
  readonly places: Int32Array;
  /** 1 for the rows of assessments in a run that leads to a service. */
  readonly leading: Uint8Array;
  readonly progress: Progress;
};

/**
 * Links each request to the next assessment and the next service of the person, and settles which is the first response.
 * Unknowns: a request without LA_Code is linked to nothing but itself (in SQL no NULL equals another).
 * Source: DHSC waiting_times_method, 2.4 and 3.1 to 3.3.
 */
export function linkRequests(
  { events }: WaitingContext,
  { kinds, starts }: WaitingColumns,
  timelines: readonly Timeline[],
): LinkedRequests {
  const progress = progressOf(events);
  const laCodes = textOf(events, 'LA_Code').codes;
  const places = placesIn(timelines, kinds.length);
  const leading = leadingBlocks(timelines, kinds, progress.assessmentLeadsToService);
  const { request, nextAssessment, nextService, previous } = nextEvents(timelines, kinds, (row) => laCodes[row] !== 0);

  const conversationFirst = Uint8Array.from(request, (row, index) => {
    const next = nextAssessment[index];
    const noneThatDay = next === NO_ROW || starts[row] < starts[next];
    return noneThatDay && progress.isConversation(row) && progress.requestProgresses(row) ? 1 : 0;
  });
  const assessment = nextAssessment.map((next, index) =>
    conversationFirst[index] === 1 && starts[request[index]] < RELEASE_2_FROM ? request[index] : next,
  );
  const response = assessment.map((found, index) => {
    const service = nextService[index];
    return service !== NO_ROW && (found === NO_ROW || places[found] > places[service]) ? service : found;
  });
  const service = nextService.map((next, index) => {
    const first = response[index];
    return first !== NO_ROW && kinds[first] === ASSESSMENT && leading[first] === 0 ? NO_ROW : next;
  });
  return {
    count: request.length,
    request,
    nextAssessment,
    nextService,
    assessment,
    response,
    service,
    conversationFirst,
    previous,
    places,
    leading,
    progress,
  };
}

function nextEvents(timelines: readonly Timeline[], kinds: Uint8Array, mayLink: (row: number) => boolean) {
  const request: number[] = [];
  const nextAssessment: number[] = [];
  const nextService: number[] = [];
  const previous: number[] = [];
  for (const { rows } of timelines) {
    const first = request.length;
    for (const row of rows) if (kinds[row] === REQUEST) request.push(row);
    let assessment = NO_ROW;
    let service = NO_ROW;
    let number = request.length;
    for (let index = rows.length - 1; index >= 0; index--) {
      const row = rows[index];
      if (kinds[row] === ASSESSMENT) assessment = row;
      else if (kinds[row] === SERVICE) service = row;
      else {
        number--;
        nextAssessment[number] = mayLink(row) ? assessment : NO_ROW;
        nextService[number] = mayLink(row) ? service : NO_ROW;
        previous[number] = number === first ? NO_ROW : number - 1;
      }
    }
  }
  return {
    request: Int32Array.from(request),
    nextAssessment: Int32Array.from(nextAssessment),
    nextService: Int32Array.from(nextService),
    previous: Int32Array.from(previous),
  };
}
