import { describe, expect, it } from 'vitest';
import { rows } from '../../../support/rows.ts';
import { columnValues } from '../../../support/table-rows.ts';
import { counts, hospitalOf, REABLEMENT, tableRow } from './hospital.ts';
import type { SpellValues } from './hospital.ts';

/** Discharged on 30 April 2025, reabled from 1 May; the 84th day is 23 July. */
const FIRST: SpellValues = {};

function comboOf(...setting: Parameters<typeof hospitalOf>): string {
  const { run, part1 } = hospitalOf(...setting);
  const [combo] = columnValues(run.personLevel, 'Outcome_Combo');
  const numerator = combo === '000';
  expect(counts(run)).toBe(numerator ? '1/1' : '0/1');
  expect(part1()[0].verdict).toBe(numerator ? 'numerator' : 'denominator only');
  return String(combo);
}

describe('outcomes within 84 days of the discharge on 30 April 2025', () => {
  it.each(rows`
    died       | combo | because
               | 000   | no death is known
    2025-04-29 | 000   | it is before the discharge, so an error
    2025-04-30 | 100   | it is the day of the discharge
    2025-07-23 | 100   | it is the 84th day
    2025-07-24 | 000   | it is the 85th day
  `)('death on $died: $combo, because $because', ({ died, combo }) => {
    expect(comboOf([REABLEMENT], { details: { P1: { Date_of_Death: died } } })).toBe(combo);
  });

  it.each(rows`
    start      | service                              | combo | because
    2025-04-29 | Long term support: Residential care  | 000   | it began the day before the discharge
    2025-04-30 | Long term support: Residential care  | 001   | it began on the day of the discharge
    2025-07-23 | Long term support: Nursing care      | 001   | it began on the 84th day
    2025-07-24 | Long term support: Nursing care      | 000   | it began on the 85th day
    2025-05-10 | Long term support: Community         | 000   | community support is the community
    2025-05-10 | Long term support: Prison            | 000   | prison is no care home
    2025-05-10 | Short term support: Other short term | 000   | a short stay is no long term care
  `)('$service from $start: $combo, because $because', ({ start, service, combo }) => {
    const event = { Event_Start_Date: start, Service_Type_Cleaned: service, Service_Component_Cleaned: null };
    expect(comboOf([REABLEMENT, event])).toBe(combo);
    const elsewhere = { ...event, LA_Code: '999', Event_Type: 'Review' };
    expect(comboOf([REABLEMENT, elsewhere])).toBe(combo);
  });

  it.each(rows`
    admitted   | discharged | combo | because
    2025-04-30 | 2025-05-06 | 000   | it is not after the discharge
    2025-05-01 | 2025-05-06 | 000   | it is not after the start of the reablement
    2025-05-02 | 2025-05-03 | 010   | it is after both
    2025-07-23 | 2025-07-30 | 010   | it is on the 84th day
    2025-07-24 | 2025-07-30 | 000   | it is on the 85th day
    2025-06-01 | 2025-06-01 | 000   | the stay did not last a night
    2025-06-01 |            | 000   | a stay without a discharge is unknown to SQL
    2025-06-01 | 2026-02-01 | 010   | a discharge after the period does not matter
  `)('admitted $admitted, out $discharged: $combo, because $because', ({ admitted, discharged, combo }) => {
    const again = { Admission_Date: admitted, Discharge_Date: discharged };
    // A discharge within three days of the start would be the linked one: this one is to another hospital.
    const spells = [FIRST, { ...again, Discharge_Destination: '51' }];
    expect(comboOf([REABLEMENT], { spells })).toBe(combo);
  });

  it('a readmission must come after the discharge, when the reablement began before it', () => {
    const spells = (admitted: string) => [
      { Admission_Date: '2025-04-20', Discharge_Date: '2025-05-03' },
      { Admission_Date: admitted, Discharge_Date: '2025-06-20' },
    ];
    expect(comboOf([REABLEMENT], { spells: spells('2025-05-03') })).toBe('000');
    expect(comboOf([REABLEMENT], { spells: spells('2025-05-04') })).toBe('010');
  });

  it.each(rows`
    column                      | value     | combo | because
    Der_Management_Type         | NE        | 010   | non-elective counts
    Der_Management_Type         | "em "     | 010   | case and trailing spaces do not count
    Der_Management_Type         | EL        | 000   | it was planned
    Der_Management_Type         |           | 000   | a blank is unknown to SQL
    Discharge_Method            | 4         | 010   | somebody who died there was readmitted
    Discharge_Method            | 5         | 000   | a stillbirth is none
    Discharge_Method            |           | 000   | NOT IN of a blank is unknown
    APCS_Last_Ep_Ind            | 0         | 000   | an earlier episode is none
    Treatment_Function_Code     | 710       | 010   | the treatment function does not matter
    Admission_Method            | 31        | 010   | the admission method does not matter
    Der_Postcode_LSOA_2011_Code | W01000001 | 010   | the residence does not matter
    Year_of_Birth_SUS           |           | 010   | the age does not matter
  `)('an admission with $column $value: $combo, because $because', ({ column, value, combo }) => {
    const again = { Admission_Date: '2025-06-01', Discharge_Date: '2025-06-10', [column ?? '']: value };
    expect(comboOf([REABLEMENT], { spells: [FIRST, again] })).toBe(combo);
  });

  it.each(rows`
    method | combo | because
    21     | 010   | codes that begin with 2 are emergencies
    2A     | 010   | so is this
    31     | 010   | this is non-elective
    81     | 010   | so is a transfer
    11     | 000   | a waiting list is planned
  `)('without Der_Management_Type, admission method $method: $combo, because $because', ({ method, combo }) => {
    const again = { Admission_Date: '2025-06-01', Discharge_Date: '2025-06-10', Admission_Method: method };
    expect(comboOf([REABLEMENT], { spells: [FIRST, again], without: ['Der_Management_Type'] })).toBe(combo);
  });

  it('without either, no admission is a readmission', () => {
    const spells = [FIRST, { Admission_Date: '2025-06-01', Discharge_Date: '2025-06-10' }];
    expect(comboOf([REABLEMENT], { spells, without: ['Der_Management_Type', 'Admission_Method'] })).toBe('000');
  });

  it('an admission before the period is no readmission', () => {
    const early = { ...REABLEMENT, Event_Start_Date: '2025-01-01' };
    const spells = [
      { Admission_Date: '2024-12-20', Discharge_Date: '2025-01-01' },
      { Admission_Date: '2024-12-31', Discharge_Date: '2025-01-20' },
    ];
    expect(comboOf([early], { spells })).toBe('000');
  });
});

