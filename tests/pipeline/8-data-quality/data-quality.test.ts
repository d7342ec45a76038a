import { describe, expect, it } from 'vitest';
import { dataQuality } from '../../../src/pipeline/8-data-quality/index.ts';
import type { DataQuality, DataQualityInput } from '../../../src/pipeline/8-data-quality/index.ts';
import { makeSubmissions } from '../../support/submissions.ts';
import type { MadeUpRecord } from '../../support/submissions.ts';
import { reference } from '../../support/reference.ts';
import { tableRows } from '../../support/table-rows.ts';
import { cleanFile, cleanRecord, identity, nhsNumberOf } from './clean-file.ts';
import type { EventOfCleanFile } from './clean-file.ts';

async function qualityOf(
  records: readonly MadeUpRecord[],
  options: Partial<DataQualityInput> = {},
): Promise<DataQuality> {
  const submissions = await makeSubmissions([{ name: 'a.csv', importDate: '2026-04-28', records }]);
  return dataQuality({ submissions, reference, ...options });
}

function found(quality: DataQuality) {
  return tableRows(quality.rows.table);
}

/** The clean file with one record changed; its row is line 7, the last. */
function withOneFault(kind: EventOfCleanFile, changes: MadeUpRecord): MadeUpRecord[] {
  return [...cleanFile(), cleanRecord(kind, { ...identity(6), ...changes })];
}

type Planted = {
  readonly rule: string;
  readonly field: string;
  readonly kind: EventOfCleanFile;
  readonly changes: MadeUpRecord;
  readonly value: string | null;
  readonly severity: 'fault' | 'advice';
  readonly suggestion?: string;
};

const HIDDEN = 'N/A - PID';
const fault = (
  rule: string,
  kind: EventOfCleanFile,
  field: string,
  text: string | null,
  more: Partial<Planted> = {},
): Planted => ({ rule, kind, field, changes: { [field]: text }, value: text, severity: 'fault', ...more });
const advice = (...args: Parameters<typeof fault>): Planted => ({ ...fault(...args), severity: 'advice' });

const IN_ONE_ROW: readonly Planted[] = [
  fault('blank-mandatory', 'service', 'Gender', null),
  fault('blank-mandatory', 'service', 'Service_Component', null),
  fault('blank-mandatory', 'request', 'Event_End_Date', null),
  advice('nhs-number-blank', 'service', 'NHS_Number', null),
  fault('not-in-list', 'service', 'Service_Type', 'Long term: Comunity', {
    suggestion: 'Use: Long term support: Community',
  }),
  advice('perhaps-not-in-list', 'request', 'Request_Route_of_Access', 'By carrier pigeon'),
  fault('release-1-value', 'service', 'Event_Outcome', 'No change in package', {
    suggestion: 'Use: Continuation of support or services',
  }),
  advice('perhaps-release-1-value', 'review', 'Method_of_Review', 'Carer only', {
    suggestion: 'Use: Unpaid carer only',
  }),
  advice('case-or-spaces', 'service', 'Gender', 'FEMALE', { suggestion: 'Use: Female' }),
  fault('spaces-or-dashes', 'service', 'Service_Type', 'Long term  support: Community', {
    suggestion: 'Use: Long term support: Community',
  }),
  fault('unreadable-date', 'request', 'Event_Start_Date', '31/02/2026'),
  fault('unreadable-date', 'request', 'Date_of_Birth', '31/02/1950', { value: HIDDEN }),
  fault('unreadable-number', 'service', 'Unit_Cost', '£20'),
  advice('negative-number', 'service', 'Unit_Cost', '-20.50'),
  fault('not-a-whole-number', 'carer', 'No_of_adults_being_cared_for', 'two'),
  fault('la-code-unknown', 'request', 'LA_Code', '999'),
  fault('nhs-number-form', 'service', 'NHS_Number', '400 000 0071', { value: HIDDEN }),
  fault('nhs-check-digit', 'service', 'NHS_Number', '4000000001', { value: HIDDEN }),
  advice('postcode-form', 'service', 'Postcode', 'UB8', { value: HIDDEN }),
  advice('gp-practice-code-form', 'service', 'GP_Practice_Code', '12345'),
  advice('cqc-location-form', 'service', 'Provider_CQC_Location_ID', 'Home 7'),
  fault('dummy-birth-date', 'service', 'Date_of_Birth', '01/01/1900', { value: HIDDEN }),
  fault('age-over-115', 'service', 'Date_of_Birth', '31/03/1910', { value: HIDDEN }),
  fault('born-after-death', 'request', 'Date_of_Birth', '01/07/2025', {
    changes: { Date_of_Birth: '01/07/2025', Date_of_Death: '30/06/2025' },
    value: HIDDEN,
  }),
  fault('born-after-period', 'request', 'Date_of_Birth', '01/04/2026', { value: HIDDEN }),
  fault('death-before-start', 'request', 'Date_of_Death', '30/04/2025', { value: '2025-04-30' }),
  fault('end-before-start', 'request', 'Event_End_Date', '30/04/2025', { value: '2025-04-30' }),
  fault('period-reversed', 'request', 'Reporting_Period_End_Date', '31/03/2025', {
    changes: { Reporting_Period_End_Date: '31/03/2025' },
    value: '2025-03-31',
  }),
  advice('carer-link-to-nobody', 'carer', 'Adult_1_Linked_Person_ID', 'P99', { value: HIDDEN }),
];

