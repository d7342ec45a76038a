import { daysOf } from '../../../columns/table.ts';
import { NO_DAY } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import type { AllRows } from '../all-rows.ts';
import type { Report } from '../report.ts';
import { ageOver115 } from './age-over-115.ts';
import { bornAfterDeath } from './born-after-death.ts';
import { bornAfterPeriod } from './born-after-period.ts';
import { deathBeforeStart } from './death-before-start.ts';
import { endBeforeStart } from './end-before-start.ts';
import { periodReversed } from './period-reversed.ts';
import type { RowRule } from './row-days.ts';

const ROW_RULES: readonly RowRule[] = [
  ageOver115,
  bornAfterDeath,
  bornAfterPeriod,
  deathBeforeStart,
  endBeforeStart,
  periodReversed,
];

/** Holds the days of every row against each other. A period that a row does not state is the one given, or its file's. */
export function checkDays(rows: AllRows, period: Period | undefined, report: Report): void {
  const days = (field: string) => daysOf(rows.table, field).values;
  const [births, deaths, starts, ends] = ['Date_of_Birth', 'Date_of_Death', 'Event_Start_Date', 'Event_End_Date'].map(
    days,
  );
  const [periodStarts, periodEnds] = ['Reporting_Period_Start_Date', 'Reporting_Period_End_Date'].map(days);
  const otherEnds = rows.submissions.map(({ statedPeriod }) => (period ?? statedPeriod)?.end ?? NO_DAY);
  for (let row = 0; row < rows.count; row++) {
    const stated = periodEnds[row];
    const of = {
      birth: births[row],
      death: deaths[row],
      start: starts[row],
      end: ends[row],
      periodStart: periodStarts[row],
      periodEnd: stated === NO_DAY ? otherEnds[rows.fileOf[row]] : stated,
    };
    for (const rule of ROW_RULES) if (rule.breaks(of)) report.row({ rule: rule.id, field: rule.field, row });
  }
}
