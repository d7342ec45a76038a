import { DayColumn } from '../../columns/int-column.ts';
import { daysOf } from '../../columns/table.ts';
import { isoOf, NO_DAY } from '../../model/day.ts';
import { forBestRows } from './best-rows.ts';
import type { Criterion } from './best-rows.ts';
import { DATE_OF_DEATH } from './column-names.ts';
import type { Detail, DetailInput } from './detail.ts';
import { explainChoice } from './explain-choice.ts';
import { latestReferencePeriod } from './latest-first.ts';

/**
 * Date of death: any date before none, however old its file; then the latest reference period, then the latest death
 * (a comment of DHSC's speaks of the earliest birth here; it is left over).
 * Source: DHSC Create_personal_details_table.
 */
export function dateOfDeath({ events, people, rowsByPerson }: DetailInput): Detail {
  const deaths = daysOf(events, DATE_OF_DEATH).values;
  const saw = (row: number) => `${DATE_OF_DEATH} ${isoOf(deaths[row]) ?? 'blank'}`;
  const criteria: readonly Criterion[] = [
    { rule: 'known before unknown', numbers: deaths.map((death) => (death === NO_DAY ? 0 : 1)), saw },
    latestReferencePeriod(events),
    { rule: 'latest death', numbers: deaths, saw },
  ];
  const chosen = new Int32Array(people.count);
  forBestRows(rowsByPerson, criteria, (person, best) => {
    const row = best[0];
    chosen[person] = deaths[row];
  });
  return {
    columns: { [DATE_OF_DEATH]: new DayColumn(chosen) },
    explain: (person) => [
      explainChoice({
        field: DATE_OF_DEATH,
        value: isoOf(chosen[person]),
        rows: people.rowsOf(person),
        criteria,
        sayOf: (row) => isoOf(deaths[row]),
        settlesConflicts: true,
      }),
    ],
  };
}
