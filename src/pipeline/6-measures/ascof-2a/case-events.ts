import { daysOf, intsOf, textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { NO_DAY } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import { INVALID_AND_NOT_MAPPED } from '../../../reference-tables/index.ts';
import { EVENT_TYPE } from '../../5-person-details/column-names.ts';
import type { MeasureContext } from '../measure.ts';
import { OPEN_END } from '../reablement-clusters.ts';
import { textIsOneOf, textPasses } from '../row-tests.ts';
import type { RowTest } from '../row-tests.ts';
import { seenCleaned, seenDates, seenText } from '../seen.ts';

const ST_MAX = 'Short term support: ST-Max';
const LONG_TERM_SUPPORT = [
  'Long term support: Nursing care',
  'Long term support: Residential care',
  'Long term support: Community',
  'Long term support: Prison',
];
const OTHER_SHORT_TERM = 'Short term support: Other short term';
const SHORT_TERM_CARE_HOME = ['Short term residential care', 'Short term nursing care'];

/** Added to the rank of an outcome that does not tell what followed, so that it goes after all that do. */
const UNUSABLE_PENALTY = 100;
const NO_OUTCOME_RANK = 999;
const NO_SERVICE_RANK = 99;

/** What ASCOF 2A asks of a row of the joined main table. */
export type CaseEvents = {
  readonly startOf: (row: number) => Day;
  /** Der_Event_End_Date; OPEN_END for an open event. */
  readonly endOf: (row: number) => Day;
  readonly recordIdOf: (row: number) => number;
  readonly isForServiceUser: RowTest;
  readonly endsBeforeStart: RowTest;
  readonly isService: RowTest;
  /** Said of no event without a type. */
  readonly isNoService: RowTest;
  readonly isAssessmentOrReview: RowTest;
  readonly isStMax: RowTest;
  readonly isLongTermSupport: RowTest;
  readonly isOtherShortTerm: RowTest;
  readonly isShortTermCareHome: RowTest;
  readonly isEquipment: RowTest;
  readonly endedAsPlanned: RowTest;
  /** Rank of the service type, 1 the strongest; null for unpaid carer support and unmapped types. */
  readonly serviceRankOf: (row: number) => number | null;
  readonly serviceTypeOf: (row: number) => string | null;
  /** Event_Outcome_Cleaned; a blank is `Invalid and not mapped`. */
  readonly outcomeOf: (row: number) => string;
  /** Rank of the outcome, 1 the strongest; outcomes that do not tell what followed come after all others. */
  readonly outcomeRankOf: (row: number) => number;
  readonly hasUsableOutcome: RowTest;
  /** The event for the analyst, under DHSC's column names. */
  readonly describe: (row: number) => string;
};

/** Reads: the columns below, once for each distinct text. Source: DHSC Create_ASCOF_2A_2425_Onwards, section 1. */
export function readCaseEvents({ events, reference }: MeasureContext): CaseEvents {
  const starts = daysOf(events, 'Event_Start_Date').values;
  const ends = daysOf(events, 'Der_Event_End_Date').values;
  const recordIds = intsOf(events, 'Der_Unique_Record_ID').values;
  const eventType = textOf(events, EVENT_TYPE);
  const clientType = textOf(events, 'Client_Type_Cleaned');
  const serviceType = textOf(events, 'Service_Type_Cleaned');
  const component = textOf(events, 'Service_Component_Cleaned');
  const outcome = textOf(events, 'Event_Outcome_Cleaned');
  const rawServiceType = textOf(events, 'Service_Type_Raw');
  const seenServiceType = seenCleaned(events, 'Service_Type');
  const seenOutcome = seenCleaned(events, 'Event_Outcome');

  const services = reference.serviceTypeHierarchy();
  const rankOfService = serviceType.dictionary.mapInts(
    NO_SERVICE_RANK,
    (text) => services.get(foldText(text)) ?? NO_SERVICE_RANK,
  );
  const unusable = reference.ascof2aUnusableOutcomes();
  const rankOfOutcome = outcome.dictionary.mapInts(NO_OUTCOME_RANK, (text) => {
    const rank = reference.outcomeHierarchy.get(foldText(text));
    if (rank === undefined) return NO_OUTCOME_RANK;
    return unusable.has(foldText(text)) ? rank + UNUSABLE_PENALTY : rank;
  });
  const serviceCodes = serviceType.codes;
  const outcomeCodes = outcome.codes;
  const serviceRankOf = (row: number) => {
    const rank = rankOfService[serviceCodes[row]];
    return rank === NO_SERVICE_RANK ? null : rank;
  };
  const outcomeRankOf = (row: number) => rankOfOutcome[outcomeCodes[row]];
  return {
    startOf: (row) => starts[row],
    endOf: (row) => (ends[row] === NO_DAY ? OPEN_END : ends[row]),
    recordIdOf: (row) => recordIds[row],
    isForServiceUser: textIsOneOf(clientType, ['Service user']),
    endsBeforeStart: (row) => ends[row] !== NO_DAY && ends[row] < starts[row],
    isService: textIsOneOf(eventType, ['Service']),
    isNoService: textPasses(eventType, (text) => foldText(text) !== 'service'),
    isAssessmentOrReview: textIsOneOf(eventType, ['Assessment', 'Review']),
    isStMax: textIsOneOf(serviceType, [ST_MAX]),
    isLongTermSupport: textIsOneOf(serviceType, LONG_TERM_SUPPORT),
    isOtherShortTerm: textIsOneOf(serviceType, [OTHER_SHORT_TERM]),
    isShortTermCareHome: textIsOneOf(component, SHORT_TERM_CARE_HOME),
    isEquipment: textIsOneOf(component, ['Equipment']),
    endedAsPlanned: textIsOneOf(outcome, ['NFA: Support ended as planned']),
    serviceRankOf,
    serviceTypeOf: (row) => serviceType.at(row),
    outcomeOf: (row) => outcome.at(row) ?? INVALID_AND_NOT_MAPPED,
    outcomeRankOf,
    hasUsableOutcome: (row) => outcomeRankOf(row) < UNUSABLE_PENALTY,
    describe: (row) =>
      [
        seenText(EVENT_TYPE, eventType.at(row)),
        ...(rawServiceType.at(row) === null ? [] : [seenServiceType(row)]),
        ...(component.at(row) === null ? [] : [seenText('Service_Component_Cleaned', component.at(row))]),
        seenDates(starts[row], ends[row]),
        seenOutcome(row),
      ].join(', '),
  };
}
