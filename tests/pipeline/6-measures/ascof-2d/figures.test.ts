import { describe, expect, it } from 'vitest';
import { dayOfIso, isoOf } from '../../../../src/model/day.ts';
import { ascof2dPeriods } from '../../../../src/pipeline/6-measures/ascof-2d/index.ts';
import { decimalTextColumn, percentText } from '../../../../src/pipeline/6-measures/ascof-2d/percent.ts';
import { rows } from '../../../support/rows.ts';
import { columnValues, tableRows } from '../../../support/table-rows.ts';
import { counts, hospitalOf, REABLEMENT, tableRow } from './hospital.ts';

it.each(rows`
  start      | end        | previousStart | previousEnd | because
  2025-01-01 | 2025-12-31 | 2024-10-01    | 2025-09-30  | 31 December becomes the last day of September
  2024-07-01 | 2025-06-30 | 2024-04-01    | 2025-03-30  | DATEADD does not go to the end of the month
  2024-10-01 | 2025-09-30 | 2024-07-01    | 2025-06-30  | September and June both have 30 days
  2024-04-01 | 2025-03-31 | 2024-01-01    | 2024-12-31  | March and December both have 31
`)('$start to $end: before it $previousStart to $previousEnd, because $because', (row) => {
  const day = (text: string | null) => dayOfIso(text ?? '');
  const { latest, previous } = ascof2dPeriods({ start: day(row.start), end: day(row.end) });
  expect([isoOf(latest.start), isoOf(latest.end)]).toEqual([row.start, row.end]);
  expect([isoOf(previous.start), isoOf(previous.end)]).toEqual([row.previousStart, row.previousEnd]);
});

it.each(rows`
  part | whole | percent | because
  5    | 8     | 62.50   | two decimals are always shown
  1    | 3     | 33.33   | a third goes down
  2    | 3     | 66.67   | two thirds go up
  1    | 32    | 3.13    | 3.125 is a half, and goes up
  1    | 800   | 0.13    | so does 0.125
  8    | 8     | 100.00  | all
  0    | 8     | 0.00    | none
  0    | 0     |         | of nobody there is no share
`)('$part of $whole is $percent, because $because', ({ part, whole, percent }) => {
  expect(percentText(Number(part), Number(whole))).toBe(percent);
});

it('percentages are text that a worksheet takes for numbers', () => {
  const column = decimalTextColumn(['62.50', null, '62.50', '0.00']);
  expect([...column]).toEqual(['62.50', null, '62.50', '0.00']);
  expect(column.dictionary.holdsNumbers).toBe(true);
});

describe('the slices', () => {
  it.each(rows`
    year | slice | because
    1951 | 65-74 | 74 at discharge
    1950 | 75-84 | 75
    1941 | 75-84 | 84
    1940 | 85+   | 85
    1920 | 85+   | 105
  `)('born April $year: $slice, because $because', ({ year, slice }) => {
    const { run } = hospitalOf([REABLEMENT], { spells: [{ Month_of_Birth_SUS: '4', Year_of_Birth_SUS: year }] });
    const found = tableRows(run.tables[1].table)
      .filter((row) => row['Area'] === 'Hillingdon' && row['Client_Type'] === 'Total' && row['Denominator'] === 1)
      .map((row) => row['Slice']);
    expect(found).toEqual(['Total', slice, 'Female']);
  });

  it.each(rows`
    sex    | gender        | slice  | because
    1      | Male          | Male   | the code of men
    2      | Female        | Female | the code of women
    9      | Not specified |        | neither, so in the total only
    0      | Not known     |        | neither
    female | female        | Female | DHSC keeps what is no code, and case does not count
    X      | X             |        | neither
           |               |        | unknown
  `)('sex $sex: $gender in $slice, because $because', ({ sex, gender, slice }) => {
    const { run } = hospitalOf([REABLEMENT], { spells: [{ Sex: sex }] });
    expect(columnValues(run.personLevel, 'Gender')).toEqual([gender]);
    const row = (name: string) =>
      tableRow(run, 'ascof_2d_part2_demographics', { Area: 'England', Client_Type: 'Total', Slice: name });
    expect([row('Male')?.['Discharges'], row('Female')?.['Discharges']]).toEqual([
      slice === 'Male' ? 1 : null,
      slice === 'Female' ? 1 : null,
    ]);
  });
});

