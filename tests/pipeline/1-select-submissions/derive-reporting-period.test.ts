import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dhsc202526q4 } from '../../../src/methods/dhsc-2025-26-q4.ts';
import { isoOf } from '../../../src/model/day.ts';
import { formatPeriod } from '../../../src/model/period.ts';
import { submissionPeriods } from '../../../src/pipeline/1-select-submissions/submission-periods.ts';
import { PROPERTY } from '../../support/arbitrary-submissions.ts';
import { plainPeriods } from '../../support/plain-method/plain-selection.ts';
import { plainRows } from '../../support/plain-method/plain-row.ts';
import { rows } from '../../support/rows.ts';
import { makeSubmissions, request } from '../../support/submissions.ts';
import type { MadeUpFile, MadeUpRecord } from '../../support/submissions.ts';

/**
 * Records told in short: `2025-04: 3 Request 2 Service` are five that end on the 15th of April 2025. A day may stand in
 * place of the month, `_` stands for a blank type.
 */
function records(text: string): MadeUpRecord[] {
  return text.split(';').flatMap((month) => {
    const [, end, counts] = /^\s*([\d-]+):(.*)$/.exec(month) ?? [];
    const day = end.length === 7 ? `${end}-15` : end;
    return [...counts.matchAll(/(\d+) (\S+)/g)].flatMap(([, count, type]) =>
      Array.from({ length: Number(count) }, () =>
        request({ Event_Type: type === '_' ? null : type, Event_Start_Date: '2024-01-01', Event_End_Date: day }),
      ),
    );
  });
}

async function periodsOf(...files: readonly MadeUpFile[]): Promise<(string | null)[]> {
  const periods = submissionPeriods(await makeSubmissions(files), dhsc202526q4);
  return periods.map(({ period }) => period && formatPeriod(period));
}

const file = (text: string, importDate = '2026-04-28 10:00:00'): MadeUpFile => ({ importDate, records: records(text) });

