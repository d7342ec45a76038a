import { describe, expect, it } from 'vitest';
import { makeSample } from '../../src/sample/index.ts';
import { rowsOf } from './read-sample.ts';
import type { SampleRow } from './read-sample.ts';

const { files } = makeSample({ rows: 6000, seed: 8 });
const latest = rowsOf(files[files.length - 1].text);
const oldest = rowsOf(files[0].text);
const folded = (row: SampleRow, column: string) => (row[column] ?? '').trim().toLowerCase();
const is = (column: string, value: string) => (row: SampleRow) => folded(row, column) === value.toLowerCase();
const count = (rows: readonly SampleRow[], ...tests: readonly ((row: SampleRow) => boolean)[]) =>
  rows.filter((row) => tests.every((test) => test(row))).length;

const isOpen = (row: SampleRow) => row['Event_End_Date'] === '';
const reablement = is('Service_Type', 'Short term support: ST-Max');
const residential = is('Service_Type', 'Long term support: Residential care');
const nursing = is('Service_Type', 'Long term support: Nursing care');
const community = is('Service_Type', 'Long term support: Community');
const carer = is('Client_Type', 'Unpaid carer');

describe('the latest file gives every measure something to count', () => {
  it.each([
    { what: 'requests', tests: [is('Event_Type', 'Request')], least: 1000, because: 'waiting times start there' },
    {
      what: 'assessments',
      tests: [is('Event_Type', 'Assessment')],
      least: 500,
      because: 'they are what is waited for',
    },
    {
      what: 'requests on leaving hospital',
      tests: [is('Request_Route_of_Access', 'Discharge from hospital')],
      least: 100,
      because: 'reablement follows hospital',
    },
    { what: 'reablement services', tests: [reablement], least: 150, because: '2A and 2D count episodes' },
    {
      what: 'reablement ended as planned',
      tests: [reablement, is('Event_Outcome', 'NFA: Support ended as planned')],
      least: 40,
      because: 'they are most of the numerator of 2A',
    },
    {
      what: 'reablement that led to more',
      tests: [reablement, is('Event_Outcome', 'Progress to support planning or services')],
      least: 10,
      because: '2A needs sequels',
    },
    {
      what: 'reablement cut short by hospital',
      tests: [reablement, is('Event_Outcome', 'Admitted to hospital')],
      least: 10,
      because: '2A leaves them out',
    },
    { what: 'open residential care', tests: [residential, isOpen], least: 50, because: '2B and 2C look back on it' },
    { what: 'open nursing care', tests: [nursing, isOpen], least: 20, because: '2B and 2C look back on it' },
    {
      what: 'residents without component',
      tests: [residential, is('Service_Component', '')],
      least: 5,
      because: '2B and 2C lose them',
    },
    {
      what: 'residents with a local component',
      tests: [residential, is('Service_Component', 'Residential - Dementia (EMI)')],
      least: 3,
      because: 'mapping it moves 2B and 2C',
    },
    { what: 'open community support', tests: [community, isOpen], least: 300, because: '3D counts these clients' },
    {
      what: 'direct payments',
      tests: [community, is('Delivery_Mechanism', 'Direct payment')],
      least: 50,
      because: 'they are the numerator of 3D 2a',
    },
    {
      what: 'commissioned support',
      tests: [community, is('Delivery_Mechanism', 'CASSR commissioned support')],
      least: 20,
      because: 'it keeps 3D 1a below 100%',
    },
    {
      what: 'a component that contradicts the mechanism',
      tests: [is('Service_Component', 'Direct payment'), is('Delivery_Mechanism', 'CASSR managed personal budget')],
      least: 1,
      because: '3D puts it right',
    },
    {
      what: 'services of people with a learning disability',
      tests: [community, is('Primary_Support_Reason', 'Learning disability support')],
      least: 60,
      because: '2E has a part of its own for them',
    },
    {
      what: 'support in prison',
      tests: [is('Service_Type', 'Long term support: Prison')],
      least: 1,
      because: '3D has a setting for it',
    },
    {
      what: 'payments to carers',
      tests: [carer, is('Delivery_Mechanism', 'Direct payment')],
      least: 15,
      because: 'they are the numerator of 3D 2b',
    },
    {
      what: 'advice to carers',
      tests: [carer, is('Event_Type', 'Request'), is('Event_Outcome', 'NFA: Information and advice or signposting')],
      least: 15,
      because: '3D shows them apart',
    },
    {
      what: 'carers’ assessments',
      tests: [carer, is('Event_Type', 'Assessment')],
      least: 30,
      because: '3D shows them apart',
    },
    {
      what: 'planned reviews',
      tests: [is('Review_Reason', 'Planned')],
      least: 200,
      because: 'reviews come as two types',
    },
    {
      what: 'unplanned reviews',
      tests: [(row: SampleRow) => folded(row, 'Review_Reason').startsWith('unplanned')],
      least: 80,
      because: 'reviews come as two types',
    },
    {
      what: 'hourly prices',
      tests: [is('Cost_Frequency_Unit_Type', 'Hourly')],
      least: 100,
      because: 'costs need units',
    },
    {
      what: 'one-off prices',
      tests: [is('Cost_Frequency_Unit_Type', 'One-off')],
      least: 20,
      because: 'they count in full',
    },
    { what: 'prices to be agreed', tests: [is('Unit_Cost', 'TBC')], least: 1, because: 'they are no numbers' },
  ])('$what: at least $least, because $because', ({ tests, least }) => {
    expect(count(latest, ...tests)).toBeGreaterThanOrEqual(least);
  });
});

