import { describe, expect, it } from 'vitest';
import { rows } from '../../../support/rows.ts';
import { tableRows } from '../../../support/table-rows.ts';
import { counts, hospitalOf, REABLEMENT, tableRow } from './hospital.ts';

describe('which services are reablement', () => {
  it.each(rows`
    column                    | value                                  | deciding              | because
    Event_Type                | "service "                             |                       | case and trailing spaces do not count
    Event_Type                | Review                                 | service               | a review is no service
    Service_Type_Cleaned      | SHORT term support: st-max             |                       | case does not count
    Service_Type_Cleaned      | Short term support: Ongoing low level  | st-max                | it is another short term support
    Service_Type_Cleaned      |                                        | st-max                | a blank is unknown to SQL
    Service_Component_Cleaned | reablement                             |                       | case does not count
    Service_Component_Cleaned | Home support or domiciliary care       | component-reablement  | only Reablement counts, unlike in ASCOF 2A
    Service_Component_Cleaned |                                        | component-reablement  | a blank is unknown to SQL
    Client_Type_Cleaned       | Unpaid carer                           | service-user          | carers are not in the figure
    Der_Event_End_Date        | 2025-04-30                             | end-not-before-start  | it ends before it starts
    Der_Event_End_Date        | 2025-05-01                             |                       | it lasts one day
    Der_Event_End_Date        |                                        |                       | it is open
  `)('$column $value: $deciding, because $because', ({ column, value, deciding }) => {
    const { run, part1 } = hospitalOf([{ ...REABLEMENT, [column ?? '']: value }]);
    expect(counts(run)).toBe(deciding === null ? '1/1' : '0/0');
    expect(part1()[0].deciding).toBe(deciding ?? 'no-care-home');
    expect(counts(run, 'Part 2')).toBe(deciding === null ? '1/1' : '0/1');
  });

  it.each(rows`
    died       | counted | because
    2024-12-31 | no      | the person died before the period, so the record is an error
    2025-01-01 | yes     | the person died on its first day
  `)('a death on $died: $counted, because $because', ({ died, counted }) => {
    const event = { ...REABLEMENT, Event_Start_Date: '2024-12-30', Der_Event_End_Date: null };
    const { part1 } = hospitalOf([event], {
      details: { P1: { Date_of_Death: died } },
      spells: [{ Discharge_Date: '2025-01-01' }, {}].map((spell) => ({ Admission_Date: '2024-12-20', ...spell })),
    });
    expect(part1()[0].verdict === 'not counted' ? 'no' : 'yes').toBe(counted);
    if (counted === 'no') expect(part1()[0].deciding).toBe('alive-at-period-start');
  });
});

