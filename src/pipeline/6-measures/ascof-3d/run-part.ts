import type { Period } from '../../../model/period.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import { groupsOf } from '../ascof-2a/age-band.ts';
import { madeWhenAsked } from '../made-when-asked.ts';
import type { MeasureContext, MeasureRun } from '../measure.ts';
import { PERSON_LISTS } from '../person-list.ts';
import { funnelOf } from '../sift.ts';
import { explainPart } from './explain-part.ts';
import { countUnknownMechanism, partFigures } from './figures.ts';
import { judgePart } from './judge-part.ts';
import type { PartDefinition } from './part.ts';
import { peopleList } from './people-list.ts';

/**
 * One part of ASCOF 3D. The other is asked only for its age groups: DHSC has one grid for both.
 *
 * Grain of a case: a row of the main table, then a person.
 * Source: DHSC Create_ASCOF_3D_2425_Onwards.
 */
export function runPart(
  context: MeasureContext,
  period: Period,
  definition: PartDefinition,
  other: PartDefinition,
): MeasureRun {
  const { people } = context;
  const judged = judgePart(context, period, definition);
  const { rowRules, personRules, metByRow, metByPerson } = judged;
  const groups = (person: PersonNumber) => groupsOf(judged.ageOf(person));
  const groupsAnywhere = new Set([...judged.counted, ...judgePart(context, period, other).counted].flatMap(groups));
  /** Rules that each row meets in a row, those on its person included. */
  const metInAll = () =>
    metByRow.map((met, row) => (met < rowRules.length ? met : met + metByPerson[people.personOf[row]] - 1));
  const figures = partFigures(context, definition, judged, groups, groupsAnywhere);
  return madeWhenAsked(
    {
      measure: definition.measure,
      period,
      ...figures,
      excluded: countUnknownMechanism(context, definition, judged),
      explain: explainPart({ context, period, definition, judged, groupsOf: groups }),
    },
    {
      personLevel: () => definition.personLevel(context, judged),
      funnel: () => funnelOf([...rowRules, ...personRules], metInAll(), people),
      tables: () => PERSON_LISTS[context.method.personLists](() => peopleList(context, definition, judged, figures)),
    },
  );
}