describe('how outcomes go together', () => {
  const died = { P1: { Date_of_Death: '2025-06-20' } };
  const again = { Admission_Date: '2025-06-01', Discharge_Date: '2025-06-10' };
  const careHome = {
    Event_Start_Date: '2025-06-10',
    Service_Type_Cleaned: 'Long term support: Nursing care',
    Service_Component_Cleaned: null,
  };

  it.each(rows`
    death | readmission | home | combo | column
    yes   |             |      | 100   | Death_Only
    yes   | yes         |      | 110   | Death_Readmission
    yes   |             | yes  | 101   | Death_LTS
          | yes         |      | 010   | Readmission_Only
          | yes         | yes  | 011   | Readmission_LTS
          |             | yes  | 001   | LTS_Only
    yes   | yes         | yes  | 111   | All_3_Outcomes
          |             |      | 000   |
  `)('$combo is $column', ({ death, readmission, home, combo, column }) => {
    const events = home ? [REABLEMENT, careHome] : [REABLEMENT];
    const setting = { details: death ? died : {}, spells: readmission ? [FIRST, again] : [FIRST] };
    expect(comboOf(events, setting)).toBe(combo);
    const { run, part1 } = hospitalOf(events, setting);
    const venn = tableRow(run, 'ascof_2d_venn', { Area: 'Hillingdon', Client_Type: 'Total' });
    const counted = Object.entries(venn ?? {}).flatMap(([name, count]) => (count === 1 ? [name] : []));
    const totals = [death && 'Total_Death', readmission && 'Total_Readmission', home && 'Total_LTS'];
    expect(counted.toSorted()).toEqual([...totals, column].filter((name) => name !== null).toSorted());
    expect(tableRow(run, 'ascof_2d_part1', { Area: 'Hillingdon', Client_Type: 'Total' })).toMatchObject({
      Died: death ? 1 : 0,
      Readmitted: readmission ? 1 : 0,
      Entered_LT_ResNurs: home ? 1 : 0,
    });
    const findings = part1()[0].findings.slice(-3);
    expect(findings.map(({ met }) => (met ? '0' : '1')).join('')).toBe(combo);
  });
});
