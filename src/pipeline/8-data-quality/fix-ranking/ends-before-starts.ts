import { daysOf } from '../../../columns/table.ts';
import { NO_DAY } from '../../../model/day.ts';
import { eventsOfRows } from './events-of-rows.ts';
import type { FaultContext } from './fault-context.ts';
import type { MendableFault } from './fix.ts';
import { withDays } from './with-days.ts';

const FIELD = 'Event_End_Date';

/**
 * Events that end before they start: DHSC keeps them in the main table, and ASCOF 2A, 2D, 2E and 3D leave them out.
 * Which of the two days is wrong is not known: tried as ending on the day on which they start.
 */
export function endBeforeStartFaults({ input, joined }: FaultContext): MendableFault[] {
  const { submissions } = input;
  const starts = submissions.map(({ table }) => daysOf(table, 'Event_Start_Date').values);
  const ends = submissions.map(({ table }) => daysOf(table, FIELD).values);
  const isReversed = (file: number, row: number) => {
    const [start, end] = [starts[file][row], ends[file][row]];
    return start !== NO_DAY && end !== NO_DAY && end < start;
  };
  const events = eventsOfRows(joined, submissions, isReversed);
  if (events.length === 0) return [];
  return [
    {
      field: FIELD,
      value: null,
      where: 'events that end before they start',
      rows: events.length,
      events,
      suggested: 'the day on which the event starts',
      isEstimate: true,
      costsFigures: true,
      mend: (run) => ({
        ...run,
        submissions: withDays(run.submissions, FIELD, (file, row) =>
          isReversed(file, row) ? starts[file][row] : null,
        ),
      }),
    },
  ];
}
