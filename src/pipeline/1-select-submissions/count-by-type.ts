import { daysOf, textOf } from '../../columns/table.ts';
import { firstOfMonth, NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import { importMonthOf } from '../../model/import-time.ts';
import type { SubmissionGroup } from './group-submissions.ts';

/** The event types that a file must hold, as their raw texts begin. */
export const REQUIRED_TYPES = ['request', 'assessment', 'service'] as const;

/** The events of one required type: those that ended, by month, and for services the open ones too in the total. */
export type CountOfType = {
  readonly type: (typeof REQUIRED_TYPES)[number];
  readonly total: number;
  readonly byMonth: ReadonlyMap<Day, number>;
};

/** Events of each required type that ended between a day and the import month. */
export function countByType(group: SubmissionGroup, from: Day): CountOfType[] {
  const importMonth = importMonthOf(group.importTime);
  const byMonth = REQUIRED_TYPES.map(() => new Map<Day, number>());
  const totals = REQUIRED_TYPES.map(() => 0);
  for (const { table, rows } of group.parts) {
    const ends = daysOf(table, 'Event_End_Date').values;
    const type = textOf(table, 'Event_Type');
    const placeOf = type.dictionary.mapInts(-1, requiredType);
    const { codes } = type;
    const monthOf = new Map<Day, Day>();
    for (const row of rows) {
      const place = placeOf[codes[row]];
      if (place === -1) continue;
      const end = ends[row];
      if (end === NO_DAY) {
        if (REQUIRED_TYPES[place] === 'service') totals[place]++;
        continue;
      }
      if (end < from || end >= importMonth) continue;
      totals[place]++;
      const month = monthOf.get(end) ?? firstOfMonth(end);
      monthOf.set(end, month);
      byMonth[place].set(month, (byMonth[place].get(month) ?? 0) + 1);
    }
  }
  return REQUIRED_TYPES.map((type, place) => ({ type, total: totals[place], byMonth: byMonth[place] }));
}

/** Its place among the required types, or -1. A space before the text counts. */
function requiredType(text: string): number {
  const lower = text.toLowerCase();
  return REQUIRED_TYPES.findIndex((type) => lower.startsWith(type));
}
