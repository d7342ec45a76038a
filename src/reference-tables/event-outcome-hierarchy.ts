import * as z from 'zod';
import { foldText } from '../columns/text-dictionary.ts';
import { filledText, wholeNumber } from './cells.ts';
import { checkListed } from './check-listed.ts';
import { checkRanks } from './check-ranks.ts';
import { checkUnique } from './check-unique.ts';
import { cleanedValuesOf } from './mapping.ts';
import type { Mapping } from './mapping.ts';
import type { ReadReference } from './read-reference.ts';
import { readTable } from './read-table.ts';

const PATH = 'hierarchies/event_outcome_hierarchy.csv';

const hierarchyRow = z.object({ hierarchy: wholeNumber, event_outcome: filledText });

/** Folded event outcome → rank, 1 the strongest. Unknowns: an outcome without a rank is for the pipeline to place. */
export function readEventOutcomeHierarchy(read: ReadReference, eventOutcome: Mapping): ReadonlyMap<string, number> {
  const rows = readTable(read, PATH, hierarchyRow);
  checkRanks(PATH, rows, 'hierarchy', (cells) => cells.hierarchy);
  checkUnique(PATH, rows, 'event_outcome', (cells) => cells.event_outcome);
  checkListed(PATH, rows, 'event_outcome', (cells) => cells.event_outcome, cleanedValuesOf(eventOutcome));
  return new Map(rows.map(({ cells }) => [foldText(cells.event_outcome), cells.hierarchy]));
}