type PlantedAcross = { readonly rule: string; readonly records: readonly MadeUpRecord[]; readonly lines: unknown[] };

const APRIL_SERVICES = Array.from({ length: 10 }, (_, person) => person + 10);
const twice = (first: MadeUpRecord, second: MadeUpRecord) => [
  cleanRecord('service', { ...identity(6), ...first }),
  cleanRecord('service', { ...identity(6), ...second }),
];

const ACROSS_ROWS: readonly PlantedAcross[] = [
  {
    rule: 'several-local-ids',
    records: twice({}, { LA_Person_Unique_Identifier: 'P7', Service_Component: 'Day support' }),
    lines: [7, 8],
  },
  {
    rule: 'several-nhs-numbers',
    records: twice({}, { NHS_Number: nhsNumberOf(7), Service_Component: 'Day support' }),
    lines: [7, 8],
  },
  {
    rule: 'nhs-number-in-some-rows',
    records: twice({}, { NHS_Number: null, Service_Component: 'Day support' }),
    lines: [8],
  },
  { rule: 'overlapping-services', records: twice({}, { Event_Start_Date: '22/05/2025' }), lines: [8] },
  {
    rule: 'starts-reset-on-1-april',
    records: APRIL_SERVICES.flatMap((person) => [
      cleanRecord('service', {
        ...identityOf(person),
        Event_Start_Date: '01/02/2025',
        Event_End_Date: '31/03/2025',
        Service_Component: 'Day support',
      }),
      cleanRecord('service', { ...identityOf(person), Event_Start_Date: '01/04/2025' }),
    ]),
    lines: APRIL_SERVICES.map((_, index) => 8 + 2 * index),
  },
  {
    rule: 'month-far-below',
    records: Array.from({ length: 12 * 10 }, (_, index) => index)
      .filter((index) => index % 12 !== 7 || index < 36)
      .map((index) => {
        const day = `10/${String((index % 12) + 1).padStart(2, '0')}/${index % 12 < 3 ? 2026 : 2025}`;
        return cleanRecord('request', { ...identity(6), Event_Start_Date: day, Event_End_Date: day });
      }),
    lines: [null],
  },
  {
    rule: 'column-missing',
    records: [cleanRecord('service', { ...identity(6) })],
    lines: [null],
  },
];

function identityOf(person: number): MadeUpRecord {
  return { ...identity(6), NHS_Number: null, LA_Person_Unique_Identifier: `Q${person}` };
}

