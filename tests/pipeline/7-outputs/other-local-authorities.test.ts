import { describe, expect, it } from 'vitest';
import { csvChunks } from '../../../src/hosts/files/write-csv.ts';
import { previousPeriod } from '../../../src/pipeline/6-measures/run-measures.ts';
import { otherLocalAuthorities } from '../../../src/pipeline/7-outputs/other-local-authorities.ts';
import { compareTables } from '../../support/compare-tables.ts';
import { measureContext } from '../../support/events.ts';
import { goldenPeriods } from '../../support/golden-measures.ts';
import { goldenMeasureContext } from '../../support/golden-run.ts';
import { goldenTable } from '../../support/golden.ts';
import { rows } from '../../support/rows.ts';
import { tableRows } from '../../support/table-rows.ts';

const LATEST = goldenPeriods().filter(({ label }) => label === 'latest');

describe.each(LATEST)('the other local authorities of $golden', ({ golden, period: latest }) => {
  it("have the noughts and populations of DHSC's SQL", async () => {
    const context = await goldenMeasureContext(golden);
    const output = otherLocalAuthorities({ context, latest, previous: previousPeriod(latest) });
    const written = Buffer.concat([...csvChunks(output)]).toString('utf8');
    expect(compareTables(written, goldenTable(golden, output.name))).toEqual([]);
  });
});

it.each(rows`
  code | counted | because
  104  | 1       | the row stands under the code of Northumberland, which sent no file
  727  | 0       | Hillingdon sent the file, and has its own figures
  999  | 0       | the lookup has no such code
`)('count $counted in community support under LA code $code, because $because', ({ code, counted }) => {
  const [{ period: latest }] = LATEST;
  const support = { Service_Type_Cleaned: 'Long term support: Community', LA_Code: code };
  const context = measureContext([{ ...support, Event_Start_Date: '2025-01-01', Der_Event_End_Date: null }], {});
  const found = tableRows(otherLocalAuthorities({ context, latest, previous: previousPeriod(latest) }).table);
  const clients = found.filter((row) => String(row['Description']).startsWith('1a') && row['Group'] === 'Total');
  expect(clients.map((row) => row['den'])).toEqual([Number(counted), Number(counted)]);
});
