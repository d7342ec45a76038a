import * as z from 'zod';
import { foldText } from '../columns/text-dictionary.ts';
import { filledText, yesOrNo } from './cells.ts';
import { checkListed } from './check-listed.ts';
import { checkUnique } from './check-unique.ts';
import { cleanedValuesOf } from './mapping.ts';
import type { Mapping } from './mapping.ts';
import type { ReadReference } from './read-reference.ts';
import { readTable } from './read-table.ts';

/** What followed a reablement cluster, and where ASCOF 2A counts it. */
export type Ascof2aFinalOutcome = {
  readonly finalOutcome: string;
  readonly inDenominator: boolean;
  readonly inNumerator: boolean;
  readonly unableToClassify: boolean;
};

const UNUSABLE_PATH = 'lookups/ascof_2a_unusable_outcomes.csv';
const FINAL_PATH = 'lookups/ascof_2a_final_outcomes.csv';

const unusableRow = z.object({ event_outcome: filledText, source: filledText });

const finalRow = z.object({
  final_outcome: filledText,
  taken_from: z.enum(['Event_Outcome', 'Service_Type', 'made by the measure']),
  in_denominator: yesOrNo,
  in_numerator: yesOrNo,
  unable_to_classify: yesOrNo,
  source: filledText,
});

/** The folded event outcomes that do not tell what followed reablement, so that any other outcome goes before them. */
export function readUnusableOutcomes(read: ReadReference, eventOutcome: Mapping): ReadonlySet<string> {
  const rows = readTable(read, UNUSABLE_PATH, unusableRow);
  checkUnique(UNUSABLE_PATH, rows, 'event_outcome', (cells) => cells.event_outcome);
  checkListed(UNUSABLE_PATH, rows, 'event_outcome', (cells) => cells.event_outcome, cleanedValuesOf(eventOutcome));
  return new Set(rows.map(({ cells }) => foldText(cells.event_outcome)));
}

/** Folded final outcome → where it counts. Reads: lookups/ascof_2a_final_outcomes.csv. */
export function readFinalOutcomes(
  read: ReadReference,
  mappings: { readonly eventOutcome: Mapping; readonly serviceType: Mapping },
): ReadonlyMap<string, Ascof2aFinalOutcome> {
  const rows = readTable(read, FINAL_PATH, finalRow);
  checkUnique(FINAL_PATH, rows, 'final_outcome', (cells) => cells.final_outcome);
  const outcomes = rows.filter(({ cells }) => cells.taken_from === 'Event_Outcome');
  checkListed(
    FINAL_PATH,
    outcomes,
    'final_outcome',
    (cells) => cells.final_outcome,
    cleanedValuesOf(mappings.eventOutcome),
  );
  const services = rows.filter(({ cells }) => cells.taken_from === 'Service_Type');
  checkListed(FINAL_PATH, services, 'final_outcome', (cells) => cells.final_outcome, mappings.serviceType.definedList);
  return new Map(
    rows.map(({ cells }) => [
      foldText(cells.final_outcome),
      {
        finalOutcome: cells.final_outcome,
        inDenominator: cells.in_denominator,
        inNumerator: cells.in_numerator,
        unableToClassify: cells.unable_to_classify,
      },
    ]),
  );
}
