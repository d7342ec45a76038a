import { describe, expect, it } from 'vitest';
import { rows } from '../../../support/rows.ts';
import { tableRows } from '../../../support/table-rows.ts';
import { carerSupport, counts, explained, selfDirectedOf } from './self-directed.ts';

const BOTH = [{}, carerSupport({ Der_NHS_LA_Combined_Person_ID: 'C1' })];

describe('age at the end of the period', () => {
  it.each(rows`
    born       | band         | 18-64 | 65+ | total | because
    2008-03-01 | 18 to 64     | 1     | 0   | 1     | 6604 days are 18.08 years
    2008-04-01 |              | 0     | 0   | 0     | 6573 days are 17.996 years: a child is not counted
    1961-04-01 | 18 to 64     | 1     | 0   | 1     | 23740 days are 64.997 years
    1961-03-01 | 65 and above | 0     | 1   | 1     | 23771 days are 65.08 years
               | Unknown      | 0     | 0   | 1     | an unknown age is in the Total only
    2027-01-01 |              | 0     | 0   | 0     | somebody not born yet is under 18
  `)('born $born: $band, because $because', (row) => {
    const person = { Der_Birth_Date: row.born };
    const { clients, carers } = selfDirectedOf(BOTH, { P1: person, C1: person });
    for (const [run, index, letter] of [
      [clients, 0, 'a'],
      [carers, 1, 'b'],
    ] as const) {
      const ofGroup = (count: string | null) => `1${letter} 0/${count}, 2${letter} 0/${count}`;
      expect(counts(run, '18 to 64')).toBe(ofGroup(row['18-64']));
      expect(counts(run, '65 and above')).toBe(ofGroup(row['65+']));
      expect(counts(run)).toBe(ofGroup(row.total));
      expect(tableRows(run.personLevel, ['Der_Age_Band_Reporting_End'])).toEqual(
        row.band === null ? [] : [{ Der_Age_Band_Reporting_End: row.band }],
      );
      const { deciding, groups } = explained(run, index);
      expect(deciding).toBe(row.band === null ? 'adult-or-age-unknown' : 'self-directed-support');
      expect(groups).toEqual(row.band === null ? [] : row.band === 'Unknown' ? ['Total'] : [row.band, 'Total']);
    }
  });
});

describe('a date of death', () => {
  it.each(rows`
    died       | client | carer | because
               | 1      | 1     | none is known
    2025-03-31 | 0      | 0     | it is on the day before the period
    2025-04-01 | 0      | 1     | clients must live to the end of the period, carers to its start
    2026-03-30 | 0      | 1     | it is on the day before the period's last
    2026-03-31 | 1      | 1     | it is on the last day of the period
  `)('$died: client $client, carer $carer, because $because', ({ died, client, carer }) => {
    const person = { Date_of_Death: died };
    const { clients, carers } = selfDirectedOf(BOTH, { P1: person, C1: person });
    expect(counts(clients)).toBe(`1a 0/${client}, 2a 0/${client}`);
    expect(counts(carers)).toBe(`1b 0/${carer}, 2b 0/${carer}`);
    expect(explained(clients, 0).deciding).toBe(client === '1' ? 'self-directed-support' : 'alive-at-period-end');
    expect(explained(carers, 1).deciding).toBe(carer === '1' ? 'self-directed-support' : 'alive-at-period-start');
  });
});

it.each(rows`
  laCode | listed | deciding              | because
  727    | 1      | self-directed-support | the figures are for it
  "727 " | 1      | self-directed-support | trailing spaces do not count
  104    | 1      | local-authority       | figures for another are not wanted; DHSC lists the person under it
         | 0      | la-code-known         | DHSC's join on a blank LA code finds nobody
`)('LA code $laCode: $deciding, because $because', ({ laCode, listed, deciding }) => {
  const { clients, carers } = selfDirectedOf(BOTH.map((event) => ({ ...event, LA_Code: laCode })));
  for (const [run, person] of [
    [clients, 0],
    [carers, 1],
  ] as const) {
    expect(run.personLevel.numRows()).toBe(Number(listed));
    expect(explained(run, person).deciding).toBe(deciding);
    expect(run.figures.at(-1)?.denominator).toBe(deciding === 'self-directed-support' ? 1 : 0);
  }
});
