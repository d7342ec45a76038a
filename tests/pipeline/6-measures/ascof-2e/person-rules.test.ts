import { describe, expect, it } from 'vitest';
import { dayOfCell, rows } from '../../../support/rows.ts';
import { tableRows } from '../../../support/table-rows.ts';
import { atHomeOf, counts } from './at-home.ts';

const LEARNING_DISABILITY = 'Learning Disability Support';
const WORKING_AGE = { Der_Birth_Date: '1980-01-01', Primary_Support_Reason: LEARNING_DISABILITY };

describe('age at the end of the latest service, or of the period', () => {
  it.each(rows`
    born       | end        | figures            | because
    2008-03-01 |            | 18-64 1/1, 65+ 0/0 | the person is 18 at the end of the period (6604 days)
    2008-04-01 |            | 18-64 0/0, 65+ 0/0 | the person is 17 at the end of the period
    2008-01-01 | 2025-12-31 | 18-64 0/0, 65+ 0/0 | 6574 days at the end of the service are 17.999 years
    2008-01-01 | 2026-01-01 | 18-64 1/1, 65+ 0/0 | 6575 days are 18.001 years
    1960-05-01 | 2025-05-01 | 18-64 1/1, 65+ 0/0 | 23741 days are 64.9993 years: 64 on the 65th birthday
    1960-05-01 | 2025-05-02 | 18-64 0/0, 65+ 1/1 | 23742 days are 65.001 years
    1961-05-01 | 2027-01-01 | 18-64 1/1, 65+ 0/0 | an end after the period counts as the end of the period
               |            | 18-64 0/0, 65+ 0/0 | an unknown age is in neither figure
    2025-06-01 |            | 18-64 0/0, 65+ 0/0 | a child of 0 is no adult
    2027-06-01 |            | 18-64 0/0, 65+ 0/0 | nor is somebody not born yet
  `)('born $born, service to $end: $figures, because $because', ({ born, end, figures }) => {
    const { all } = atHomeOf([{ Event_Start_Date: '2025-04-02', Der_Event_End_Date: end }], {
      P1: { Der_Birth_Date: born },
    });
    expect(counts(all)).toBe(figures);
  });

  it.each(rows`
    end        | day        | because
    2026-03-30 | 2026-03-30 | the service ended before the period did
    2026-03-31 | 2026-03-31 | it ended with the period
    2026-04-01 | 2026-03-31 | it ended after the period
               | 2026-03-31 | it is open
  `)('of a service to $end is taken on $day, because $because', ({ end, day }) => {
    const { explain } = atHomeOf([{ Der_Event_End_Date: end }]);
    expect(explain().spans.at(-1)).toEqual({
      label: 'Age is taken on this day',
      from: dayOfCell(day),
      to: dayOfCell(day),
    });
  });

  it('is taken at the end of the latest of several services', () => {
    const ends = ['2025-05-01', '2025-05-02', '2025-04-20'];
    const { all, explain } = atHomeOf(
      ends.map((end) => ({ Event_Start_Date: '2025-04-02', Der_Event_End_Date: end })),
      { P1: { Der_Birth_Date: '1960-05-01' } },
    );
    expect(counts(all)).toBe('18-64 0/0, 65+ 1/1');
    expect(explain().findings.find(({ rule }) => rule === 'age-known')?.saw).toBe(
      'Person_Age 65 on 2025-05-02, Der_Birth_Date 1960-05-01',
    );
  });
});

it.each(rows`
  died       | counted | because
             | 1       | no death is known
  2025-03-31 | 0       | the death is on the day before the period
  2025-04-01 | 1       | the death is on its first day
`)('died $died: $counted, because $because', ({ died, counted }) => {
  const { all, explain } = atHomeOf([{}], { P1: { Date_of_Death: died } });
  expect(counts(all)).toBe(`18-64 0/0, 65+ ${counted}/${counted}`);
  expect(explain().deciding).toBe(counted === '1' ? 'settled-accommodation' : 'alive-at-period-start');
});

describe('the part for learning disability', () => {
  it.each(rows`
    reason                         | born       | figures    | deciding              | because
    Learning Disability Support    | 1980-01-01 | 18-64 1/1  | settled-accommodation | the person is of working age with a learning disability
    learning disability support    | 1980-01-01 | 18-64 1/1  | settled-accommodation | case does not count
    Mental Health Support          | 1980-01-01 | 18-64 0/0  | learning-disability   | the support is for another reason
                                   | 1980-01-01 | 18-64 0/0  | learning-disability   | a blank reason is unknown to SQL
    Learning Disability Support    | 1950-01-01 | 18-64 0/0  | working-age           | the person is 65 or over
    Learning Disability Support    |            | 18-64 0/0  | working-age           | an unknown age is not 18 to 64
    Learning Disability Support    | 2010-01-01 | 18-64 0/0  | adult-or-age-unknown  | the person is under 18
  `)('$reason, born $born: $figures, because $because', ({ reason, born, figures, deciding }) => {
    const { ld, explain } = atHomeOf([{}], { P1: { Primary_Support_Reason: reason, Der_Birth_Date: born } });
    expect(counts(ld)).toBe(figures);
    expect(explain('P1', ld).deciding).toBe(deciding);
  });

  it('has figures for 18 to 64 only, and its own count of unknown accommodation without unknown ages', () => {
    const { ld } = atHomeOf([{}, { Der_NHS_LA_Combined_Person_ID: 'P2' }], {
      P1: { ...WORKING_AGE, Accommodation_Status: 'Unknown' },
      P2: { ...WORKING_AGE, Der_Birth_Date: null, Accommodation_Status: 'Unknown' },
    });
    expect(ld.figures.map(({ measure, group }) => [measure, group])).toEqual([
      ['ASCOF 2E LD', 'Female'],
      ['ASCOF 2E LD', 'Male'],
      ['ASCOF 2E LD', 'Total'],
    ]);
    expect(ld.excluded).toEqual([
      {
        laCode: '727',
        laName: 'Hillingdon',
        measure: 'ASCOF 2E LD',
        description: 'Accommodation status = unknown or invalid',
        count: 1,
      },
    ]);
  });
});

describe('an unknown age', () => {
  it('is in no group, but on the list of people and in the count of unknown accommodation', () => {
    const { all, explain } = atHomeOf([{}], { P1: { Der_Birth_Date: null, Accommodation_Status: 'Unknown' } });
    expect(counts(all)).toBe('18-64 0/0, 65+ 0/0');
    expect(all.excluded[0].count).toBe(1);
    expect(tableRows(all.personLevel)).toEqual([
      {
        Measure: 'ASCOF 2E',
        LA_Code: '727',
        Der_NHS_LA_Combined_Person_ID: 'P1',
        Accommodation_Status: 'Unknown',
        Accommodation_Status_Group: 0,
        Gender: 'Female',
        Person_Age: null,
        Person_Working_Age_Band: 'Unknown',
      },
    ]);
    const { verdict, because, groups, findings, deciding } = explain();
    expect({ verdict, groups, deciding }).toEqual({ verdict: 'not counted', groups: [], deciding: 'age-known' });
    expect(because).toMatch(/^Not counted, because the age is unknown/);
    expect(findings.map(({ rule }) => rule).slice(-3)).toEqual([
      'accommodation-origin',
      'counted-as-unknown',
      'age-known',
    ]);
  });

  it('leaves the count of unknown accommodation alone when the accommodation is known', () => {
    const { all } = atHomeOf([{}], { P1: { Der_Birth_Date: null } });
    expect(all.excluded[0].count).toBe(0);
  });
});