describe('which discharge leads to a reablement that starts on 1 May 2025', () => {
  it.each(rows`
    admitted   | discharged | deciding              | because
    2025-04-01 | 2025-04-23 | discharged-near-start | it is eight days before the start
    2025-04-01 | 2025-04-24 |                       | it is seven days before
    2025-04-01 | 2025-05-01 |                       | it is the day of the start
    2025-04-01 | 2025-05-04 |                       | it is three days after
    2025-04-01 | 2025-05-05 | discharged-near-start | it is four days after
    2025-05-01 | 2025-05-03 |                       | the admission is on the day of the start
    2025-05-02 | 2025-05-03 | admitted-by-start     | the admission is after it
    2025-04-01 |            | discharged-near-start | there is no discharge yet
  `)('$admitted to $discharged: $deciding, because $because', ({ admitted, discharged, deciding }) => {
    const spells = [{ Admission_Date: admitted, Discharge_Date: discharged }];
    const { run, part1 } = hospitalOf([REABLEMENT], { spells });
    expect(counts(run)).toBe(deciding === null ? '1/1' : '0/0');
    expect(part1()[0].deciding).toBe(deciding ?? 'no-care-home');
  });

  it.each(rows`
    id         | spells         | counted | because
    P1         | "p1 "          | 1/1     | case and trailing spaces of the number do not count
    P1         | P2             | 0/0     | another patient is another person
  `)('person $id, patient $spells: $counted, because $because', ({ spells, counted }) => {
    const { run } = hospitalOf([REABLEMENT], { spells: [{ Der_DHSC_Pseudo_NHS_Number: spells }] });
    expect(counts(run)).toBe(counted);
  });

  it('is the last one, from which the outcomes are counted', () => {
    const spells = [
      { Admission_Date: '2025-04-20', Discharge_Date: '2025-04-25' },
      { Admission_Date: '2025-04-28', Discharge_Date: '2025-05-02', Sex: '1' },
      { Admission_Date: '2025-04-28', Discharge_Date: '2025-05-03', Discharge_Destination: '51' },
    ];
    const { run, part1, part2 } = hospitalOf([REABLEMENT], { spells });
    expect(part1()[0].subject).toBe('Reablement from 2025-05-01 to 2025-05-21, discharged from hospital on 2025-05-02');
    expect(tableRows(run.personLevel, ['Gender'])).toEqual([{ Gender: 'Male' }]);
    expect(part2().map(({ verdict }) => verdict)).toEqual(['denominator only', 'numerator', 'not counted']);
  });

  it('is every discharge of its day, also one admitted after the start: the reablement counts in each client type', () => {
    const community = {
      Event_Start_Date: '2025-05-02',
      Service_Type_Cleaned: 'Long term support: Community',
      Service_Component_Cleaned: null,
    };
    const spells = [
      { Admission_Date: '2025-04-28', Discharge_Date: '2025-05-03' },
      { Admission_Date: '2025-05-02', Discharge_Date: '2025-05-03', Sex: '1' },
    ];
    const { run, part1 } = hospitalOf([REABLEMENT, community], {
      spells,
      details: { P1: { Date_of_Death: '2025-05-10' } },
    });
    expect(counts(run)).toBe('0/1');
    expect(counts(run, 'Part 1', 'Those not in any LTS')).toBe('0/1');
    expect(counts(run, 'Part 1', 'Those in LT community support')).toBe('0/1');
    expect(part1()[0].groups).toEqual(['Those not in any LTS', 'Those in LT community support', 'Total']);
    expect(run.personLevel.numRows()).toBe(2);
    const total = { Area: 'Hillingdon', Client_Type: 'Total' };
    expect(tableRow(run, 'ascof_2d_part1', total)).toMatchObject({ Denominator: 1, Died: 1 });
    expect(tableRow(run, 'ascof_2d_venn', total)).toMatchObject({ Total_Death: 2, Death_Only: 2 });
  });

  it('can be the same for two reablements more than seven days apart', () => {
    const first = { ...REABLEMENT, Event_Start_Date: '2025-04-20', Der_Event_End_Date: '2025-04-22' };
    const second = { ...REABLEMENT, Event_Start_Date: '2025-04-30' };
    const spells = [{ Admission_Date: '2025-04-10', Discharge_Date: '2025-04-23' }];
    const { run, part1 } = hospitalOf([first, second], { spells });
    expect(counts(run)).toBe('2/2');
    expect(counts(run, 'Part 2')).toBe('2/1');
    expect(part1()).toHaveLength(2);
    expect(run.metrics.part2[0]).toEqual({ numerator: 2, denominator: 1, percent: 200 });
  });

  it('and to the services at most seven days apart, which are one reablement', () => {
    const second = { ...REABLEMENT, Event_Start_Date: '2025-05-28', Der_Event_End_Date: null };
    const { run, part1 } = hospitalOf([REABLEMENT, second]);
    expect(counts(run)).toBe('1/1');
    expect(part1()[0].subject).toContain('Reablement from 2025-05-01, still open');
  });

  it('leads to a reablement under each of two local authorities', () => {
    const elsewhere = { ...REABLEMENT, LA_Code: '104', LA_Name: 'Northumberland' };
    const { run } = hospitalOf([REABLEMENT, elsewhere]);
    expect(counts(run)).toBe('1/1');
    expect(tableRow(run, 'ascof_2d_part1', { Area: 'England', Client_Type: 'Total' })).toMatchObject({
      Denominator: 2,
    });
    expect(tableRow(run, 'ascof_2d_part2', { Area: 'England', Client_Type: 'Total' })).toMatchObject({
      Discharges: 1,
      Reablement_Count: 2,
    });
  });
});
