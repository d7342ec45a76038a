import { daysOf, textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { NO_DAY } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import { findingsOf, sentence } from '../explanation.ts';
import type { Explanation } from '../explanation.ts';
import type { MeasureContext } from '../measure.ts';
import type { Rule } from '../rule.ts';
import { accommodationFindings } from './accommodation-findings.ts';
import { accommodationOrigins } from './accommodation-origin.ts';
import type { AccommodationOrigin } from './accommodation-origin.ts';
import type { Accommodation } from './accommodation.ts';
import { descriptionOf, groupsOf } from './at-home-figures.ts';
import type { AtHomeMeasure } from './at-home-measure.ts';
import { ageBandOf, cappedEnd } from './supported-people.ts';
import type { SupportedPeople } from './supported-people.ts';
import { LONG_TERM_SUPPORT_RULE } from './support-rules.ts';

export type AtHomeCases = {
  readonly context: MeasureContext;
  readonly period: Period;
  readonly definition: AtHomeMeasure;
  readonly supported: SupportedPeople;
  readonly accommodation: Accommodation;
  readonly rowRules: readonly Rule<number>[];
  readonly personRules: readonly Rule<PersonNumber>[];
  readonly settled: Rule<PersonNumber>;
  /** Rules on services in a row that each row meets. */
  readonly metByRow: Uint8Array;
  readonly isInCohort: (person: PersonNumber) => boolean;
};
