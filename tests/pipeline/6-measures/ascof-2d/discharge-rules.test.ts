import { describe, expect, it } from 'vitest';
import type { SpellField } from '../../../../src/hospital-spells/index.ts';
import { rows } from '../../../support/rows.ts';
import { counts, hospitalOf, REABLEMENT } from './hospital.ts';

/** The rule that keeps the only spell out of both parts; null when it counts. */
function decidingOf(...setting: Parameters<typeof hospitalOf>): string | null {
  const { run, part1, part2 } = hospitalOf(...setting);
  const [reablement] = part1();
  const [discharge] = part2();
  if (reablement.verdict === 'numerator') {
    expect(counts(run)).toBe('1/1');
    expect(counts(run, 'Part 2')).toBe('1/1');
    expect(discharge.verdict).toBe('numerator');
    return null;
  }
  expect(counts(run)).toBe('0/0');
  expect(counts(run, 'Part 2')).toBe('0/0');
  if (reablement.deciding !== 'discharged-in-period') expect(discharge.deciding).toBe(reablement.deciding);
  return reablement.deciding;
}

describe('which discharges count', () => {
  it.each(rows`
    start      | admitted   | discharged | deciding             | because
    2025-01-02 | 2024-12-20 | 2024-12-31 | discharged-in-period | it is the day before the period
    2025-01-02 | 2024-12-20 | 2025-01-01 |                      | it is the first day of the period
    2025-12-31 | 2025-12-20 | 2025-12-31 |                      | it is the last day of the period
    2026-01-01 | 2025-12-20 | 2026-01-01 | discharged-in-period | it is the day after the period
    2025-05-01 | 2025-04-30 | 2025-04-30 | stayed-a-night       | the stay did not last a night
    2025-05-01 | 2025-04-29 | 2025-04-30 |                      | the stay lasted one night
    2025-05-01 |            | 2025-04-30 | stayed-a-night       | a blank admission is unknown to SQL
    2025-05-01 | 2023-03-31 | 2025-04-30 | admitted-since-cld   | client level data begin the day after
    2025-05-01 | 2023-04-01 | 2025-04-30 |                      | client level data begin then
  `)('$admitted to $discharged: $deciding, because $because', ({ start, admitted, discharged, deciding }) => {
    const event = { ...REABLEMENT, Event_Start_Date: start, Der_Event_End_Date: null };
    const spells = [{ Admission_Date: admitted, Discharge_Date: discharged }];
    const found = hospitalOf([event], { spells }).part1()[0];
    expect(found.verdict === 'numerator' ? null : found.deciding).toBe(deciding);
  });

  it.each(rows`
    month | year | deciding | because
    4     | 1960 |          | 65 years have passed since the first of the month
    5     | 1960 | aged-65  | the first of the birth month is not 65 years ago
    4     |      | aged-65  | an unknown year is no age
          | 1950 | aged-65  | an unknown month is no age
    13    | 1950 | aged-65  | there is no such month
  `)('born $month/$year: $deciding, because $because', ({ month, year, deciding }) => {
    expect(decidingOf([REABLEMENT], { spells: [{ Month_of_Birth_SUS: month, Year_of_Birth_SUS: year }] })).toBe(
      deciding,
    );
  });

  it('reckons age in years of 365.25 days, so that somebody is 64 on the 65th birthday', () => {
    const spell = { Month_of_Birth_SUS: '5', Year_of_Birth_SUS: '1960', Admission_Date: '2025-04-20' };
    const event = { ...REABLEMENT, Event_Start_Date: '2025-05-02' };
    expect(decidingOf([event], { spells: [{ ...spell, Discharge_Date: '2025-05-01' }] })).toBe('aged-65');
    expect(decidingOf([event], { spells: [{ ...spell, Discharge_Date: '2025-05-02' }] })).toBe(null);
  });

  it.each(rows`
    column                     | value     | deciding              | because
    APCS_Last_Ep_Ind           | 0         | last-episode          | an earlier episode is no discharge
    APCS_Last_Ep_Ind           |           | last-episode          | a blank is unknown to SQL
    Admission_Method           | 31        | admission-method      | maternity
    Admission_Method           | 32        | admission-method      | maternity
    Admission_Method           | 82        | admission-method      | a baby
    Admission_Method           | 83        | admission-method      | a baby
    Admission_Method           | 81        |                       | a transfer from another hospital counts
    Admission_Method           | 11        |                       | so does a planned stay
    Admission_Method           |           | admission-method      | NOT IN of a blank is unknown
    Discharge_Method           | 4         | discharge-method      | the patient died
    Discharge_Method           | "4 "      | discharge-method      | trailing spaces do not count
    Discharge_Method           | 5         | discharge-method      | stillborn
    Discharge_Method           | 2         |                       | own wish
    Discharge_Method           |           | discharge-method      | NOT IN of a blank is unknown
    Discharge_Destination      | 49        | discharge-destination | another hospital
    Discharge_Destination      | 52        | discharge-destination | a maternity ward
    Discharge_Destination      | 53        |                       | a ward that DHSC does not list
    Discharge_Destination      | 54        |                       | a care home counts
    Discharge_Destination      | 79        | discharge-destination | died
    Discharge_Destination      | 87        | discharge-destination | a hospital that is not the NHS's
    Discharge_Destination      | 88        | discharge-destination | a hospice
    Discharge_Destination      |           | discharge-destination | NOT IN of a blank is unknown
    Treatment_Function_Code    | 199       | treatment-function    | it is listed
    Treatment_Function_Code    | 430       |                       | geriatric medicine
    Treatment_Function_Code    | 650       | treatment-function    | it begins with 65
    Treatment_Function_Code    | 656       | treatment-function    | so does this
    Treatment_Function_Code    | 663       |                       | it is neither listed nor begins with 65 or 7
    Treatment_Function_Code    | 700       | treatment-function    | it begins with 7
    Treatment_Function_Code    | 715       | treatment-function    | so does old age psychiatry
    Treatment_Function_Code    | 800       |                       | it does not
    Treatment_Function_Code    |           | treatment-function    | NOT IN of a blank is unknown
    Der_Postcode_LSOA_2011_Code | W01000001 | lives-in-england     | Wales is not England
    Der_Postcode_LSOA_2011_Code | E01999999 | lives-in-england     | the lookup does not know it
    Der_Postcode_LSOA_2011_Code |          | lives-in-england      | a blank is nowhere
    Der_Postcode_LSOA_2011_Code | e01000001 |                      | case does not count
  `)('$column $value: $deciding, because $because', ({ column, value, deciding }) => {
    expect(decidingOf([REABLEMENT], { spells: [{ [column ?? '']: value }] })).toBe(deciding);
  });

  it('a spell without an NHS number is not counted in part 2', () => {
    const { run } = hospitalOf([REABLEMENT], { spells: [{}, { Der_DHSC_Pseudo_NHS_Number: null }] });
    expect(counts(run, 'Part 2')).toBe('1/1');
    expect(run.dischargeFunnel.find(({ rule }) => rule === 'treatment-function')?.rows).toBe(2);
    expect(run.dischargeFunnel.find(({ rule }) => rule === 'has-nhs-number')?.rows).toBe(1);
  });

  it('spells with one identifier are one discharge of part 2, and none without', () => {
    const { run } = hospitalOf([REABLEMENT], {
      spells: [{ APCS_Ident: 'A' }, { APCS_Ident: 'a ' }, { APCS_Ident: null }, { APCS_Ident: 'B' }],
    });
    expect(counts(run, 'Part 2')).toBe('1/2');
  });
});

