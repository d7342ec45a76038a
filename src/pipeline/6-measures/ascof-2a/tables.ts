import type { OutputTable } from '../../../columns/output-table.ts';
import type { Table } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { tableOfRecords } from '../../7-outputs/table-of-records.ts';
import type { MeasureContext } from '../measure.ts';
import { workingAgeBandOf } from './age-band.ts';
import { yesNo } from './final-outcomes.ts';
import type { Followed } from './final-outcomes.ts';

/**
 * The reablements of new clients and what followed each, counted or not.
 * Grain: one row per cluster of a new client.
 */
export function reablementsTable({ people }: MeasureContext, all: readonly Followed[]): Table {
  return tableOfRecords(all, {
    LA_Code: { text: ({ reablement }) => reablement.laCode },
    // DHSC takes the person from the events joined by LA code: without one there are none.
    Der_NHS_LA_Combined_Person_ID: {
      text: ({ reablement: { laCode, person } }) => (laCode === null ? null : people.personIdOf(person)),
    },
    ST_Max_Cluster_Start: { day: ({ reablement }) => reablement.start },
    ST_Max_Cluster_End: { day: ({ reablement }) => reablement.end },
    ST_Max_Cluster_Event_Outcome: { text: ({ reablement }) => reablement.events.outcomeOf(reablement.outcomeRow) },
    ST_Max_Cluster_Working_Age_Band: { text: ({ reablement }) => workingAgeBandOf(reablement.age) },
    Sequel_Type: { text: ({ sequel }) => sequel.type },
    Final_Outcome: { text: ({ sequel }) => sequel.finalOutcome },
  });
}

/**
 * The same by what followed. Local authorities are named as in the LA lookup; one that it lacks has no name.
 * Grain: one row per local authority, age band (also `Unknown`), sequel type and final outcome that occur.
 * Source: DHSC Create_ASCOF_2A_2425_Onwards, final breakdown of ST-Max services by final outcome.
 */
export function disaggregatedTable({ reference }: MeasureContext, all: readonly Followed[]): OutputTable {
  const nameOf = new Map(reference.localAuthorities.map(({ laCode, cldLaName }) => [foldText(laCode), cldLaName]));
  const groups = new Map<string, { readonly first: Followed; count: number }>();
  for (const followed of all) {
    const { reablement, sequel } = followed;
    const parts = [reablement.laCode ?? '', workingAgeBandOf(reablement.age), sequel.type, sequel.finalOutcome];
    const key = parts.map(foldText).join('|');
    const group = groups.get(key) ?? { first: followed, count: 0 };
    group.count++;
    groups.set(key, group);
  }
  return {
    name: 'ascof_2a_disaggregated',
    title: 'ASCOF 2A: reablements by age band and what followed',
    sheetName: 'ASCOF 2A by sequel',
    table: tableOfRecords([...groups.values()], {
      LA_Code: { text: ({ first }) => first.reablement.laCode },
      LA_Name: { text: ({ first }) => nameOf.get(foldText(first.reablement.laCode ?? '')) ?? null },
      Age_Band: { text: ({ first }) => workingAgeBandOf(first.reablement.age) },
      Sequel_Type: { text: ({ first }) => first.sequel.type },
      Final_Outcome: { text: ({ first }) => first.sequel.finalOutcome },
      Included_In_Denom: { text: ({ first }) => yesNo(first.counting.inDenominator) },
      Included_In_Num: { text: ({ first }) => yesNo(first.counting.inNumerator) },
      Incl_In_Unable_To_Classify: { text: ({ first }) => yesNo(first.counting.unableToClassify) },
      ST_Max_Count: { integer: ({ count }) => count },
    }),
  };
}
