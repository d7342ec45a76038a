import { describe, expect, it } from 'vitest';
import { daysOf } from '../../../src/columns/table.ts';
import { isoOf } from '../../../src/model/day.ts';
import { deathLinker } from '../../../src/pipeline/2-filter-events/link-deaths.ts';
import { registeredDeaths } from '../../../src/pipeline/2-filter-events/registered-deaths.ts';
import type { DeathSource } from '../../../src/pipeline/2-filter-events/registered-deaths.ts';
import { dayOfCell, rows } from '../../support/rows.ts';
import { makeSubmissions, service } from '../../support/submissions.ts';

const LIST: DeathSource = {
  kind: 'list',
  deaths: new Map([['9990000001', { died: dayOfCell('2025-06-01'), registered: dayOfCell('2025-06-09') }]]),
};
const SOURCES: Readonly<Record<string, DeathSource>> = { list: LIST, local: { kind: 'local' }, none: { kind: 'none' } };

/** The dates of the last row of the last file, imported on 1 March 2026. */
async function datesOf(
  source: DeathSource,
  last: Record<string, string | null>,
  earlier: Record<string, string | null>,
) {
  const submissions = await makeSubmissions([
    { importDate: '2026-05-05', records: [service(earlier)] },
    { importDate: '2026-03-01', records: [service({ Date_of_Death: null, ...last })] },
  ]);
  const link = deathLinker('linked', () => registeredDeaths(source, submissions, dayOfCell('2026-05-05')));
  const table = link(submissions[1].table);
  return ['Date_of_Death_Raw', 'Date_of_Death_ONS', 'Death_Reg_Date', 'Der_Date_of_Death', 'Date_of_Death'].map(
    (name) => isoOf(daysOf(table, name).values[0]),
  );
}

describe('the date of death of a row', () => {
  it.each(rows`
    source | nhs          | own        | elsewhere  | ons        | registered | derived    | because
    list   | 9990000001   | 2025-01-01 |            | 2025-06-01 | 2025-06-09 | 2025-06-01 | the registered date counts, whatever the local authority wrote
    list   | "9990000001 "|            |            | 2025-06-01 | 2025-06-09 | 2025-06-01 | trailing spaces do not count
    list   | 9990000002   | 2025-01-01 |            |            |            |            | with an NHS number that is not registered nobody has died
    list   |              | 2025-01-01 |            |            |            | 2025-01-01 | without an NHS number the row's own date counts
    none   | 9990000001   | 2025-01-01 |            |            |            |            | quirk: without any list nobody with an NHS number ever dies
    none   |              | 2025-01-01 |            |            |            | 2025-01-01 | but those without do
    local  | 9990000001   |            | 2025-03-01 | 2025-03-01 | 2025-03-01 | 2025-03-01 | a date in another file is everybody's, in old files too
    local  | 9990000001   | 2025-04-01 | 2025-03-01 | 2025-04-01 | 2025-04-01 | 2025-04-01 | the latest date counts
    local  | 9990000002   |            | 2025-03-01 |            |            |            | of this NHS number only
    local  |              |            | 2025-03-01 |            |            |            | a row without an NHS number has its own date or none
  `)('by $source, NHS $nhs, own $own, elsewhere $elsewhere: $derived because $because', async (row) => {
    const last = { NHS_Number: row['nhs'], Date_of_Death: row['own'] };
    expect(await datesOf(SOURCES[row['source'] ?? ''], last, { Date_of_Death: row['elsewhere'] })).toEqual([
      row['own'],
      row['ons'],
      row['registered'],
      row['derived'],
      row['derived'],
    ]);
  });

  it('is looked for in files up to the as-of date', async () => {
    const submissions = await makeSubmissions([
      { importDate: '2026-05-05 23:00:00', records: [service({ Date_of_Death: '2025-03-01' })] },
    ]);
    expect(registeredDeaths({ kind: 'local' }, submissions, dayOfCell('2026-05-05')).size).toBe(1);
    expect(registeredDeaths({ kind: 'local' }, submissions, dayOfCell('2026-05-04')).size).toBe(0);
  });
});
