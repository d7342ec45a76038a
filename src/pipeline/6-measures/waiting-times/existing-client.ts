import { textOf } from '../../../columns/table.ts';
import { addMonths, NO_DAY } from '../../../model/day.ts';
import { SERVICE } from './event-kinds.ts';
import { isOneOf, LONG_TERM_SERVICES, SHORT_TERM_SERVICES } from './waiting-columns.ts';
import type { WaitingColumns, WaitingContext } from './waiting-columns.ts';

/** Long term support that ended so long before a request, or later, makes an existing client. Unit: months. */
export const LONG_TERM_MONTHS = 12;
/** The same of ST-Max and other short term support. Unit: months. */
export const SHORT_TERM_MONTHS = 3;

/**
 * Finds the service because of which a request is that of an existing client: one that began before the request and is
 * open, or ended within the months above. It counts at any age and for any client type; ongoing low level support does
 * not count, nor does a service that begins on the day of the request.
 * Of several, the open one, else the one that ended last, then the one that began last, then the lower row number.
 * Unknowns: without LA_Code nobody has a service (in SQL no NULL equals another).
 * Source: DHSC waiting_times_method, 1.3c.
 */
export function findExistingService(
  { events, people }: WaitingContext,
  { kinds, starts, ends }: WaitingColumns,
): (request: number) => number | null {
  const serviceType = textOf(events, 'Service_Type_Cleaned');
  const isLongTerm = isOneOf(serviceType, LONG_TERM_SERVICES);
  const isShortTerm = isOneOf(serviceType, SHORT_TERM_SERVICES);
  const laCodes = textOf(events, 'LA_Code').codes;
  const endOf = (row: number) => (ends[row] === NO_DAY ? Infinity : ends[row]);
  return (request) => {
    if (laCodes[request] === 0) return null;
    const longTermFrom = addMonths(starts[request], -LONG_TERM_MONTHS);
    const shortTermFrom = addMonths(starts[request], -SHORT_TERM_MONTHS);
    let found: number | null = null;
    for (const row of people.rowsOf(people.personOf[request])) {
      if (kinds[row] !== SERVICE || starts[row] >= starts[request]) continue;
      const counts =
        (isLongTerm[row] === 1 && endOf(row) >= longTermFrom) ||
        (isShortTerm[row] === 1 && endOf(row) >= shortTermFrom);
      if (!counts) continue;
      const goesFirst =
        found === null || endOf(row) > endOf(found) || (endOf(row) === endOf(found) && starts[row] > starts[found]);
      if (goesFirst) found = row;
    }
    return found;
  };
}
