import { denseRank, intKey, textKey } from '../../../columns/dense-rank.ts';
import { gather, Rows } from '../../../columns/rows.ts';
import { daysOf, takeRows, textOf } from '../../../columns/table.ts';
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
  const candidates = servicesOfPeople(rows, persons);
  const table = takeRows(rows.table, candidates);
  const starts = daysOf(table, 'Event_Start_Date').values;
  const ends = daysOf(table, 'Event_End_Date').values;
  const deaths = daysOf(table, 'Date_of_Death').values;
  const [fileOf, personOf] = [rows.fileOf, persons].map((numbers) => gather(numbers, candidates.indices));
  const { groupOf } = denseRank(
    [intKey(fileOf), intKey(personOf), ...SAME_SERVICE.map((field) => textKey(textOf(table, field)))],
    candidates.length,
  );
  const byStart = denseRank([intKey(groupOf), intKey(starts)], candidates.length).order;
  let group = 0;
  let openUntil = NO_DAY;
  let lastStart = NO_DAY;
  for (const row of byStart) {
    const end = ends[row] !== NO_DAY ? ends[row] : deaths[row] !== NO_DAY ? deaths[row] : OPEN_END;
    if (groupOf[row] !== group) {
      group = groupOf[row];
      openUntil = end;
    } else {
      if (starts[row] > lastStart && starts[row] < openUntil)
        report.row({ rule: 'overlapping-services', field: 'Event_Start_Date', row: candidates.indices[row] });
      openUntil = Math.max(openUntil, end);
    }
    lastStart = starts[row];
  }
}

const OPEN_END = 0x7fffffff;

function servicesOfPeople(rows: AllRows, persons: Int32Array): Rows {
  const starts = daysOf(rows.table, 'Event_Start_Date').values;
  const types = textOf(rows.table, 'Service_Type').codes;
  const isService = isServiceRow(rows);
  const flags = new Uint8Array(rows.count);
  for (let row = 0; row < flags.length; row++)
    if (persons[row] !== 0 && starts[row] !== NO_DAY && types[row] !== 0) flags[row] = isService[row];
  return Rows.where(flags);
}
