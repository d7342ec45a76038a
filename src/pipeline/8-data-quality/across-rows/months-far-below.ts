import { daysOf, textOf } from '../../../columns/table.ts';
import { addMonths, firstOfMonth, isoOf, NO_DAY } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import type { AllRows } from '../all-rows.ts';
import type { Report } from '../report.ts';

/** Months are compared only where events are as many as this in the middling month. */
const FEWEST_IN_MIDDLING_MONTH = 10;
/** A month is far below the others with less than this share of the middling month. */
const FAR_BELOW = 1 / 3;
const FEWEST_MONTHS = 3;

/**
 * Months of the stated period in which far fewer events of a type start than in its middling month (the median).
 * Unknowns: a file without a stated period, events without a start or a type are passed over.
 */
export function monthsFarBelow(rows: AllRows, report: Report): void {
  const starts = daysOf(rows.table, 'Event_Start_Date').values;
  const type = textOf(rows.table, 'Event_Type');
  const types = type.foldedCodes;
  const { firstCodes } = type.dictionary.folding;
  const monthOf = monthFinder();
  let firstRow = 0;
  rows.submissions.forEach(({ statedPeriod, rowCount }, file) => {
    const [first, next] = [firstRow, firstRow + rowCount];
    firstRow = next;
    if (!statedPeriod) return;
    const months = wholeMonths(statedPeriod);
    const place = new Map(months.map((month, index) => [month, index]));
    const counts = new Map<number, Int32Array>();
    for (let row = first; row < next; row++) {
      if (starts[row] === NO_DAY || types[row] === 0) continue;
      if (starts[row] < statedPeriod.start || starts[row] > statedPeriod.end) continue;
      const index = place.get(monthOf(starts[row]));
      const ofType = counts.get(types[row]) ?? new Int32Array(months.length);
      counts.set(types[row], ofType);
      if (index !== undefined) ofType[index]++;
    }
    for (const [code, ofMonth] of counts) {
      const name = type.dictionary.texts[firstCodes[code]] ?? '';
      for (const index of farBelow(ofMonth)) {
        const value = `${name}, ${monthText(months[index])}: ${ofMonth[index]}`;
        report.file({ rule: 'month-far-below', field: 'Event_Start_Date', file, value });
      }
    }
  });
}

/** The months that stand out, by place. */
export function farBelow(counts: Int32Array): number[] {
  const middling = counts.toSorted()[Math.floor((counts.length - 1) / 2)];
  if (counts.length < FEWEST_MONTHS || middling < FEWEST_IN_MIDDLING_MONTH) return [];
  return [...counts.keys()].filter((index) => counts[index] < middling * FAR_BELOW);
}

function wholeMonths({ start, end }: Period): number[] {
  const months: number[] = [];
  for (let month = firstOfMonth(start); month <= end; month = addMonths(month, 1)) {
    if (month >= start && addMonths(month, 1) - 1 <= end) months.push(month);
  }
  return months;
}

function monthText(month: number): string {
  return (isoOf(month) ?? '').slice(0, 7);
}

/** The first of the month of a day, worked out once for each day. */
function monthFinder(): (day: Day) => Day {
  const known = new Map<Day, Day>();
  return (day) => {
    const month = known.get(day) ?? firstOfMonth(day);
    known.set(day, month);
    return month;
  };
}
