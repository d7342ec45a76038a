import { daysOf } from '../../../columns/table.ts';
import { isoOf, NO_DAY } from '../../../model/day.ts';
import type { Notice } from '../../../model/notice.ts';
import type { Period } from '../../../model/period.ts';
import type { HospitalRecords } from './hospital-records.ts';
import { OUTCOME_DAYS } from './outcome-rules.ts';
import { NO_KEY } from './person-keys.ts';

/** What the analyst should know of the hospital data beside the figures of the latest period. */
export function hospitalNotices(records: HospitalRecords, latest: Period, hasLookup: boolean): readonly Notice[] {
  const { spells } = records;
  const unlinked = Array.from({ length: records.count }, (_, spell) => spell).filter(
    (spell) => records.keyOf(spell) === NO_KEY,
  ).length;
  const last = daysOf(spells.table, 'Discharge_Date').values.reduce((a, b) => Math.max(a, b), NO_DAY);
  const needed = latest.end + OUTCOME_DAYS;
  const notices: Notice[] = [];
  if (unlinked === records.count)
    notices.push({
      code: 'spells-of-nobody',
      message:
        'No NHS number in the hospital data is that of a person in the joined table, so no discharge can be linked. Check that both hold the same NHS numbers, or the same pseudonyms.',
      count: unlinked,
    });
  if (last < needed)
    notices.push({
      code: 'spells-end-early',
      message: `The last discharge in the hospital data is on ${isoOf(last) ?? 'no day'}, and readmissions are looked for until ${isoOf(needed)}: those that are missing make part 1 too high.`,
      count: records.count,
    });
  if (!hasLookup && !spells.missing.has('Der_Postcode_LSOA_2011_Code'))
    notices.push({
      code: 'no-lsoa-lookup',
      message:
        'There is no lookup from LSOA to local authority, so everybody is taken to live in England, and part 2 (discharges that reablement followed) is not made.',
      count: records.count,
    });
  return notices.map((notice) => ({ ...notice, source: spells.source }));
}
