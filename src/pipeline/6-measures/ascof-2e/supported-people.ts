import { daysOf, intsOf } from '../../../columns/table.ts';
import { NO_DAY } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { ageInYears } from '../../../sql/age.ts';
import type { MeasureContext } from '../measure.ts';

export type AgeBand = '18 to 64' | '65 and above' | 'Unknown';

export const ADULT_FROM_YEARS = 18;
const OLDER_FROM_YEARS = 65;

/** The people in long term support, by person number. */
export type SupportedPeople = {
  /** 1 for each person with long term support in the period. */
  readonly supported: Uint8Array;
  /** End of the person's latest long term service, or the period's end when that is earlier; NO_DAY without any. */
  readonly supportedUntil: Int32Array;
  /** Age on that day; NO_INT when the birth is unknown. */
  readonly ages: Int32Array;
};

/** Source: DHSC Create_ASCOF_2E_2425_Onwards, #Capped_end_dates and #ASCOF_2E_Person_Details. */
export function supportedPeople(
  { events, people, personDetails }: MeasureContext,
  period: Period,
  isSupport: (row: number) => boolean,
): SupportedPeople {
  const ends = daysOf(events, 'Der_Event_End_Date').values;
  const years = intsOf(personDetails, 'Der_Birth_Year').values;
  const months = intsOf(personDetails, 'Der_Birth_Month').values;
  const supported = new Uint8Array(people.count);
  const supportedUntil = new Int32Array(people.count).fill(NO_DAY);
  for (let row = 0; row < ends.length; row++) {
    if (!isSupport(row)) continue;
    const person = people.personOf[row];
    supported[person] = 1;
    const until = cappedEnd(ends[row], period);
    if (until > supportedUntil[person]) supportedUntil[person] = until;
  }
  const ages = new Int32Array(people.count);
  for (let person = 0; person < ages.length; person++)
    ages[person] = ageInYears(years[person], months[person], supportedUntil[person]);
  return { supported, supportedUntil, ages };
}

/** The end of a service, or the period's end when the service is open or ends later. */
export function cappedEnd(end: Day, period: Period): Day {
  return end === NO_DAY || end > period.end ? period.end : end;
}

/** DHSC's Person_Working_Age_Band of a person who is not known to be under 18. */
export function ageBandOf(age: number): AgeBand {
  if (age < ADULT_FROM_YEARS) return 'Unknown';
  return age < OLDER_FROM_YEARS ? '18 to 64' : '65 and above';
}
