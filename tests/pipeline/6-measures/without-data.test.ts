import { expect, it } from 'vitest';
import { METHODS } from '../../../src/methods/index.ts';
import { silentControl } from '../../../src/model/run-control.ts';
import { measuresOfRun } from '../../../src/pipeline/6-measures/run-measures.ts';
import { ascofExcludedTable, ascofTable } from '../../../src/pipeline/7-outputs/measure-outputs.ts';
import { reference } from '../../support/reference.ts';
import { coverage, runMadeUp, service } from '../../support/submissions.ts';
import type { MadeUpFile } from '../../support/submissions.ts';
import { tableRows } from '../../support/table-rows.ts';

const COVERED: MadeUpFile = {
  importDate: '2026-04-28',
  records: [service({ Date_of_Birth: '01/01/1950' }), ...coverage('2023-04-15', '2026-03-15')],
};
/** Its events ended too long ago for any quarter of the period. */
const YORK: MadeUpFile = {
  laName: 'York',
  importDate: '2026-04-28',
  records: coverage('2021-04-15', '2021-05-15').map((record) => ({ ...record, LA_Code: '816' })),
};
const JOINED = ['2023-04-01', '2026-03-31'] as const;
const HILLINGDON_65_AND_ABOVE = 43198;

async function figuresOf(files: readonly MadeUpFile[], method = METHODS[0]) {
  const { emptyJoined, ...result } = await runMadeUp(files, { joined: JOINED, periodsBy: 'Derived', method });
  const joined = result.mainTables.joined ?? emptyJoined ?? undefined;
  const measures = await measuresOfRun({ ...result, mainTables: { joined } }, { reference }, silentControl);
  if (!measures) throw new Error('No figures');
  const latest = (rows: Record<string, unknown>[]) =>
    rows.filter((row) => row['Reporting_Period'] === '1 Apr 25 - 31 Mar 26');
  return {
    figures: latest(tableRows(ascofTable(measures, 'none').table)),
    unknowns: latest(tableRows(ascofExcludedTable(measures).table)),
  };
}

// DHSC's grids: 2A, 2B and 2C hold every local authority; the groups of 2E and 3D come from the data of all.
it.each(METHODS)(
  '$id: where no file is chosen, 2A is 0, 2B and 2C are 0 of the population, 2E and 3D have no row',
  async (method) => {
    const { figures, unknowns } = await figuresOf([{ ...YORK, laName: 'Hillingdon' }], method);
    expect(figures.map((row) => [row['Measure'], row['Group'], row['Numerator'], row['Outcome']])).toEqual([
      ['ASCOF 2A', '18 to 64', 0, 0],
      ['ASCOF 2A', '65 and above', 0, 0],
      ['ASCOF 2A', 'Total', 0, 0],
      ['ASCOF 2B', '18 to 64', 0, 0],
      ['ASCOF 2C', '65 and above', 0, 0],
    ]);
    expect(figures[4]['Denominator']).toBe(HILLINGDON_65_AND_ABOVE);
    expect(unknowns.map((row) => [row['Measure'], row['Count']])).toEqual([
      ['ASCOF 2E', 0],
      ['ASCOF 2E LD', 0],
      ['ASCOF 3D (Clients)', 0],
      ['ASCOF 3D (Carers)', 0],
    ]);
  },
);

it('a local authority of whose files none is chosen has zeros beside another’s figures, because DHSC lists every one', async () => {
  const { figures } = await figuresOf([COVERED, YORK]);
  const home = figures.filter((row) => row['Measure'] === 'ASCOF 2E' && row['Group'] === 'Total');
  const of65 = home.filter((row) => String(row['Description']).includes('65+'));
  expect(of65.map((row) => [row['LA_Name'], row['Denominator']])).toEqual([
    ['York', 0],
    ['Hillingdon', 1],
  ]);
});
