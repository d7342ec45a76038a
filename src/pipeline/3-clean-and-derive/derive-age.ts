import { IntColumn, NO_INT } from '../../columns/int-column.ts';
import { daysOf, intsOf, textOf } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import { textByNumber } from '../../columns/text-by-number.ts';
import type { TextColumn } from '../../columns/text-column.ts';
import { NO_DAY } from '../../model/day.ts';
import { ageInYears } from '../../sql/age.ts';

/**
 * Der_Latest_Age: age at the event's end; for an open service at the end of its reference period.
 * Reads: Event_Type, Der_Birth_Year, Der_Birth_Month, Ref_Period_End_Date.
 * Unit: whole years. Unknowns: no birth year, no event type, or an open event that is no service, gives null.
 * Source: DHSC GetDerivedFields.
 */
export function deriveLatestAge(events: Table, ends: Int32Array, isService: Uint8Array): IntColumn {
  const years = intsOf(events, 'Der_Birth_Year').values;
  const months = intsOf(events, 'Der_Birth_Month').values;
  const types = textOf(events, 'Event_Type').codes;
  const periodEnds = daysOf(events, 'Ref_Period_End_Date').values;
  const ages = new Int32Array(ends.length);
  for (let row = 0; row < ages.length; row++) {
    const on = ends[row] === NO_DAY && isService[row] === 1 ? periodEnds[row] : ends[row];
    ages[row] = types[row] === 0 ? NO_INT : ageInYears(years[row], months[row], on);
  }
  return new IntColumn(ages);
}

/** Der_Age_Band. An unknown age is `Unknown`, a negative one `Under 18`. */
export function ageBand(age: number): string {
  if (age === NO_INT) return 'Unknown';
  if (age < 18) return 'Under 18';
  if (age < 25) return '18 to 24';
  if (age < 45) return '25 to 44';
  if (age < 65) return '45 to 64';
  if (age < 75) return '65 to 74';
  if (age < 85) return '75 to 84';
  return age < 95 ? '85 to 94' : '95 and above';
}

/** Der_Working_Age_Band. An unknown age is `Unknown`, a negative one `Under 18`. */
export function workingAgeBand(age: number): string {
  if (age === NO_INT) return 'Unknown';
  if (age < 18) return 'Under 18';
  return age < 65 ? '18 to 64' : '65 and above';
}

export function ageBands(ages: IntColumn): { ageBands: TextColumn; workingAgeBands: TextColumn } {
  return { ageBands: textByNumber(ages.values, ageBand), workingAgeBands: textByNumber(ages.values, workingAgeBand) };
}
