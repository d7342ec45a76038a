import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../src/columns/table.ts';
import { RunCancelled, silentControl } from '../../../../src/model/run-control.ts';
import type { Progress, RunControl } from '../../../../src/model/run-control.ts';
import { measuresOfRun } from '../../../../src/pipeline/6-measures/run-measures.ts';
import { fixRankingTable } from '../../../../src/pipeline/8-data-quality/fix-ranking/fix-ranking-table.ts';
import type { Fix } from '../../../../src/pipeline/8-data-quality/fix-ranking/fix.ts';
import { rankFixes } from '../../../../src/pipeline/8-data-quality/fix-ranking/index.ts';
import { runPipeline } from '../../../../src/pipeline/run-pipeline.ts';
import { reference } from '../../../support/reference.ts';
import { coverage, makeSubmissions, pipelineInput, service } from '../../../support/submissions.ts';
import type { MadeUpRecord } from '../../../support/submissions.ts';
import { tableRows } from '../../../support/table-rows.ts';

const RUN = { joined: ['2025-04-01', '2026-03-31'] } as const;

type Asked = { readonly control?: RunControl; readonly mostFaults?: number };

async function fixesFor(records: readonly MadeUpRecord[], asked: Asked = {}) {
  return (await ranked(records, asked)).fixes;
}

async function ranked(records: readonly MadeUpRecord[], { control = silentControl, mostFaults }: Asked = {}) {
  const file = [...coverage('2025-04-01', '2026-03-31'), ...records];
  const input = pipelineInput(await makeSubmissions([{ importDate: '2026-04-28', records: file }]), RUN);
  const result = await runPipeline(input, silentControl);
  const measures = await measuresOfRun(result, { reference }, silentControl);
  const fixes = await rankFixes({ input, before: { result, measures }, wanted: { reference }, mostFaults }, control);
  return { fixes: fixes ?? [], joined: result.mainTables.joined };
}

function person(name: string, changes: MadeUpRecord): MadeUpRecord {
  return service({
    NHS_Number: name,
    LA_Person_Unique_Identifier: `L-${name}`,
    Date_of_Birth: '1940-05-01',
    Gender: 'Female',
    Accommodation_Status: 'Tenant: Private landlord',
    Delivery_Mechanism: 'CASSR commissioned support',
    Client_Type: 'Service user',
    ...changes,
  });
}

function people(count: number, prefix: string, changes: MadeUpRecord): MadeUpRecord[] {
  return Array.from({ length: count }, (_, index) => person(`${prefix}${index}`, changes));
}

const RESIDENT = {
  Service_Type: 'Long term support: Residential care',
  Accommodation_Status: 'Registered care home',
  Delivery_Mechanism: null,
};
const resident = { ...RESIDENT, Service_Component: 'Long term residential care' };
const withoutComponent = { ...RESIDENT, Service_Component: null };

function figure(fix: Fix, measure: string) {
  const moved = fix.moved.filter(({ before }) => before.measure === measure);
  return moved.map(({ before, after }) => [before.group, before.numerator, after.numerator]);
}

