import { Rows } from '../../../columns/rows.ts';
import { daysOf, intsOf } from '../../../columns/table.ts';
import { NO_DAY } from '../../../model/day.ts';
import { lossCode } from '../../2-filter-events/loss-reasons.ts';
import { rowOfLine } from '../row-of-line.ts';
import { NOBODY, PersonNumbers } from './effect/person-numbers.ts';
import { eventsOfRows } from './events-of-rows.ts';
import type { FaultContext } from './fault-context.ts';
import type { MendableFault } from './fix.ts';
import { withDays } from './with-days.ts';

const FIELD = 'Date_of_Death';

/**
 * Dates of death before an event of the same person: DHSC drops that event, and one wrong date takes a living person
 * out of ASCOF 2B, 2C, 2E and 3D. The true date is not known: tried without any date of death of these people.
 */
export function deathBeforeEventFaults({ input, joined }: FaultContext): MendableFault[] {
  const { submissions } = input;
  const dropped = droppedByDeath({ joined });
  if (dropped.length === 0) return [];
  const numbers = new PersonNumbers();
  const numberOfRow = submissions.map((submission) => numbers.ofRows(submission));
  const isWrong = new Uint8Array(numbers.count + 1);
  const files = intsOf(joined.lost, 'File').values;
  const lines = intsOf(joined.lost, 'Line').values;
  for (const lost of dropped) {
    const row = rowOfLine(submissions[files[lost]].lines, lines[lost]);
    if (row >= 0) isWrong[numberOfRow[files[lost]][row]] = 1;
  }
  isWrong[NOBODY] = 0;
  const deaths = submissions.map(({ table }) => daysOf(table, FIELD).values);
  const isOfWrong = (file: number, row: number) => isWrong[numberOfRow[file][row]] === 1;
  return [
    {
      field: FIELD,
      value: null,
      where: 'people with an event that starts after their death',
      rows: dropped.length,
      events: eventsOfRows(joined, submissions, isOfWrong),
      suggested: 'no date of death',
      isEstimate: true,
      costsFigures: true,
      mend: (run) => ({
        ...run,
        submissions: withDays(run.submissions, FIELD, (file, row) =>
          deaths[file][row] !== NO_DAY && isOfWrong(file, row) ? NO_DAY : null,
        ),
      }),
    },
  ];
}

/** Rows of the lost ones. */
function droppedByDeath({ joined }: Pick<FaultContext, 'joined'>): Int32Array {
  const reason = lossCode('died_before_event');
  return Rows.where(Uint8Array.from(intsOf(joined.lost, 'Loss').values, (loss) => (loss === reason ? 1 : 0))).indices;
}