describe('the grid', () => {
  it('of the tables is that of DHSC, blank where nobody is; that of the figures is full', () => {
    const { run } = hospitalOf();
    const part1 = tableRows(run.tables[0].table);
    expect(part1.map((row) => [row['Area'], row['Client_Type'], row['Denominator']])).toEqual([
      ['England', 'Those not in any LTS', 1],
      ['England', 'Total', 1],
      ['Hillingdon', 'Those not in any LTS', 1],
      ['Hillingdon', 'Total', 1],
    ]);
    expect(
      run.figures.map(({ description, group, denominator, outcome, inDhscGrid }) => [
        description.slice(0, 6),
        group,
        denominator,
        outcome,
        inDhscGrid,
      ]),
    ).toEqual(
      ['Part 1', 'Part 2'].flatMap((part) => [
        [part, 'Those in LT community support', 0, 0, false],
        [part, 'Those not in any LTS', 1, 100, true],
        [part, 'Total', 1, 100, true],
      ]),
    );
  });

  it('has blank cells and no percentage for an empty slice, and the Venn table zeros', () => {
    const { run } = hospitalOf();
    const where = { Area: 'Hillingdon', Client_Type: 'Total' };
    expect(tableRow(run, 'ascof_2d_part1_demographics', { ...where, Slice: 'Male' })).toMatchObject({
      Denominator: null,
      Numerator: null,
      Outcome_Percent: null,
      Died: null,
    });
    expect(tableRow(run, 'ascof_2d_venn', where)).toMatchObject({ Total_Death: 0, All_3_Outcomes: 0 });
  });

  it('is totals only when no reablement is linked: part 2 has discharges without a share', () => {
    const { run } = hospitalOf([{ ...REABLEMENT, Event_Type: 'Review' }]);
    expect(tableRows(run.tables[2].table)).toEqual(
      ['England', 'Hillingdon'].map((Area) => ({
        Reporting_Period: '1 Jan 25 - 31 Dec 25',
        Area,
        Client_Type: 'Total',
        Discharges: 1,
        Reablement_Count: null,
        Outcome_Percent: null,
      })),
    );
    expect(run.metrics).toEqual({ part1: [], part2: [] });
  });
});

describe('part 2 counts', () => {
  const elsewhere = [{ laCode: '803', laName: 'Isle of Wight Council' }];
  it('discharges where people live, and reablement where it was given', () => {
    const spells = [{ Der_Postcode_LSOA_2011_Code: 'E01000003' }];
    const { run } = hospitalOf([REABLEMENT], {
      spells,
      changes: { localAuthorities: [{ laCode: '727', laName: 'Hillingdon' }, ...elsewhere] },
    });
    const row = (Area: string) => tableRow(run, 'ascof_2d_part2', { Area, Client_Type: 'Total' });
    expect(row('Hillingdon')).toMatchObject({ Discharges: null, Reablement_Count: 1, Outcome_Percent: null });
    expect(row('Isle of Wight Council')).toMatchObject({ Discharges: 1, Reablement_Count: null });
    expect(row('England')).toMatchObject({ Discharges: 1, Reablement_Count: 1, Outcome_Percent: '100.00' });
  });

  it('patients of whom client level data know nothing', () => {
    const { run, part2 } = hospitalOf([REABLEMENT], { spells: [{}, { Der_DHSC_Pseudo_NHS_Number: 'P9' }] });
    expect(counts(run, 'Part 2')).toBe('1/2');
    const total = run.figures.find(({ description, group }) => description.startsWith('Part 2') && group === 'Total');
    if (!total) throw new Error('no figure');
    expect(run.members(total, 'denominator')).toEqual([0]);
    expect(part2()).toHaveLength(1);
  });
});

it('the list of people has the columns of DHSC, without Reporting_Period', () => {
  const { run } = hospitalOf();
  expect(tableRows(run.personLevel)).toEqual([
    {
      Area: 'Hillingdon',
      Der_NHS_LA_Combined_Person_ID: 'P1',
      Client_Type: 'Those not in any LTS',
      Gender: 'Female',
      Der_Age_Grouped: '75-84',
      Outcome_Combo: '000',
      IsNumerator: 1,
    },
  ]);
});
