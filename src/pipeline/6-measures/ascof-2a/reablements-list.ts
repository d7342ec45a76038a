import type { OutputTable } from '../../../columns/output-table.ts';
import { textOf } from '../../../columns/table.ts';
import type { Figure, MeasureContext } from '../measure.ts';
import { personList } from '../person-list.ts';
import type { JudgementsBehind } from './figures.ts';

/**
 * DHSC's record-level list: the reablements of the denominator, by what followed them. A person goes under all the LA
 * person IDs that the person details have.
 * Source: DHSC Create_ASCOF_2A_2425_Onwards, person level table for record level sharing report.
 */
export function reablementsList(
  { personDetails }: MeasureContext,
  figures: readonly Figure[],
  behind: JudgementsBehind,
): OutputTable {
  const ids = textOf(personDetails, 'LA_Person_Unique_Identifier_Concat');
  return personList(figures, {
    name: 'person_list_2a',
    title: 'ASCOF 2A: reablements by LA person IDs and what followed',
    entriesOf: (figure) =>
      behind(figure, 'denominator').map(({ reablement, followed, inNumerator }) => ({
        laPersonIds: ids.at(reablement.person),
        inNumerator,
        sequelType: followed?.sequel.type,
      })),
    nobody: null,
    noneInNumerator: 0,
    denominator: 'people',
    columns: 'with sequel type',
  });
}
