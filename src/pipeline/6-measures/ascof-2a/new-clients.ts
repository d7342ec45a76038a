import type { Day } from '../../../model/day.ts';
import { isoOf } from '../../../model/day.ts';
import { OPEN_END } from '../reablement-clusters.ts';
import type { Rule } from '../rule.ts';
import type { Reablement } from './reablement.ts';

/**
 * Long term support that ended fewer days than this before the reablement, or later, makes the person no new client.
 * Unit: days. DHSC's comments say 365 days and 3 months; the SQL counts 91.
 */
export const NEW_CLIENT_DAYS = 91;

/** First and last day on which an end of long term support makes the person no new client (an open one does too). */
export function newClientWindow({ start }: Reablement): { readonly from: Day; readonly to: Day } {
  return { from: start - NEW_CLIENT_DAYS + 1, to: start - 1 };
}

/**
 * The row of long term support that began before the reablement and ended last; null when there is none. The row need
 * not be a service: an assessment or review that names the service type is taken as well. Of rows that end on the same
 * day, the one that began last, then the newest record.
 */
export function lastLongTermSupportBefore({ otherRows, start, events }: Reablement): number | null {
  const { startOf, endOf, recordIdOf } = events;
  const rows = otherRows.filter((row) => events.isLongTermSupport(row) && startOf(row) < start);
  if (rows.length === 0) return null;
  return rows.reduce((best, row) =>
    (endOf(row) - endOf(best) || startOf(row) - startOf(best) || recordIdOf(row) - recordIdOf(best)) > 0 ? row : best,
  );
}

/** Whether the person got no long term support just before the reablement. Source: DHSC, New_Client_Record_Flag. */
export const newClient: Rule<Reablement> = {
  id: 'new-client',
  met: `no long term support was open when the reablement began, or had ended less than ${NEW_CLIENT_DAYS} days before`,
  notMet: `long term support was open when the reablement began, or had ended less than ${NEW_CLIENT_DAYS} days before, so this is no new client`,
  holds: (reablement) => {
    const row = lastLongTermSupportBefore(reablement);
    return row === null || reablement.start - reablement.events.endOf(row) >= NEW_CLIENT_DAYS;
  },
  saw: (reablement) => {
    const row = lastLongTermSupportBefore(reablement);
    const start = `ST_Max_Cluster_Start ${isoOf(reablement.start)}`;
    if (reablement.laCode === null) return `${start}, LA_Code blank: DHSC's join finds no other event`;
    if (row === null) return `${start}; no long term support that began before`;
    const end = reablement.events.endOf(row);
    const days = reablement.start - end;
    const gap =
      end >= OPEN_END
        ? 'still open'
        : days < 0
          ? 'it ended after the reablement began'
          : `it ended ${days} days before the reablement began`;
    return `${start}; ${reablement.events.describe(row)}: ${gap}`;
  },
};
