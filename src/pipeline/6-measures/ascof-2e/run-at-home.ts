import type { Period } from '../../../model/period.ts';
import { madeWhenAsked } from '../made-when-asked.ts';
import type { MeasureContext, MeasureRun } from '../measure.ts';
import { PERSON_LISTS, personList } from '../person-list.ts';
import { funnelOf, sift } from '../sift.ts';
import { accommodationOf } from './accommodation.ts';
import type { AtHomeMeasure } from './at-home-measure.ts';
import { atHomeFigures } from './at-home-figures.ts';
import { countUnknownAccommodation } from './count-unknown-accommodation.ts';
import { explainAtHome } from './explain-at-home.ts';
import { JOINED_BY, supportIds } from './la-person-ids.ts';
import { personLevelTable } from './person-level-table.ts';
import { cohortRules, denominatorRules, settledRule } from './person-rules.ts';
import { supportedPeople } from './supported-people.ts';
import { supportRules } from './support-rules.ts';

/**
 * People in long term support who live in their home or with family, by age band and gender.
 *
 * Grain of a case: a row of the main table for the rules on services, then a person.
 * Source: DHSC Create_ASCOF_2E_2425_Onwards.
 */
export function runAtHome(context: MeasureContext, period: Period, definition: AtHomeMeasure): MeasureRun {
  const { events, people } = context;
  const rowRules = supportRules(context, period);
  const metByRow = new Uint8Array(events.numRows());
  sift(metByRow, 0, rowRules);
  const isSupport = (row: number) => metByRow[row] >= rowRules.length;
  const supported = supportedPeople(context, period, isSupport);

  const inCohort = cohortRules(context, period, supported, definition.learningDisability);
  const inFigures = denominatorRules(context, supported);
  const personRules = [...inCohort, ...inFigures];
  // One for long term support, and one for each rule on persons that is met after it.
  const metByPerson = supported.supported.slice();
  sift(metByPerson, 1, personRules);
  const accommodation = accommodationOf(context);
  const idsOf = supportIds(context, isSupport);
  const inNumerator = [settledRule(accommodation), ...JOINED_BY[context.method.atHome](idsOf)];

  const cohort = positionsFrom(metByPerson, 1 + inCohort.length);
  const ageKnown = positionsFrom(metByPerson, 1 + inCohort.length + 1);
  const counted = positionsFrom(metByPerson, 1 + personRules.length);
  const { figures, members } = atHomeFigures(context, definition, { supported, ageKnown, counted, inNumerator });
  /** Rules that each row meets in a row, those on its person included. */
  const metByRowAndPerson = () => {
    const met = metByRow.slice();
    for (let row = 0; row < met.length; row++)
      if (met[row] === rowRules.length) met[row] += metByPerson[people.personOf[row]] - 1;
    return met;
  };
  return madeWhenAsked(
    {
      measure: definition.measure,
      period,
      figures,
      excluded: countUnknownAccommodation(context, definition.measure, { cohort, accommodation, isSupport }),
      members,
      explain: explainAtHome({
        context,
        period,
        definition,
        supported,
        accommodation,
        rowRules,
        personRules,
        inNumerator,
        metByRow,
        isInCohort: (person) => metByPerson[person] > inCohort.length,
      }),
    },
    {
      personLevel: () => personLevelTable(context, definition.measure, { supported, cohort, accommodation }),
      funnel: () => funnelOf([...rowRules, ...personRules], metByRowAndPerson(), people),
      tables: () =>
        PERSON_LISTS[context.method.personLists](() =>
          personList(figures, {
            name: 'person_list_2e',
            title: 'ASCOF 2E: people in long term support by LA person IDs',
            entriesOf: (figure) =>
              members(figure, 'denominator').map((person) => ({
                laPersonIds: idsOf(person),
                inNumerator: inNumerator.every(({ holds }) => holds(person)),
              })),
            nobody: null,
            noneInNumerator: null,
            denominator: 'people',
          }),
        ),
    },
  );
}

/** The places whose number is at least so much. */
function positionsFrom(numbers: Uint8Array, least: number): readonly number[] {
  const positions: number[] = [];
  for (let position = 0; position < numbers.length; position++)
    if (numbers[position] >= least) positions.push(position);
  return positions;
}
