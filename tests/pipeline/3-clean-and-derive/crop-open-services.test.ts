import { describe, expect, it } from 'vitest';
import { rows } from '../../support/rows.ts';
import { coverage, request, runMadeUp, service } from '../../support/submissions.ts';
import type { MadeUpFile, MadeUpRecord } from '../../support/submissions.ts';
import { tableRows } from '../../support/table-rows.ts';

const [Q1, Q2, Q3] = [
  ['2025-04-15', '2025-06-15', '2025-07-20'],
  ['2025-07-15', '2025-09-15', '2025-10-20'],
  ['2025-10-15', '2025-12-15', '2026-01-20'],
];

function quarterFile([from, to, importDate]: readonly string[], ...records: MadeUpRecord[]): MadeUpFile {
  return { importDate, records: [...records, ...coverage(from, to)] };
}

/** Cropped records: start of the event, its end before and after. */
async function croppedIn(
  files: readonly MadeUpFile[],
  joined: readonly [string, string] = ['2025-04-01', '2025-12-31'],
) {
  const { mainTables } = await runMadeUp(files, { joined });
  const columns = ['Event_Start_Date', 'Der_Event_End_Date_Before', 'Der_Event_End_Date_After'];
  return mainTables.joined && tableRows(mainTables.joined.cropped, columns).map((row) => Object.values(row));
}

describe('a service of April to June that the next file lacks', () => {
  it.each(rows`
    end        | after      | because
               | 2025-06-30 | it is open
    2025-07-01 | 2025-06-30 | it ends a day after the period
    2025-12-31 | 2025-06-30 | it ends later still
    2025-06-30 |            | it ends on the period's last day
    2025-06-29 |            | it ends before
  `)('with end $end is cropped to $after because $because', async ({ end, after }) => {
    const files = [quarterFile(Q1, service({ Event_End_Date: end })), quarterFile(Q2)];
    expect(await croppedIn(files, ['2025-04-01', '2025-09-30'])).toEqual(
      after === null ? [] : [['2025-05-01', end, after]],
    );
  });
});

describe('an open service of April to June', () => {
  it('stays open when the next file has it too', async () => {
    expect(
      await croppedIn([quarterFile(Q1, service()), quarterFile(Q2, service()), quarterFile(Q3, service())]),
    ).toEqual([]);
  });

  it.each<[MadeUpRecord, number, string]>([
    [{ Event_End_Date: '2025-08-01' }, 0, 'closed there, it is the same event'],
    [{ Service_Component: 'HOME SUPPORT or domiciliary care ' }, 0, 'spelled in other case, it is the same event'],
    [{ Service_Component: 'Home Support' }, 1, 'relabelled, it is another event (quirk)'],
    [{ Event_Start_Date: '2025-07-01' }, 1, 'with its start reset, it is another event (quirk)'],
    [{ Event_End_Date: '2025-06-30' }, 1, 'ended before that period, it is not among its events'],
    [{ NHS_Number: null }, 1, 'without NHS number, it is another person’s'],
  ])('found in the next file as %j: %i cropped, because %s', async (changes, count) => {
    const files = [quarterFile(Q1, service()), quarterFile(Q2, service(changes))];
    expect(await croppedIn(files, ['2025-04-01', '2025-09-30'])).toHaveLength(count);
  });

  it('is cropped when only the file after the next has it, and the newer copy wins (quirk)', async () => {
    const files = [quarterFile(Q1, service()), quarterFile(Q2), quarterFile(Q3, service())];
    expect(await croppedIn(files)).toEqual([['2025-05-01', null, '2025-06-30']]);
    const { mainTables } = await runMadeUp(files, { joined: ['2025-04-01', '2025-12-31'] });
    const services = mainTables.joined
      ? tableRows(mainTables.joined.table).filter((row) => row['Event_Type'] === 'Service')
      : [];
    expect(services.map((row) => [row['Ref_Period_Start_Date'], row['Der_Event_End_Date']])).toEqual([
      ['2025-10-01', null],
    ]);
  });

  it('is cropped before a quarter that nobody covers, whatever later files hold (quirk)', async () => {
    expect(await croppedIn([quarterFile(Q1, service()), quarterFile(Q3, service())])).toEqual([
      ['2025-05-01', null, '2025-06-30'],
    ]);
  });

  it('stays open when no later period follows, also in the joined table', async () => {
    expect(await croppedIn([quarterFile(Q1, service())], ['2025-04-01', '2025-06-30'])).toEqual([]);
    const covered = quarterFile(['2025-04-15', '2025-12-15', '2026-01-20'], service());
    expect(await croppedIn([covered])).toEqual([]);
  });

  it('stays open when the next period is another local authority’s', async () => {
    const ealing = { ...quarterFile(Q2), laName: 'Ealing' };
    expect(await croppedIn([quarterFile(Q1, service()), ealing], ['2025-04-01', '2025-09-30'])).toEqual([]);
  });

  it('is cropped when the local authority spells its name in other case from file to file', async () => {
    const shouted = { ...quarterFile(Q2), laName: 'HILLINGDON' };
    expect(await croppedIn([quarterFile(Q1, service()), shouted], ['2025-04-01', '2025-09-30'])).toHaveLength(1);
  });

  it.each<[string | null, string]>([
    [null, 'without LA code'],
    ['728', 'under a stray LA code'],
    ['727 ', 'under an LA code with a trailing space'],
  ])('of a row with LA code %j is compared with rows of the same: %s', async (laCode) => {
    const odd = service({ LA_Code: laCode });
    const crops = async (next: MadeUpRecord) =>
      (await croppedIn([quarterFile(Q1, odd), quarterFile(Q2, next)], ['2025-04-01', '2025-09-30']))?.length;
    expect(await crops(odd)).toBe(0);
    expect(await crops(service())).toBe(1);
  });

  it('counts the last period by the rows that are left: one without any person is none', async () => {
    const anonymous = coverage('2025-07-15', '2025-09-15').map((record) => ({
      ...record,
      NHS_Number: null,
      LA_Person_Unique_Identifier: null,
    }));
    const files = [quarterFile(Q1, service()), { importDate: '2025-10-20', records: anonymous }];
    expect(await croppedIn(files, ['2025-04-01', '2025-09-30'])).toEqual([]);
  });
});

