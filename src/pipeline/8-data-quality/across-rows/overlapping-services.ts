import { denseRank, intKey, textKey } from '../../../columns/dense-rank.ts';
import { daysOf, textOf } from '../../../columns/table.ts';
import { NO_DAY } from '../../../model/day.ts';
import type { AllRows } from '../all-rows.ts';
import type { Report } from '../report.ts';
import { isServiceRow } from './service-rows.ts';

const SAME_SERVICE = ['Service_Type', 'Service_Component', 'Delivery_Mechanism', 'Provider_CQC_Location_ID'];

/**
 * Identical services of a person in one file that are open at the same time though they start on different days. The
 * later one is reported. Services that start on the same day are duplicates, which the method removes.
 * Unknowns: rows without a person, a start or a service type are passed over; a service without an end is open.
 */
export function overlappingServices(rows: AllRows, persons: Int32Array, report: Report): void {
  const { table, count, fileOf } = rows;
  const starts = daysOf(table, 'Event_Start_Date').values;
  const ends = daysOf(table, 'Event_End_Date').values;
  const deaths = daysOf(table, 'Date_of_Death').values;
  const types = textOf(table, 'Service_Type').codes;
  const isService = isServiceRow(rows);
  const { order, groupOf } = denseRank(
    [intKey(fileOf), intKey(persons), ...SAME_SERVICE.map((field) => textKey(textOf(table, field)))],
    count,
  );
  const byStart = denseRank([intKey(groupOf), intKey(starts)], count).order;
  let group = 0;
  let openUntil = NO_DAY;
  let lastStart = NO_DAY;
  for (let place = 0; place < order.length; place++) {
    const row = byStart[place];
    if (persons[row] === 0 || starts[row] === NO_DAY || types[row] === 0 || isService[row] === 0) continue;
    const end = ends[row] !== NO_DAY ? ends[row] : deaths[row] !== NO_DAY ? deaths[row] : OPEN_END;
    if (groupOf[row] !== group) {
      group = groupOf[row];
      openUntil = end;
    } else {
      if (starts[row] > lastStart && starts[row] < openUntil)
        report.row({ rule: 'overlapping-services', field: 'Event_Start_Date', row });
      openUntil = Math.max(openUntil, end);
    }
    lastStart = starts[row];
  }
}

const OPEN_END = 0x7fffffff;
