import { daysOf, textOf } from '../../../columns/table.ts';
import type { Table } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { NO_DAY } from '../../../model/day.ts';
import { peopleIn } from '../../5-person-details/people.ts';
import { rowsOfType } from './rows-of-type.ts';

/**
 * Whether the person of a row had a long term service open on the day the row's event began; a service's first and
 * last day count, and an open service never ends.
 * Unknowns: a row without LA_Code has no service (in SQL no NULL equals another).
 * Source: DHSC 3.Requests_fact, 4.Assessments_fact, 5.Reviews_fact.
 */
export function inLongTermSupport(master: Table): (row: number) => boolean {
  const people = peopleIn(master);
  const starts = daysOf(master, 'Event_Start_Date').values;
  const ends = daysOf(master, 'Event_End_Date').values;
  const laCodes = textOf(master, 'LA_Code').codes;
  const longTerm = textOf(master, 'Service_Type_Grouped').flags((text) => foldText(text) === 'long term support');
  const isSupport = new Uint8Array(master.numRows());
  for (const row of rowsOfType(master, 'Service').indices) isSupport[row] = longTerm[row];
  return (row) => {
    if (laCodes[row] === 0) return false;
    const day = starts[row];
    return people
      .rowsOf(people.personOf[row])
      .some(
        (other) => isSupport[other] === 1 && starts[other] <= day && (ends[other] === NO_DAY || ends[other] >= day),
      );
  };
}