describe('long term support on the day of admission, 20 April 2025', () => {
  const support = (service: string | null, start: string | null, end: string | null, more = {}) => ({
    Service_Type_Cleaned: service,
    Service_Component_Cleaned: null,
    Event_Start_Date: start ?? '',
    Der_Event_End_Date: end,
    ...more,
  });

  it.each(rows`
    service                              | start      | end        | result                        | because
    Long term support: Nursing care      | 2025-01-01 |            | not-in-care-home-at-admission | nursing care was open
    Long term support: Residential care  | 2025-01-01 | 2025-04-20 | not-in-care-home-at-admission | its last day is the admission
    Long term support: Residential care  | 2025-01-01 | 2025-04-19 | Those not in any LTS          | it ended the day before
    Long term support: Prison            | 2025-04-20 |            | not-in-care-home-at-admission | it began that day
    Long term support: Prison            | 2025-04-21 |            | Those not in any LTS          | it began the day after
    Long term support: Community         | 2025-04-20 |            | Those in LT community support | it began that day
    LONG TERM support: community         | 2025-01-01 | 2025-04-20 | Those in LT community support | its last day is the admission; case does not count
    Long term support: Community         | 2025-01-01 | 2025-04-19 | Those not in any LTS          | it ended the day before
    Long term support: Community         | 2025-04-21 |            | Those not in any LTS          | it began the day after
    Short term support: Ongoing low level | 2025-01-01 |           | Those not in any LTS          | it is not long term
                                         | 2025-01-01 |            | Those not in any LTS          | a blank type is none
  `)('$service from $start to $end: $result, because $because', ({ service, start, end, result }) => {
    const { part1, run } = hospitalOf([REABLEMENT, support(service, start, end)]);
    const [{ verdict, deciding, groups }] = part1();
    expect(verdict === 'not counted' ? deciding : groups[0]).toBe(result);
    for (const group of ['Those in LT community support', 'Those not in any LTS'])
      expect(counts(run, 'Part 2', group)).toBe(result === group ? '1/1' : '0/0');
  });

  it.each(rows`
    column             | value          | counts | because
    LA_Code            | 999            | no     | the local authority does not matter
    Event_Type         | Review         | no     | a review that names the service type is taken as well
    Client_Type_Cleaned | Unpaid carer  | yes    | a carer's record is not
    Der_Event_End_Date | 2024-12-31     | yes    | a record that ends before it starts is not
  `)(
    'a care home record with $column $value: counted $counts, because $because',
    ({ column, value, counts: counted }) => {
      const careHome = support('Long term support: Nursing care', '2025-01-01', null, { [column ?? '']: value });
      const [{ deciding, rows: deciders }] = hospitalOf([REABLEMENT, careHome]).part1();
      expect(deciding === 'not-in-care-home-at-admission' ? 'no' : 'yes').toBe(counted);
      if (counted === 'no') expect(deciders[0]).toBe(1);
    },
  );
});

