import * as z from 'zod';
import { filledText, yesOrNo } from './cells.ts';
import { checkListed } from './check-listed.ts';
import { checkUnique } from './check-unique.ts';
import type { Mapping } from './mapping.ts';
import type { ReadReference } from './read-reference.ts';
import { readTable } from './read-table.ts';

/** An accommodation status a person can end up with, and what ASCOF 2E makes of it. */
export type AccommodationStatus = {
  readonly status: string;
  /** In the home or with family, so in the numerator of ASCOF 2E. */
  readonly settled: boolean;
  /** False for the two statuses that DHSC derives from services and nobody submits. */
  readonly inSpecification: boolean;
  /** In the count of unknown accommodation that goes beside ASCOF 2E, even when settled. */
  readonly countedAsUnknown: boolean;
};

const PATH = 'lookups/settled_accommodation.csv';

const statusRow = z.object({
  accommodation_status: filledText,
  settled: yesOrNo,
  in_specification: yesOrNo,
  counted_as_unknown: yesOrNo,
  source: filledText,
});

/** Grain: one row per accommodation status. Reads: lookups/settled_accommodation.csv. */
export function readAccommodationStatuses(
  read: ReadReference,
  accommodationStatus: Mapping,
): readonly AccommodationStatus[] {
  const rows = readTable(read, PATH, statusRow);
  checkUnique(PATH, rows, 'accommodation_status', (cells) => cells.accommodation_status);
  const specified = rows.filter(({ cells }) => cells.in_specification);
  checkListed(PATH, specified, 'accommodation_status', (c) => c.accommodation_status, accommodationStatus.definedList);
  return rows.map(({ cells }) => ({
    status: cells.accommodation_status,
    settled: cells.settled,
    inSpecification: cells.in_specification,
    countedAsUnknown: cells.counted_as_unknown,
  }));
}