describe('which faults matter', () => {
  it('names a blank component of ten new residents first, with the ten admissions it costs', async () => {
    const fixes = await fixesFor([
      ...people(4, 'known', resident),
      ...people(10, 'blank', withoutComponent),
      ...people(3, 'odd', { ...RESIDENT, Service_Component: 'Long term residental' }),
      ...people(2, 'unlike', { Gender: 'Femal' }),
    ]);
    expect(fixes.map(({ field, value, rows }) => [field, value, rows])).toEqual([
      ['Service_Component', null, 10],
      ['Service_Component', 'Long term residental', 3],
      ['Gender', 'Femal', 2],
    ]);
    const [blank, odd, gender] = fixes;
    expect(blank).toMatchObject({
      where: 'Service_Type Long term support: Residential care',
      suggested: 'Long term residential care',
      isEstimate: false,
      uniqueEventsChange: 0,
    });
    expect(figure(blank, 'ASCOF 2C')).toEqual([['65 and above', 4, 14]]);
    expect(figure(odd, 'ASCOF 2C')).toEqual([['65 and above', 4, 7]]);
    expect(gender.suggested).toBe('Female');
  });

  it('leads to the events that have the fault', async () => {
    const { fixes, joined } = await ranked([
      ...people(2, 'known', resident),
      ...people(2, 'blank', withoutComponent),
      ...people(1, 'unlike', { Gender: 'Femal' }),
    ]);
    const ids = joined && textOf(joined.events, 'LA_Person_Unique_Identifier');
    expect(fixes.map(({ events }) => Array.from(events, (row) => ids?.at(row)))).toEqual([
      ['L-blank0', 'L-blank1'],
      ['L-unlike0'],
    ]);
  });

  it('finds the carers of 3D whose support has no component', async () => {
    const carer = { Client_Type: 'Unpaid carer', Service_Type: 'Unpaid carer support: Direct to unpaid carer' };
    const [fix] = await fixesFor([
      ...people(2, 'known', { ...carer, Service_Component: 'Unpaid carer respite' }),
      ...people(3, 'blank', { ...carer, Service_Component: null }),
    ]);
    expect(fix).toMatchObject({ field: 'Service_Component', value: null, rows: 3, isEstimate: false });
    const total = fix.moved.find(({ before }) => before.measure.startsWith('ASCOF 3D') && before.group === 'Total');
    expect([total?.before.denominator, total?.after.denominator]).toEqual([2, 5]);
  });

  it('joins persons that a missing NHS number splits, and events that were counted twice', async () => {
    const [fix] = await fixesFor([
      person('one', {}),
      person('one', { NHS_Number: null }),
      person('two', {}),
      person('two', { NHS_Number: null }),
    ]);
    expect(fix).toMatchObject({ field: 'NHS_Number', value: null, rows: 2, uniqueEventsChange: -2 });
    const total = fix.moved.find(({ before }) => before.measure === 'ASCOF 3D (Clients)' && before.group === 'Total');
    expect([total?.before.denominator, total?.after.denominator]).toEqual([4, 2]);
  });

  it('leaves alone a local identifier with two NHS numbers, as nobody can tell which is right', async () => {
    const fixes = await fixesFor([
      person('one', {}),
      person('one', { NHS_Number: 'another', Service_Component: 'Day support' }),
      person('one', { NHS_Number: null, Service_Component: 'Meals' }),
    ]);
    expect(fixes).toEqual([]);
  });

  it('puts estimates after what can be told, however many people they move', async () => {
    const fixes = await fixesFor([
      ...people(5, 'known', {}),
      ...people(8, 'unknown', { Delivery_Mechanism: null }),
      ...people(1, 'blank', withoutComponent),
    ]);
    expect(fixes.map(({ field, isEstimate }) => [field, isEstimate])).toEqual([
      ['Service_Component', false],
      ['Delivery_Mechanism', true],
    ]);
  });

  it('tries unknown accommodation with the commonest status', async () => {
    const [fix] = await fixesFor([
      ...people(5, 'known', {}),
      ...people(2, 'unknown', { Accommodation_Status: null, Service_Component: 'Day support' }),
    ]);
    expect(fix).toMatchObject({
      field: 'Accommodation_Status',
      suggested: 'Tenant: Private landlord',
      rows: 2,
      isEstimate: true,
    });
  });

  it('takes an unmapped value that is little like any allowed one for a guess', async () => {
    const fixes = await fixesFor([
      ...people(2, 'odd', { Gender: 'Femal' }),
      ...people(2, 'vague', { Gender: 'Femme' }),
    ]);
    expect(fixes.map(({ value, isEstimate }) => [value, isEstimate])).toEqual([
      ['Femal', false],
      ['Femme', true],
    ]);
  });

  it('tries events without a client type as those of service users, whom the measures count', async () => {
    const [fix] = await fixesFor([
      ...people(3, 'known', resident),
      ...people(2, 'blank', { ...resident, Client_Type: null }),
    ]);
    expect(fix).toMatchObject({
      field: 'Client_Type',
      value: null,
      rows: 2,
      suggested: 'Service user',
      isEstimate: true,
    });
    expect(figure(fix, 'ASCOF 2C')).toEqual([['65 and above', 3, 5]]);
  });

  it('gives back rows that were dropped for want of an event type, where the service type tells it', async () => {
    const [fix] = await fixesFor([
      ...people(3, 'known', resident),
      ...people(2, 'blank', { ...resident, Event_Type: null }),
    ]);
    expect(fix).toMatchObject({ field: 'Event_Type', rows: 2, isEstimate: false, uniqueEventsChange: 2 });
    expect(figure(fix, 'ASCOF 2C')).toEqual([['65 and above', 3, 5]]);
  });

  it('shows whom 2E and 3D lose to an end before the start', async () => {
    const [fix] = await fixesFor([
      ...people(3, 'known', {}),
      ...people(2, 'reversed', { Event_Start_Date: '2026-03-31', Event_End_Date: '2026-03-30' }),
    ]);
    expect(fix).toMatchObject({ field: 'Event_End_Date', rows: 2, isEstimate: true, uniqueEventsChange: 0 });
    const total = fix.moved.find(({ before }) => before.measure === 'ASCOF 3D (Clients)' && before.group === 'Total');
    expect([total?.before.denominator, total?.after.denominator]).toEqual([3, 5]);
  });

  it('shows what one wrong early death costs: the event that it drops, and the living person of the others', async () => {
    const [fix] = await fixesFor([
      ...people(3, 'known', resident),
      person('alive', resident),
      person('alive', { ...resident, Event_Start_Date: '2025-08-01', Date_of_Death: '2025-07-01' }),
    ]);
    expect(fix).toMatchObject({ field: 'Date_of_Death', rows: 1, isEstimate: true, uniqueEventsChange: 1 });
    expect(fix.events).toHaveLength(1);
  });

  it('finds nothing to mend in a clean file', async () => {
    expect(await fixesFor([...people(4, 'known', resident), ...people(5, 'home', {})])).toEqual([]);
  });

  it('tries no more faults than asked, those with most rows first', async () => {
    const records = [
      ...people(3, 'odd', { ...RESIDENT, Service_Component: 'Long term residental' }),
      ...people(2, 'unlike', { Gender: 'Femal' }),
    ];
    expect((await fixesFor(records, { mostFaults: 1 })).map(({ rows }) => rows)).toEqual([3]);
  });

  it('says how far it is, and stops when told to', async () => {
    const records = [...people(2, 'blank', withoutComponent), ...people(1, 'unlike', { Gender: 'Femal' })];
    const seen: Progress[] = [];
    await fixesFor(records, { control: { ...silentControl, report: (progress) => seen.push(progress) } });
    expect(seen.map(({ done, total, unit }) => [done, total, unit])).toEqual([
      [0, 2, 'faults'],
      [1, 2, 'faults'],
    ]);
    const stopped = { ...silentControl, checkpoint: () => Promise.reject(new RunCancelled()) };
    await expect(fixesFor(records, { control: stopped })).rejects.toThrow(RunCancelled);
  });

  it('writes a line for each figure that moves', async () => {
    const fixes = await fixesFor([...people(10, 'blank', withoutComponent), ...people(4, 'known', resident)]);
    const lines = tableRows(fixRankingTable(fixes).table);
    const admissions = lines.find(({ Measure }) => Measure === 'ASCOF 2C');
    expect(admissions).toMatchObject({
      rank: 1,
      field: 'Service_Component',
      value: null,
      rows: 10,
      suggested: 'Long term residential care',
      estimate: 'N',
      Numerator_Before: 4,
      Numerator_After: 14,
      Unique_Events_Change: 0,
    });
    const { Outcome_Before, Outcome_After, Outcome_Change } = admissions ?? {};
    expect(Outcome_Change).toBeCloseTo(Number(Outcome_After) - Number(Outcome_Before), 6);
  });
});
