import * as z from 'zod';
import { foldText } from '../columns/text-dictionary.ts';
import { filledText, wholeNumber } from './cells.ts';
import { checkListed } from './check-listed.ts';
import { checkRanks } from './check-ranks.ts';
import { checkUnique } from './check-unique.ts';
import type { Mapping } from './mapping.ts';
import type { ReadReference } from './read-reference.ts';
import { readTable } from './read-table.ts';

const PATH = 'hierarchies/service_type_hierarchy.csv';

const hierarchyRow = z.object({ hierarchy: wholeNumber, service_type: filledText, source: filledText });

/**
 * Folded service type → rank, 1 the strongest: which service follows reablement in ASCOF 2A, and which service says
 * where a person lives. Unknowns: unpaid carer support and unmapped types have no rank.
 */
export function readServiceTypeHierarchy(read: ReadReference, serviceType: Mapping): ReadonlyMap<string, number> {
  const rows = readTable(read, PATH, hierarchyRow);
  checkRanks(PATH, rows, 'hierarchy', (cells) => cells.hierarchy);
  checkUnique(PATH, rows, 'service_type', (cells) => cells.service_type);
  checkListed(PATH, rows, 'service_type', (cells) => cells.service_type, serviceType.definedList);
  return new Map(rows.map(({ cells }) => [foldText(cells.service_type), cells.hierarchy]));
}
