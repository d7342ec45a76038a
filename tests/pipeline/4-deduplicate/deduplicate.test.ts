import { describe, expect, it } from 'vitest';
import type { Mode } from '../../../src/model/mode.ts';
import { coverage, request, runMadeUp, service } from '../../support/submissions.ts';
import type { MadeUpRecord } from '../../support/submissions.ts';
import { tableRows } from '../../support/table-rows.ts';

const YEAR = ['2025-04-01', '2026-03-31'] as const;

async function mainOf(mode: Mode, ...records: MadeUpRecord[]) {
  const files = [{ importDate: '2026-04-28', records: [...records, ...coverage('2025-04-15', '2026-03-15')] }];
  const { mainTables } = await runMadeUp(files, { [mode]: YEAR });
  const main = mainTables[mode];
  if (!main) throw new Error(`No ${mode} table`);
  const kept = tableRows(main.table).map((row) => Number(row['Der_Unique_Record_ID']));
  return { main, kept: kept.filter((id) => id <= records.length).sort((a, b) => a - b) };
}

describe('in a single table, two records of one service', () => {
  it.each<[MadeUpRecord, MadeUpRecord, number, string]>([
    [{}, {}, 1, 'they agree'],
    [{ Unit_Cost: '10' }, { Unit_Cost: '11' }, 2, 'the cost differs'],
    [{ Unit_Cost: '10' }, { Unit_Cost: '10.00' }, 1, '10 and 10.00 are one number'],
    [{ Unit_Cost: '10' }, { Unit_Cost: '10.004' }, 1, 'so is 10.004 to two decimals'],
    [{ Unit_Cost: '10' }, { Unit_Cost: '10.005' }, 2, '10.005 is 10.01'],
    [{ Unit_Cost: '10.01' }, { Unit_Cost: '10.005' }, 1, 'the same as 10.01'],
    [{ Unit_Cost: '10' }, { Unit_Cost: null }, 2, 'one has a cost'],
    [{ Unit_Cost: 'ten' }, { Unit_Cost: null }, 1, 'what cannot be read is none'],
    [{ Unit_Cost: '0' }, { Unit_Cost: null }, 2, 'nought is a cost'],
    [{ Unit_Cost: '0' }, { Unit_Cost: '-0.00' }, 1, 'nought has no sign'],
    [{ Unit_Cost: '10' }, { Unit_Cost: '-10' }, 2, 'others have'],
    [{ Planned_units_per_week: '1' }, { Planned_units_per_week: '2' }, 2, 'the units differ'],
    [{ Planned_units_per_week: '1' }, { Planned_units_per_week: '1.00' }, 1, '1 and 1.00 are one number'],
    [
      { Delivery_Mechanism: 'Direct payment' },
      { Delivery_Mechanism: 'CASSR commissioned support' },
      2,
      'the delivery mechanism differs',
    ],
    [
      { Delivery_Mechanism: 'Direct payment' },
      { Delivery_Mechanism: 'DIRECT PAYMENT ' },
      1,
      'it does not once cleaned',
    ],
    [{ Delivery_Mechanism: 'Direct payment' }, { Delivery_Mechanism: null }, 2, 'one has none'],
    [{ Delivery_Mechanism: 'nonsense' }, { Delivery_Mechanism: null }, 1, 'quirk: unmapped and missing fall together'],
    [{ Delivery_Mechanism: 'nonsense' }, { Delivery_Mechanism: 'more nonsense' }, 1, 'and so do two unmapped ones'],
    [{ Cost_Frequency_Unit_Type: 'Weekly' }, { Cost_Frequency_Unit_Type: 'Daily' }, 2, 'the frequency differs'],
    [
      { Cost_Frequency_Unit_Type: 'nonsense' },
      { Cost_Frequency_Unit_Type: null },
      1,
      'unmapped and missing fall together',
    ],
    [{ Unit_Cost: '1' }, { Planned_units_per_week: '1' }, 2, 'the same number in another column is another thing'],
    [{ Event_End_Date: '2025-06-01' }, { Event_End_Date: '2025-07-01' }, 1, 'the end does not count'],
  ])('%j and %j: %i kept, because %s', async (a, b, count) => {
    expect((await mainOf('single', service(a), service(b))).kept).toHaveLength(count);
    expect((await mainOf('joined', service(a), service(b))).kept).toHaveLength(1);
  });
});

describe('in a single table', () => {
  it('cost does not part what is no service', async () => {
    const { kept } = await mainOf(
      'single',
      request({ Unit_Cost: '1' }),
      request({ Unit_Cost: '2', Delivery_Mechanism: 'Direct payment' }),
    );
    expect(kept).toEqual([2]);
  });

  it('one record is kept of each cost, others of the same event beside it', async () => {
    const costs = ['1', '2', '1', '1', '2'].map((cost) => service({ Unit_Cost: cost }));
    expect((await mainOf('single', ...costs)).kept).toEqual([4, 5]);
  });

  it('records that differ in cost keep one event reference', async () => {
    const { main } = await mainOf('single', service({ Unit_Cost: '1' }), service({ Unit_Cost: '2' }));
    const refs = tableRows(main.table)
      .filter((row) => row['Event_Type'] === 'Service')
      .map((row) => row['Der_Unique_Event_Ref']);
    expect(new Set(refs).size).toBe(1);
    expect(refs).toHaveLength(2);
  });
});

describe('the record kept', () => {
  it('is whole: nothing is filled in from the others', async () => {
    const { main, kept } = await mainOf('single', service({ Gender: 'Male', Event_End_Date: '2025-06-01' }), service());
    expect(kept).toEqual([2]);
    expect(tableRows(main.table).find((row) => row['Der_Unique_Record_ID'] === 2)).toMatchObject({ Gender_Raw: null });
  });

  it('and those that it beat are listed, with what decided', async () => {
    const { main } = await mainOf(
      'single',
      service({ Event_End_Date: '2025-06-01' }),
      service({ Event_Outcome: 'NFA: Other' }),
      service({ Event_Outcome: 'Progress to reablement/ST-Max' }),
      service({ Event_Outcome: 'Progress to reablement/ST-Max' }),
      service({ NHS_Number: 'ALONE' }),
    );
    expect(
      tableRows(main.duplicates, ['Der_Unique_Record_ID', 'Kept', 'Decided_By', 'Line']).map((row) =>
        Object.values(row),
      ),
    ).toEqual([
      [4, 'Y', 'record ID', 5],
      [3, 'N', 'record ID', 4],
      [2, 'N', 'event outcome', 3],
      [1, 'N', 'end date', 2],
    ]);
  });

  it('stand in the order in which the records were read', async () => {
    const { main } = await mainOf(
      'joined',
      service({ NHS_Number: 'B' }),
      service({ NHS_Number: 'A' }),
      service({ NHS_Number: 'C' }),
    );
    expect(tableRows(main.table).map((row) => row['Der_Unique_Record_ID'])).toEqual([1, 2, 3, 4, 5]);
  });
});
