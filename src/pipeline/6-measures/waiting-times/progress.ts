import { intsOf, textOf } from '../../../columns/table.ts';
import type { Table } from '../../../columns/table.ts';
import { dayOf } from '../../../model/day.ts';
import { textIsOneOf } from '../row-tests.ts';
import type { RowTest } from '../row-tests.ts';

/** Requests from this day on follow Release 2 of the specification, whatever file they are in. */
export const RELEASE_2_FROM = dayOf(2025, 7, 1);

const TO_SERVICE = [
  'Progress to reablement/ST-Max',
  'Progress to support planning or services',
  'Continuation of support or services',
];
/** What Release 1 alone knew: progress to financial assessment, or to end of life care. */
const RELEASE_1_ONLY = 'Release 1 specification only: Not mapped';
const TO_ASSESSMENT = 'Progress to assessment, review or reassessment';

/** What an event's outcome says about what comes next. Source: DHSC waiting_times_method, 2.3a. */
export type Progress = {
  readonly assessmentLeadsToService: RowTest;
  readonly requestProgresses: RowTest;
  readonly requestLeadsToService: RowTest;
  readonly isConversation: RowTest;
};

export function progressOf(events: Table): Progress {
  const outcome = textOf(events, 'Event_Outcome_Cleaned');
  const conversation = intsOf(events, 'Der_Conversation').values;
  return {
    assessmentLeadsToService: textIsOneOf(outcome, TO_SERVICE),
    requestProgresses: textIsOneOf(outcome, [...TO_SERVICE, TO_ASSESSMENT, RELEASE_1_ONLY]),
    requestLeadsToService: textIsOneOf(outcome, [...TO_SERVICE, RELEASE_1_ONLY]),
    isConversation: (row) => conversation[row] === 1,
  };
}
