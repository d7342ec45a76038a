import { textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { INVALID_AND_NOT_MAPPED } from '../../../reference-tables/index.ts';
import { bestRows } from '../../5-person-details/best-rows.ts';
import { latestFirst } from '../../5-person-details/latest-first.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { MeasureContext } from '../measure.ts';

/** Where the accommodation status of a person comes from, and the rows that say so. */
export type AccommodationOrigin = {
  readonly kind: 'submitted' | 'conflict' | 'none known';
  /** The rows with the latest known status; none when no row has one. */
  readonly rows: readonly number[];
};

/**
 * Which rows gave a person's accommodation status: those that go first among the rows with a known one. When they
 * disagree, or no row has one, person details deduce the status from the latest service, if they can.
 * Source: DHSC Create_personal_details_table, accommodation.
 */
export function accommodationOrigins({
  events,
  people,
}: MeasureContext): (person: PersonNumber) => AccommodationOrigin {
  const status = textOf(events, 'Accommodation_Status_Cleaned');
  const unknown = new Set([foldText('Unknown'), foldText(INVALID_AND_NOT_MAPPED)]);
  const known = status.dictionary.flags((text) => !unknown.has(foldText(text)));
  const foldedCodes = status.dictionary.folding.codes;
  const criteria = latestFirst(events);
  return (person) => {
    const knownRows = people.rowsOf(person).filter((row) => known[status.codes[row]] === 1);
    const rows = bestRows(knownRows, criteria);
    if (rows.length === 0) return { kind: 'none known', rows };
    const statuses = new Set(rows.map((row) => foldedCodes[status.codes[row]]));
    return { kind: statuses.size === 1 ? 'submitted' : 'conflict', rows };
  };
}