describe('a column that the hospital data lack', () => {
  const CASES: readonly { readonly column: SpellField; readonly value: string; readonly because: string }[] = [
    { column: 'Admission_Method', value: '31', because: 'the methods cannot be left out' },
    { column: 'Discharge_Method', value: '4', because: 'DHSC would drop every discharge; all are taken to be alive' },
    { column: 'Discharge_Destination', value: '79', because: 'the destinations cannot be left out' },
    { column: 'Treatment_Function_Code', value: '700', because: 'the functions cannot be left out' },
    { column: 'APCS_Last_Ep_Ind', value: '0', because: 'each row is a spell' },
  ];
  it.each(CASES)('$column drops nobody, because $because', ({ column, value }) => {
    const setting = { spells: [{ [column]: value }] };
    expect(hospitalOf([REABLEMENT], setting).part1()[0].verdict).toBe('not counted');
    const without = hospitalOf([REABLEMENT], { ...setting, without: [column] });
    expect(without.part1()[0].verdict).toBe('numerator');
    expect(counts(without.run, 'Part 2')).toBe('1/1');
  });

  it('Discharge_Method: who died in hospital is left out when the data say so', () => {
    const died = (value: string | null) =>
      hospitalOf([REABLEMENT], { spells: [{ Died_In_Hospital: value }], without: ['Discharge_Method'] }).part1()[0];
    expect(died('Y')).toMatchObject({ verdict: 'not counted', deciding: 'discharge-method' });
    expect(died('Y').because).toBe('Not counted, because the patient died in hospital.');
    expect(died('N').verdict).toBe('numerator');
    expect(died(null).verdict).toBe('numerator');
  });

  it('Discharge_Method goes before Died_In_Hospital when the data have both', () => {
    const spells = [{ Died_In_Hospital: 'Y', Discharge_Method: '1' }];
    expect(hospitalOf([REABLEMENT], { spells }).part1()[0].verdict).toBe('numerator');
  });

  it.each([
    ['the LSOA', { without: ['Der_Postcode_LSOA_2011_Code'] as const }],
    ['the lookup', { lookup: null }],
  ])('without %s part 1 is made and part 2 is not', (_, setting) => {
    const { run, part1, part2 } = hospitalOf([REABLEMENT], setting);
    expect(counts(run)).toBe('1/1');
    expect(counts(run, 'Part 2')).toBe('no figure');
    expect(run.tables.map(({ name }) => name)).toEqual([
      'ascof_2d_part1',
      'ascof_2d_part1_demographics',
      'ascof_2d_venn',
    ]);
    expect(part2()).toEqual([]);
    expect(part1()[0].findings.find(({ rule }) => rule === 'lives-in-england')?.text).toContain('England is assumed');
  });
});
