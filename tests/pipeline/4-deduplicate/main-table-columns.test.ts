import { describe, expect, it } from 'vitest';
import type { Mode } from '../../../src/model/mode.ts';
import { coverage, runMadeUp, service } from '../../support/submissions.ts';

const COST = [
  'Unit_Cost',
  'Cost_Frequency_Unit_Type_Raw',
  'Cost_Frequency_Unit_Type_Cleaned',
  'Planned_Units_Per_Week',
];

async function columnsOf(mode: Mode): Promise<string[]> {
  const files = [{ importDate: '2026-04-28', records: [service(), ...coverage('2025-04-15', '2026-03-15')] }];
  const { mainTables } = await runMadeUp(files, { [mode]: ['2025-04-01', '2026-03-31'] });
  return mainTables[mode]?.table.columnNames() ?? [];
}

describe('the columns of a main table', () => {
  it('are the same in a joined table but for the four of cost, which several records may share out', async () => {
    const [single, joined] = [await columnsOf('single'), await columnsOf('joined')];
    expect(single.filter((name) => !joined.includes(name))).toEqual(COST);
    expect(joined).toEqual(single.filter((name) => !COST.includes(name)));
  });

  it('begin with the local authority and end with the import, spelled as DHSC’s SQL leaves them', async () => {
    const columns = await columnsOf('single');
    expect(columns.slice(0, 4)).toEqual(['LA_Code', 'LA_Name', 'Ref_Period_Start_Date', 'Ref_Period_End_Date']);
    expect(columns.slice(-3)).toEqual(['Der_Unique_Record_ID', 'ImportFileId', 'ImportDate']);
    expect(columns).toContain('Request_Route_Of_Access_Raw');
    expect(columns).toContain('Method_of_Review_Cleaned');
  });

  it('hold no end date but the raw and the derived one, and no name', async () => {
    const columns = await columnsOf('single');
    expect(columns.filter((name) => name.includes('End_Date'))).toEqual([
      'Ref_Period_End_Date',
      'Event_End_Date_Raw',
      'Der_Event_End_Date',
      'Der_Age_Reporting_Period_End_Date',
    ]);
    expect(columns.filter((name) => /First_Name|Last_Name|Date_of_Birth/.test(name))).toEqual([]);
  });
});
