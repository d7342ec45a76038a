import type { Table } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { tableOfRecords } from '../../7-outputs/table-of-records.ts';
import type { MeasureContext } from '../measure.ts';
import { NONE_OF_THE_OUTCOMES } from './judge.ts';
import type { Judgement } from './judge.ts';
import type { LinkedReablement } from './linked-reablement.ts';
import type { Counted } from './slices.ts';

/** A linked reablement as it enters the figures. */
export type OutcomeEvent = Counted & {
  readonly linked: LinkedReablement;
  readonly outcomeCombo: string;
  readonly isNumerator: boolean;
};

/**
 * Grain: one per linked reablement, client type, gender and age group. So one reablement is two of them when two spells
 * end on the same day and differ in these; DHSC counts it once in a group, but twice in the Venn table.
 * Source: DHSC Create_ASCOF_2D, #Outcome_Combo_Event and #Discharge_With_Outcome.
 */
export function outcomeEvents(judgements: readonly Judgement[]): readonly OutcomeEvent[] {
  return judgements.flatMap(({ linked, outcomeCombo }) => {
    if (linked === null || outcomeCombo === null) return [];
    const distinct = new Map(
      linked.discharges.map(({ clientType, gender, ageGroup }) => [
        [clientType, foldText(gender ?? ''), ageGroup].join('|'),
        { clientType, gender, ageGroup },
      ]),
    );
    const isNumerator = outcomeCombo === NONE_OF_THE_OUTCOMES;
    return [...distinct.values()].map((counted) => ({ ...counted, linked, outcomeCombo, isNumerator }));
  });
}

/** Grain: one row per reablement, client type, gender and age group. */
export function outcomeEventsTable({ people }: MeasureContext, events: readonly OutcomeEvent[]): Table {
  return tableOfRecords(events, {
    Area: { text: ({ linked }) => linked.laName },
    Der_NHS_LA_Combined_Person_ID: { text: ({ linked }) => people.personIdOf(linked.cluster.person) },
    Client_Type: { text: ({ clientType }) => clientType },
    Gender: { text: ({ gender }) => gender },
    Der_Age_Grouped: { text: ({ ageGroup }) => ageGroup },
    Outcome_Combo: { text: ({ outcomeCombo }) => outcomeCombo },
    IsNumerator: { integer: ({ isNumerator }) => (isNumerator ? 1 : 0) },
  });
}
