import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../src/model/period.ts';
import { makeSubmissions, service } from '../support/submissions.ts';
import type { MadeUpRecord } from '../support/submissions.ts';
import { rows } from '../support/rows.ts';

async function fileOf(...records: MadeUpRecord[]) {
  const [file] = await makeSubmissions([{ importDate: '2026-04-28', records }]);
  return file;
}

describe('a submission as read', () => {
  it('counts its LA codes, the most frequent first, case and trailing spaces ignored', async () => {
    const codes = ['728', 'Z9D4Z', 'z9d4z ', null, 'Z9D4Z'];
    const { laCodes } = await fileOf(...codes.map((code) => service({ LA_Code: code })));
    expect(laCodes).toEqual([
      { laCode: 'Z9D4Z', rows: 3 },
      { laCode: '728', rows: 1 },
      { laCode: null, rows: 1 },
    ]);
  });

  it('states the period from the earliest start to the latest end', async () => {
    const { statedPeriod } = await fileOf(
      service({ Reporting_Period_Start_Date: '2025-04-01', Reporting_Period_End_Date: '2026-03-31' }),
      service({ Reporting_Period_Start_Date: '2025-01-01', Reporting_Period_End_Date: null }),
    );
    expect(statedPeriod && formatPeriod(statedPeriod)).toBe('2025-01-01 to 2026-03-31');
  });

  it('states none when one end is blank in every row', async () => {
    expect((await fileOf(service({ Reporting_Period_Start_Date: '2025-04-01' }))).statedPeriod).toBeNull();
  });

  it('knows on which line each row begins', async () => {
    const file = await fileOf(service({ Event_Description: 'two\nlines' }), service(), service());
    expect([...file.lines]).toEqual([2, 4, 5]);
  });

  it('lists what cannot be read, by line, and nothing that is blank or right', async () => {
    const { unreadable } = await fileOf(
      service({ Unit_Cost: 'ten', Event_End_Date: '31/02/2026' }),
      service({ Unit_Cost: ' ', Event_End_Date: '01/02/2026' }),
      service({ Unit_Cost: '1', Event_End_Date: 'n/a' }),
    );
    expect(unreadable).toEqual([
      { line: 2, field: 'Event_End_Date', value: '31/02/2026' },
      { line: 2, field: 'Unit_Cost', value: 'ten' },
      { line: 4, field: 'Event_End_Date', value: 'n/a' },
    ]);
  });
});

describe('notices of a submission', () => {
  it.each<[string, MadeUpRecord[], string, string]>([
    [
      'ignored-columns',
      [service({ Notes: 'x' })],
      '1 column is not in the CLD specification and was left out: Notes',
      'it is no CLD column',
    ],
    ['missing-columns', [service()], 'are missing and taken as blank', 'the specification has more columns'],
    ['unreadable-values', [service({ Unit_Cost: 'x' })], '1 dates or numbers cannot be read', 'x is no cost'],
    ['blank-la-code', [service(), service({ LA_Code: null })], '1 row without an LA code', 'one row has none'],
    [
      'several-la-codes',
      [service(), service(), service({ LA_Code: '728' })],
      'the rows hold 2 LA codes: 727, 728. All but 1 row hold the same one',
      'there are two',
    ],
    [
      'end-before-start',
      [service({ Event_End_Date: '2025-04-30' })],
      '1 row with an event end date before the start date',
      'it ends a day before',
    ],
    ['no-nhs-number', [service({ NHS_Number: null })], '1 row without an NHS number', 'it has none'],
  ])('%s of %j: %s, because %s', async (code, records, message) => {
    const { notices } = await fileOf(...records);
    expect(notices.find((notice) => notice.code === code)?.message).toContain(message);
  });

  it.each(rows`
    start      | end        | absurd | because
    2025-04-01 | 2026-03-31 | no     | twelve months are usual
    2023-04-01 | 2026-03-31 | no     | thirty-six are many
    2023-04-01 | 2026-04-01 | yes    | a day more is a slip
    2025-04-01 | 2025-03-31 | yes    | it ends before it starts
    2025-04-01 | 2025-04-01 | no     | one day is short but possible
    0025-04-01 | 2026-03-31 | yes    | a year lost its century
    2025-04-01 |            | no     | half a period is none
  `)('a stated period of $start to $end is absurd: $absurd, because $because', async ({ start, end, absurd }) => {
    const { notices } = await fileOf(service({ Reporting_Period_Start_Date: start, Reporting_Period_End_Date: end }));
    expect(notices.some(({ code }) => code === 'absurd-stated-period')).toBe(absurd === 'yes');
  });

  it.each<[string, MadeUpRecord]>([
    ['several-la-codes', { LA_Code: '9990000001' }],
    ['end-before-start', { Event_End_Date: '2025-05-01' }],
    ['no-nhs-number', {}],
    ['ignored-columns', {}],
    ['unreadable-values', { Unit_Cost: '10' }],
    ['blank-la-code', {}],
  ])('are silent about %s when %j', async (code, changes) => {
    const { notices } = await fileOf(service(changes));
    expect(notices.map((notice) => notice.code)).not.toContain(code);
  });
});