it('describes some older requests as conversations, which may stand for an assessment', () => {
  const talk = (row: SampleRow) => folded(row, 'Event_Description').includes('conversation');
  expect(count(oldest, talk, is('Event_Type', 'Request'))).toBeGreaterThan(50);
  expect(count(oldest, talk, (row) => folded(row, 'Event_Type') !== 'request')).toBe(0);
});

it('holds people of whom most are 65 or older', () => {
  const births = latest.map((row) => Number((row['Date_of_Birth'] ?? '').slice(6))).filter((year) => year > 0);
  const older = births.filter((year) => year < 1960).length / births.length;
  expect(older).toBeGreaterThan(0.55);
  expect(older).toBeLessThan(0.85);
});

it('holds events twice, with another outcome or with the cost in two rows', () => {
  const copies = new Map<string, SampleRow[]>();
  for (const row of latest.filter((found) => found['Event_Reference'] !== '')) {
    const key = `${row['LA_Person_Unique_Identifier']} ${row['Event_Reference']}`;
    copies.set(key, [...(copies.get(key) ?? []), row]);
  }
  const twice = [...copies.values()].filter((rows) => rows.length === 2);
  expect(twice.length).toBeGreaterThan(20);
  expect(twice.some(([a, b]) => a['Event_Outcome'] !== b['Event_Outcome'])).toBe(true);
  expect(twice.some(([a, b]) => a['Unit_Cost'] !== b['Unit_Cost'])).toBe(true);
});

it('moves people from home to a care home, and their accommodation with them', () => {
  const settings = new Map<string, Set<string>>();
  const homes = new Map<string, Set<string>>();
  for (const row of files.slice(2).flatMap(({ text }) => rowsOf(text))) {
    const id = row['LA_Person_Unique_Identifier'] ?? '';
    settings.set(id, (settings.get(id) ?? new Set()).add(folded(row, 'Service_Type')));
    homes.set(id, (homes.get(id) ?? new Set()).add(folded(row, 'Accommodation_Status')));
  }
  const moved = [...settings].filter(
    ([, types]) => types.has('long term support: community') && types.has('long term support: residential care'),
  );
  expect(moved.length).toBeGreaterThan(10);
  expect(moved.some(([id]) => (homes.get(id)?.size ?? 0) > 1)).toBe(true);
});

it('starts some services again the day after they ended, when prices change in April', () => {
  const services = rowsOf(files[1].text).filter(community);
  const keyOf = (row: SampleRow) => `${row['LA_Person_Unique_Identifier']} ${folded(row, 'Service_Component')}`;
  const ended = new Set(services.filter((row) => row['Event_End_Date'] === '31/03/2025').map(keyOf));
  const again = services.filter((row) => row['Event_Start_Date'] === '01/04/2025' && ended.has(keyOf(row)));
  expect(again.length).toBeGreaterThan(5);
});
