import * as z from 'zod';
import type { AccommodationStatus } from './accommodation-status.ts';
import { filledText, wholeNumber } from './cells.ts';
import { checkListed } from './check-listed.ts';
import { checkRanks } from './check-ranks.ts';
import type { Mapping } from './mapping.ts';
import type { ReadReference } from './read-reference.ts';
import { readTable } from './read-table.ts';

/** Where a person lives who receives this service; the first rule that fits wins, and `Unknown` when none does. */
export type AccommodationRule = {
  /** Null fits any service type, and no type. */
  readonly serviceType: string | null;
  /** Null fits any component; `NO_COMPONENT` fits only when no telling component is known. */
  readonly serviceComponent: string | null;
  readonly accommodationStatus: string;
};

/** The service component of a rule that asks for there being none. */
export const NO_COMPONENT = 'none';

const ANY = 'any';
const PATH = 'lookups/accommodation_from_services.csv';

const ruleRow = z.object({
  order: wholeNumber,
  service_type: filledText,
  service_component: filledText,
  accommodation_status: filledText,
  source: filledText,
});

/** The rules in the order they are tried. Reads: lookups/accommodation_from_services.csv. */
export function readAccommodationRules(
  read: ReadReference,
  mappings: { readonly serviceType: Mapping; readonly serviceComponent: Mapping },
  statuses: readonly AccommodationStatus[],
): readonly AccommodationRule[] {
  const rows = readTable(read, PATH, ruleRow);
  const { serviceType, serviceComponent } = mappings;
  const statusList = statuses.map(({ status }) => status);
  checkRanks(PATH, rows, 'order', (cells) => cells.order);
  checkListed(PATH, rows, 'service_type', (cells) => cells.service_type, [ANY, ...serviceType.definedList]);
  const components = [ANY, NO_COMPONENT, ...serviceComponent.definedList];
  checkListed(PATH, rows, 'service_component', (cells) => cells.service_component, components);
  checkListed(PATH, rows, 'accommodation_status', (cells) => cells.accommodation_status, statusList);
  return rows.map(({ cells }) => ({
    serviceType: cells.service_type === ANY ? null : cells.service_type,
    serviceComponent: cells.service_component === ANY ? null : cells.service_component,
    accommodationStatus: cells.accommodation_status,
  }));
}