describe('rows that break a rule', () => {
  it('says nothing of a clean file', async () => {
    const quality = await qualityOf(cleanFile());
    expect(found(quality)).toEqual([]);
    expect(quality.counts.filter(({ findings }) => findings > 0)).toEqual([]);
  });

  it('has a planted fault for every rule, so that no rule goes unproved', () => {
    const planted = new Set([...IN_ONE_ROW, ...ACROSS_ROWS].map(({ rule }) => rule));
    expect([...planted].toSorted()).toEqual(
      reference
        .dataQualityRules()
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it.each(IN_ONE_ROW)(
    'finds $rule in $field of a $kind',
    async ({ rule, field, kind, changes, value, ...expected }) => {
      const quality = await qualityOf(withOneFault(kind, changes));
      const ofRule = found(quality).filter((finding) => finding['rule'] === rule);
      expect(ofRule).toEqual([
        expect.objectContaining({ file: 'a.csv', line: 7, Event_Reference: 'E6', field, value }),
      ]);
      expect(ofRule[0]).toMatchObject(expected);
      // A date or LA code that is wrong can make others seem missing, and no more than that.
      const others = found(quality).filter((finding) => finding['rule'] !== rule);
      expect(others.map((finding) => finding['rule']).filter((other) => !ALSO_BROKEN.has(`${rule} ${other}`))).toEqual(
        [],
      );
    },
  );

  it.each(ACROSS_ROWS)('finds $rule across rows', async ({ rule, records, lines }) => {
    const all = [...cleanFile(), ...records];
    const file = rule === 'column-missing' ? all.map((record) => ({ ...record, Gender: undefined })) : all;
    const ofRule = found(await qualityOf(file)).filter((finding) => finding['rule'] === rule);
    expect(ofRule.map(({ line }) => line)).toEqual(lines);
  });

  it('shows no identifier, also when one is typed into another column', async () => {
    const number = nhsNumberOf(6);
    const quality = await qualityOf(withOneFault('service', { Gender: number, NHS_Number: number }));
    expect(found(quality)).toMatchObject([{ field: 'Gender', value: HIDDEN }]);
    expect(JSON.stringify([found(quality), tableRows(quality.values.table)])).not.toContain(number);
  });

  it('fails capitals in a strict check only', async () => {
    const file = withOneFault('service', { Gender: 'FEMALE' });
    expect(found(await qualityOf(file))).toMatchObject([{ rule: 'case-or-spaces', severity: 'advice' }]);
    expect(found(await qualityOf(file, { strict: true }))).toMatchObject([
      { rule: 'case-or-spaces', severity: 'fault' },
    ]);
  });
});

/** `rule other`: a planted fault that cannot be without the other. */
const ALSO_BROKEN = new Set([
  'unreadable-date blank-mandatory',
  'born-after-death death-before-start',
  'born-after-death blank-mandatory',
  'death-before-start born-after-death',
  'period-reversed born-after-period',
  'nhs-check-digit several-local-ids',
]);

describe('both sides of a boundary', () => {
  it.each([
    { changes: { Event_End_Date: '01/05/2025' }, rules: [], because: 'an event may end on the day it starts' },
    { changes: { Date_of_Death: '01/05/2025' }, rules: [], because: 'an event may start on the day of death' },
    { changes: { Date_of_Birth: '31/03/2026' }, rules: [], because: 'a birth on the last day of the period is in it' },
    { changes: { Date_of_Birth: '01/04/1910' }, rules: [], because: 'on the last day of the period the person is 115' },
    { changes: { Date_of_Birth: '31/03/1910' }, rules: ['age-over-115'], because: 'on that day the person turns 116' },
    { changes: { Date_of_Birth: '02/01/1900' }, rules: ['age-over-115'], because: 'only 1 January 1900 is the dummy' },
  ])('$changes: $rules, because $because', async ({ changes, rules }) => {
    expect(found(await qualityOf(withOneFault('request', changes))).map(({ rule }) => rule)).toEqual(rules);
  });

  it.each([
    { start: '21/05/2025', rules: [], because: 'a start on the same day makes a duplicate, which the method removes' },
    { start: '22/05/2025', rules: ['overlapping-services'], because: 'the first service is open' },
    { start: '22/05/2025', end: '22/05/2025', rules: [], because: 'a service that ended on that day was followed' },
    { start: '22/05/2025', type: 'Long term support: Prison', rules: [], because: 'another type is another service' },
  ])('second service from $start, first to $end: $rules, because $because', async ({ start, end, type, rules }) => {
    const second = type === undefined ? { Event_Start_Date: start } : { Event_Start_Date: start, Service_Type: type };
    const file = [...cleanFile(), ...twice({ Event_End_Date: end }, second)];
    expect(found(await qualityOf(file)).map(({ rule }) => rule)).toEqual(rules);
  });

  it('takes nine services reset on 1 April for chance', async () => {
    const april = ACROSS_ROWS.find(({ rule }) => rule === 'starts-reset-on-1-april')?.records.slice(0, 18) ?? [];
    const rules = found(await qualityOf([...cleanFile(), ...april])).map(({ rule }) => rule);
    expect(rules).not.toContain('starts-reset-on-1-april');
  });

  it('compares nothing with NHS numbers that are pseudonyms', async () => {
    const pseudonyms = cleanFile().map((record, index) => ({ ...record, NHS_Number: `AB${index}` }));
    expect(found(await qualityOf(pseudonyms))).toEqual([]);
  });
});

describe('values counted as GetDQValues does', () => {
  it.each([
    { field: 'Gender', kind: 'service', text: 'Female', status: 'Mandatory', validity: 'Passed: Valid', chk: 1 },
    {
      field: 'Gender',
      kind: 'service',
      text: null,
      status: 'Mandatory',
      validity: 'Failed: Blank (Mandatory)',
      chk: -1,
    },
    {
      field: 'Delivery_Mechanism',
      kind: 'service',
      text: null,
      status: 'Applicable but not mandatory',
      validity: 'Passed: Blank (Not Mandatory)',
      chk: 0,
    },
    {
      field: 'Service_Type',
      kind: 'request',
      text: null,
      status: 'Not applicable',
      validity: 'Passed: Blank (Not Mandatory)',
      chk: 0,
    },
    {
      field: 'Event_Outcome',
      kind: 'review',
      text: 'No change in package',
      status: 'Mandatory',
      validity: 'Failed: Release 1',
      chk: -7,
    },
    { field: 'Gender', kind: 'service', text: 'woman', status: 'Mandatory', validity: 'Failed: Invalid', chk: -2 },
    {
      field: 'Request_Route_of_Access',
      kind: 'request',
      text: 'By carrier pigeon',
      status: 'Mandatory',
      validity: 'Passed: Valid',
      chk: 1,
    },
  ] as const)('$field $text of a $kind: $status, $validity', async ({ field, kind, text, status, validity, chk }) => {
    const { values } = await qualityOf([cleanRecord(kind, { [field]: text })]);
    expect(tableRows(values.table).filter(({ DataField }) => DataField === field)).toMatchObject([
      {
        LA_Name: 'Hillingdon',
        LA_Code: '727',
        FieldStatus: status,
        FieldValidity: validity,
        chk_: chk,
        Value: text,
        Count: 1,
      },
    ]);
  });

  it('cannot tell whether a service type is needed when the event type is blank', async () => {
    const { values } = await qualityOf([cleanRecord('request', { Event_Type: null })]);
    const [row] = tableRows(values.table).filter(({ DataField }) => DataField === 'Service_Type');
    expect(row).toMatchObject({ cond_: -1, FieldStatus: 'Undetermined', chk_: 0 });
  });

  it.each([
    { ends: null, status: 'Undetermined', because: 'Release 2 dropped the outcome of services that go on' },
    { ends: '30/06/2025', status: 'Mandatory', because: 'a service that ended has an outcome' },
  ])('outcome of a service with end $ends: $status, because $because', async ({ ends, status }) => {
    const { values } = await qualityOf([cleanRecord('service', { Event_End_Date: ends })]);
    const [row] = tableRows(values.table).filter(({ DataField }) => DataField === 'Event_Outcome');
    expect(row).toMatchObject({ FieldStatus: status });
  });

  it('counts each row once in each field', async () => {
    const { values } = await qualityOf(cleanFile());
    const counts = new Map<unknown, number>();
    for (const { DataField, Count } of tableRows(values.table))
      counts.set(DataField, (counts.get(DataField) ?? 0) + Number(Count));
    expect(new Set(counts.values())).toEqual(new Set([cleanFile().length]));
    expect(counts.size).toBe(46);
  });

  it('counts the rows asked for, and still finds faults in the others', async () => {
    const quality = await qualityOf(withOneFault('service', { Gender: null }), {
      countedRows: () => Uint8Array.from([1, 1, 0, 0, 0, 0]),
    });
    const counted = tableRows(quality.values.table).filter(({ DataField }) => DataField === 'Gender');
    expect(counted).toMatchObject([{ Value: 'Female', Count: 2 }]);
    expect(found(quality)).toHaveLength(1);
  });
});
