import { textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { NO_INT } from '../../../columns/int-column.ts';
import type { Period } from '../../../model/period.ts';
import { roundHalfAway } from '../../../sql/round.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import { tableOfRecords } from '../../7-outputs/table-of-records.ts';
import type { Figure, MeasureContext, MeasureRun } from '../measure.ts';
import { funnelOf, sift } from '../sift.ts';
import { accommodationOf } from './accommodation.ts';
import { DESCRIPTIONS, GENDERS, TOTAL, UNKNOWN_ACCOMMODATION } from './at-home-measure.ts';
import type { AtHomeMeasure } from './at-home-measure.ts';
import { explainAtHome } from './explain-at-home.ts';
import { cohortRules, denominatorRules, settledRule } from './person-rules.ts';
import { ageBandOf, supportedPeople } from './supported-people.ts';
import { supportRules } from './support-rules.ts';

const PERCENT = 100;
const DECIMALS = 1;

/**
 * People in long term support who live in their home or with family, by age band and gender.
 *
 * Grain of a case: a person, after the rules that pick the rows of long term support.
 * Source: DHSC Create_ASCOF_2E_2425_Onwards.
 */
export function runAtHome(context: MeasureContext, period: Period, definition: AtHomeMeasure): MeasureRun {
  const { events, people, localAuthorities, personDetails } = context;
  const { measure, learningDisability } = definition;
  const rowRules = supportRules(context, period);
  const metByRow = new Uint8Array(events.numRows());
  sift(metByRow, 0, rowRules);
  const isSupport = (row: number) => metByRow[row] === rowRules.length;
  const supported = supportedPeople(context, period, isSupport);

  const cohort = cohortRules(context, period, supported, learningDisability);
  const personRules = [...cohort, ...denominatorRules(context, supported)];
  return todo();
}
