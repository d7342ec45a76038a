import { intsOf, daysOf } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import type { Method } from '../../methods/index.ts';
import type { Notice } from '../../model/notice.ts';
import { lossCode } from './loss-reasons.ts';
import type { DeathSource } from './registered-deaths.ts';

/** Rows of a main table for which a date of death decides something. */
export type DecidedByDeath = { readonly ended: number; readonly lost: number };

/** Reads Event_End_Date_Raw and Der_Event_End_Date of the events kept, before any is cropped, and Loss of the others. */
export function decidedByDeath(kept: Table, lost: Table): DecidedByDeath {
  const raw = daysOf(kept, 'Event_End_Date_Raw').values;
  const derived = daysOf(kept, 'Der_Event_End_Date').values;
  const losses = intsOf(lost, 'Loss').values;
  const byDeath = [lossCode('died_before_period'), lossCode('died_before_event')];
  return {
    ended: raw.filter((end, row) => end !== derived[row]).length,
    lost: losses.filter((loss) => byDeath.includes(loss)).length,
  };
}

const WHERE_FROM: Record<DeathSource['kind'], string> = {
  local:
    "Dates of death are those of the files, in place of the Office for National Statistics': for each NHS number the latest in any row, so one wrong date moves all of a person's events.",
  none: "There are no registered deaths, and DHSC's rule is taken literally: nobody with an NHS number ever dies, whatever the files say, and all their open services stay open. Give a list of deaths, or choose local.",
  list: 'Dates of death are those of the list; nobody else with an NHS number dies, whatever the files say.',
};

const NOTICES: Record<Method['dateOfDeath'], (kind: DeathSource['kind'], decided: DecidedByDeath) => Notice[]> = {
  submitted: () => [],
  linked: (kind, { ended, lost }) => [
    {
      code: `deaths-${kind}`,
      message: `${WHERE_FROM[kind]} They end ${ended.toLocaleString('en-GB')} of the rows kept and remove ${lost.toLocaleString('en-GB')}.`,
      count: ended + lost,
    },
  ],
};

/** Where dates of death come from, for a method that does not take those of the rows, and how many rows they decide. */
export function deathNotices(
  { dateOfDeath }: Method,
  { kind }: DeathSource,
  decided: readonly DecidedByDeath[],
): Notice[] {
  const sum = (part: keyof DecidedByDeath) => decided.reduce((total, main) => total + main[part], 0);
  return NOTICES[dateOfDeath](kind, { ended: sum('ended'), lost: sum('lost') });
}