describe('a twelve-month file with a later one for a quarter in its middle (quirk)', () => {
  const year = (...records: MadeUpRecord[]) => quarterFile(['2025-04-15', '2026-03-15', '2026-04-20'], ...records);
  const middle = (...records: MadeUpRecord[]) => quarterFile(['2025-07-15', '2025-09-15', '2026-05-01'], ...records);
  const period = ['2025-04-01', '2026-03-31'] as const;
  const keptOn = async (start: string, files: readonly MadeUpFile[]) => {
    const { mainTables } = await runMadeUp(files, { joined: period });
    return mainTables.joined && tableRows(mainTables.joined.table).filter((row) => row['Event_Start_Date'] === start);
  };

  it('keeps its whole span, counts as the earlier period, and has all its open services cropped at its end', async () => {
    const cropped = [['2025-05-01', null, '2026-03-31']];
    expect(await croppedIn([year(service()), middle()], period)).toEqual(cropped);
    expect(await croppedIn([year(service()), middle(service())], period)).toEqual(cropped);
  });

  it('wins where both hold an event, as its reference period ends later', async () => {
    const told = (gender: string) =>
      request({ Event_Start_Date: '2025-08-01', Event_End_Date: '2025-08-01', Gender: gender });
    const requests = await keptOn('2025-08-01', [year(told('Male')), middle(told('Female'))]);
    expect(requests?.map((row) => row['Gender_Raw'])).toEqual(['Male']);
    const services = await keptOn('2025-05-01', [year(service()), middle(service())]);
    expect(services?.map((row) => row['Der_Event_End_Date'])).toEqual(['2026-03-31']);
  });
});

describe('a twelve-month file with a later one for its last quarter', () => {
  it('ends where the later one begins', async () => {
    const files = [
      quarterFile(['2025-04-15', '2026-03-15', '2026-04-20'], service()),
      quarterFile(['2026-01-15', '2026-03-15', '2026-04-28']),
    ];
    expect(await croppedIn(files, ['2025-04-01', '2026-03-31'])).toEqual([['2025-05-01', null, '2025-12-31']]);
  });
});

describe('a single table', () => {
  it('crops nothing: there is one reference period', async () => {
    const { mainTables } = await runMadeUp([quarterFile(['2025-04-15', '2026-03-15', '2026-04-28'], service())], {
      single: ['2025-04-01', '2026-03-31'],
    });
    expect(mainTables.single?.cropped.numRows()).toBe(0);
  });
});
