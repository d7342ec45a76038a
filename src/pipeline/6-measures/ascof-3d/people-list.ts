import type { OutputTable } from '../../../columns/output-table.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { MeasureContext, MeasureRun } from '../measure.ts';
import { joinedIds, personList } from '../person-list.ts';
import type { JudgedPart } from './judge-part.ts';
import type { PartDefinition } from './part.ts';

/**
 * DHSC's record-level list of one part: people under the LA person IDs of their top-ranked rows.
 * Source: DHSC Create_ASCOF_3D_2425_Onwards, #LA_IDs and #OutputTable_RLS.
 */
export function peopleList(
  context: MeasureContext,
  { listedIds, figures: partFigures }: PartDefinition,
  judged: JudgedPart,
  { figures, members }: Pick<MeasureRun, 'figures' | 'members'>,
): OutputTable {
  const idsOf = listedIds(context);
  const known = new Map<PersonNumber, string | null>();
  const joined = (person: PersonNumber) => {
    const ids = known.has(person) ? (known.get(person) ?? null) : joinedIds(idsOf(judged.bestRows(person)));
    known.set(person, ids);
    return ids;
  };
  return personList(figures, {
    name: 'person_list_3d',
    title: 'ASCOF 3D: clients and carers by LA person IDs',
    entriesOf: (figure) => {
      const counts = partFigures.find(({ description }) => description === figure.description)?.counts;
      return members(figure, 'denominator').map((person) => ({
        laPersonIds: joined(person),
        inNumerator: counts !== undefined && judged.bestKind(person)[counts],
      }));
    },
    nobody: 0,
    noneInNumerator: 0,
    denominator: 'people',
  });
}