describe('the period that a submission covers', () => {
  it.each(rows`
    ends                                                  | period                   | because
    2025-04: 60 Request; 2025-06: 60 Request              | 2025-04-01 to 2025-06-30 | from the first month that counts to the last
    2025-04: 60 Request; 2026-02: 60 Request              | 2025-04-01 to 2026-02-28 | quirk: holes between are not seen
    2025-04-30: 60 Request; 2025-05-01: 60 Request        | 2025-04-01 to 2025-05-31 | a month's last day is its own
    2025-04: 98 Request; 2025-05: 2 Request               | 2025-04-01 to 2025-05-31 | exactly 2 % count
    2025-04: 99 Request; 2025-05: 2 Request               | 2025-04-01 to 2025-04-30 | 1.98 % do not
    2025-03: 2 Request; 2025-04: 99 Request               | 2025-04-01 to 2025-04-30 | nor at the start
    2025-04: 147 Request; 2025-05: 3 Request              | 2025-04-01 to 2025-05-31 | 3 of 150 are exactly 2 %
    2025-04: 97 Request; 2025-05: 1 Request               | 2025-04-01 to 2025-05-31 | quirk: with 98 end dates every month counts
    2025-04: 98 Request; 2025-05: 1 Request               | 2025-04-01 to 2025-05-31 | with 99 too
    2025-04: 99 Request; 2025-05: 1 Request               | 2025-04-01 to 2025-04-30 | with 100 the shares decide
    2023-05: 1 Request; 2026-03: 1 Request                | 2023-05-01 to 2026-03-31 | quirk: two stray end dates cover three years
    2026-03: 60 Request; 2026-04: 60 Request              | 2026-03-01 to 2026-03-31 | ends in the import month are ignored
    2026-03-31: 60 Request; 2026-04-01: 60 Request        | 2026-03-01 to 2026-03-31 | from its first day
    2026-03: 60 Request; 9999-12-31: 600 Request          | 2026-03-01 to 2026-03-31 | and so are later ones, which count in no share
    2026-04: 60 Request                                   |                          | there is no earlier end
  `)('of $ends is $period because $because', async ({ ends, period }) => {
    expect(await periodsOf(file(ends ?? ''))).toEqual([period]);
  });

  it.each(rows`
    ends                                                                     | period                   | because
    2025-04: 30 Request 30 Review; 2025-05: 60 Request                       | 2025-04-01 to 2025-05-31 | one type fewer than the fullest month has is enough
    2025-04: 20 Request 20 Review 20 Service; 2025-05: 60 Request            | 2025-04-01 to 2025-04-30 | two fewer are not
    2025-04: 20 Request 20 Review 20 Service; 2025-05: 30 Request 30 Review  | 2025-04-01 to 2025-05-31 | one fewer of three is
    2025-04: 30 Request 30 Review; 2025-05: 30 Service 30 Assessment         | 2025-04-01 to 2025-05-31 | the most in one month counts, not the types of the file
    2025-04: 58 Request 1 Requests 1 Rquest; 2025-05: 60 Request             | 2025-04-01 to 2025-04-30 | quirk: odd spellings in one month disqualify every clean one
    2025-04: 30 Request 30 REQUEST; 2025-05: 60 Request                      | 2025-04-01 to 2025-05-31 | case is no other spelling
    2025-04: 20 Request 20 Review 20 _; 2025-05: 60 Request                  | 2025-04-01 to 2025-05-31 | a blank is no type
    2025-04: 60 _; 2025-05: 60 Request                                       | 2025-04-01 to 2025-05-31 | and none is one fewer than one
    2025-04: 60 _; 2025-05: 30 Request 30 Review                             | 2025-05-01 to 2025-05-31 | but two fewer than two
    2025-04: 30 Request 30 Review 30 Service; 2025-05: 2 Request             | 2025-04-01 to 2025-05-31 | with under 100 end dates types do not count either
  `)('by event types, of $ends is $period because $because', async ({ ends, period }) => {
    expect(await periodsOf(file(ends ?? ''))).toEqual([period]);
  });

  it.each(rows`
    imported            | period                   | because
    2026-04-01 00:00:00 | 2025-04-01 to 2026-03-31 | the import month begins with April
    2026-03-31 23:59:59 | 2025-04-01 to 2025-04-30 | quirk: imported on its own last day, a file loses its last month
  `)('imported $imported is $period because $because', async ({ imported, period }) => {
    expect(await periodsOf(file('2025-04: 60 Request; 2026-03: 60 Request', imported ?? ''))).toEqual([period]);
  });

  it('is null in rows without an LA code, however many (quirk: null joins with nothing)', async () => {
    const all = records('2025-04: 60 Request; 2026-03: 60 Request').map((record) => ({ ...record, LA_Code: null }));
    expect(await periodsOf({ importDate: '2026-04-28', records: all })).toEqual([null]);
  });

  it('stands for each LA code by itself', async () => {
    const [april, march] = ['2025-04: 120 Request', '2026-03: 120 Request'].map(records);
    const others = march.map((record) => ({ ...record, LA_Code: '728' }));
    const blanks = march.map((record) => ({ ...record, LA_Code: null }));
    expect(await periodsOf({ importDate: '2026-04-28', records: [...april, ...others, ...blanks] })).toEqual([
      '2025-04-01 to 2025-04-30',
      '2026-03-01 to 2026-03-31',
      null,
    ]);
  });

  it('takes LA codes and names that differ in case or trailing spaces for one', async () => {
    const spelled = records('2025-04: 60 Request; 2026-03: 60 Request').map((record, index) => ({
      ...record,
      LA_Code: ['Z9D4Z', 'z9d4z', 'Z9D4Z  '][index % 3],
    }));
    const half = spelled.length / 2;
    expect(
      await periodsOf(
        { laName: 'Hillingdon', importDate: '2026-04-28', records: spelled.slice(0, half) },
        { laName: 'HILLINGDON', importDate: '2026-04-28', records: spelled.slice(half) },
      ),
    ).toEqual(['2025-04-01 to 2026-03-31']);
  });

  it('is one for two files that one local authority sent at one moment', async () => {
    const [april, march] = ['2025-04: 1 Request', '2026-03: 120 Request'].map((text) => file(text));
    expect(await periodsOf(april, march)).toEqual(['2026-03-01 to 2026-03-31']);
    expect(await periodsOf(april, { ...march, importDate: '2026-04-28 10:00:01' })).toEqual([
      '2025-04-01 to 2025-04-30',
      '2026-03-01 to 2026-03-31',
    ]);
  });

  it('says of each month whether it counts', async () => {
    const [submission] = await makeSubmissions([file('2025-05: 99 Request; 2025-04: 1 Request 1 Review')]);
    const [{ months }] = submissionPeriods([submission], dhsc202526q4);
    expect(months.map((month) => ({ ...month, month: isoOf(month.month) }))).toEqual([
      { month: '2025-04-01', endDates: 2, eventTypes: 2, counts: false, short: [] },
      { month: '2025-05-01', endDates: 99, eventTypes: 1, counts: true, short: [] },
    ]);
  });

  it('is what it is when months are counted one row at a time', async () => {
    const month = fc.record({
      month: fc.constantFrom('2025-01', '2025-02', '2025-03', '2026-04'),
      count: fc.constantFrom(1, 2, 3, 49, 50, 98, 99, 100),
      type: fc.constantFrom('Request', 'request', 'Service', 'Review', '_'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(month, { minLength: 1, maxLength: 6 }), async (months) => {
        const made = file(months.map(({ month: of, count, type }) => `${of}: ${count} ${type}`).join(';'));
        const expected = plainPeriods(plainRows([made])).map(({ period }) => formatPeriod(period));
        expect(await periodsOf(made)).toEqual(expected.length === 0 ? [null] : expected);
      }),
      PROPERTY,
    );
  });
});
