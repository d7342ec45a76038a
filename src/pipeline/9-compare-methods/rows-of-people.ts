import { Rows } from '../../columns/rows.ts';
import { daysOf, takeRows, textOf, withColumns } from '../../columns/table.ts';
import type { TextColumn } from '../../columns/text-column.ts';
import { foldText } from '../../columns/text-dictionary.ts';
import type { Day } from '../../model/day.ts';
import type { Submission } from '../../submissions/submission.ts';
import { derivePersonId } from '../3-clean-and-derive/derive-person-id.ts';
import { personIdColumns } from '../3-clean-and-derive/index.ts';
import type { MainTable } from '../build-main-table.ts';
import { recordIds } from '../gather-selected-events.ts';
import { numberRecords } from '../number-records.ts';

/** Every submission with the rows of some people only, by their combined person IDs (folded). */
export type RowsOfPeople = (personIds: ReadonlySet<string>) => Submission[];

/**
 * Cuts submissions down to some people. Records keep their numbers, and files without a row of them stay, so that the
 * method makes of these people what it makes of them among all others.
 */
export function rowsOfPeople(submissions: readonly Submission[]): RowsOfPeople {
  const numbers = numberRecords(submissions);
  const whole = submissions.map((submission) => ({
    submission,
    personIds: derivePersonId(personIdColumns(submission.table)),
    ids: recordIds(submission, numbers.get(submission)?.firstRecordId ?? 1),
  }));
  return (wanted) =>
    whole.map(({ submission, personIds, ids }) => {
      const rows = Rows.where(personIds.flags((text) => wanted.has(foldText(text))));
      const table = takeRows(withColumns(submission.table, { Der_Unique_Record_ID: ids }), rows);
      const lines = Int32Array.from(rows.indices, (row) => submission.lines[row]);
      return { ...submission, table, lines, rowCount: rows.length };
    });
}

/** More than one, because a date of death can take the events of one away. */
const PEOPLE_IN_LAST_PERIOD = 25;

/**
 * Some people of the last reference period of each local authority. Services of that period are never cropped, so the
 * step that crops must see which it is.
 */
export function peopleInLastPeriod({ events }: MainTable): string[] {
  const laNames = textOf(events, 'LA_Name').foldedCodes;
  const starts = daysOf(events, 'Ref_Period_Start_Date').values;
  const personIds: TextColumn = textOf(events, 'Der_NHS_LA_Combined_Person_ID');
  const last = new Map<number, { start: Day; rows: number[] }>();
  for (let row = 0; row < laNames.length; row++) {
    const known = last.get(laNames[row]);
    if (!known || starts[row] > known.start) last.set(laNames[row], { start: starts[row], rows: [row] });
    else if (starts[row] === known.start && known.rows.length < PEOPLE_IN_LAST_PERIOD) known.rows.push(row);
  }
  return [...last.values()].flatMap(({ rows }) => rows.map((row) => foldText(personIds.at(row) ?? '')));
}
