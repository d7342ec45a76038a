import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { HostDecisions } from '../../../../src/hosts/host.ts';
import { readMappingDecisions } from '../../../../src/reference-tables/index.ts';
import type { MappingDecision } from '../../../../src/reference-tables/index.ts';
import { createFakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import { reference } from '../../../support/reference.ts';
import { excelHost, messageOf } from '../excel-host.ts';

const decision = (raw: string, note = ''): MappingDecision => ({
  field: 'Gender',
  raw,
  cleaned: 'Male',
  note,
  decidedBy: 'An analyst',
  decidedAt: '2026-05-05',
});

/** As the worker reads what the host gives. */
function read(kept: HostDecisions | null): MappingDecision[] | null {
  if (!kept) return null;
  return readMappingDecisions(Papa.unparse(kept.cells.map((row) => [...row])), reference.mappings, kept.source);
}

it('are kept in an ordinary table with an orange tab, and come back as they were', async () => {
  const fake = createFakeExcel();
  const host = await excelHost(fake);
  const decisions = ['M.', '=1+1', "'=x", "'", '01/02', '007', '- none -', 'a, "b"'].map((raw) =>
    decision(raw, '@note'),
  );
  await host.writeDecisions(decisions);
  const sheet = fake.workbook.sheet('CLD Mapping decisions');
  expect(sheet.tables.map(({ name, header }) => [name, ...header])).toEqual([
    ['CLD_Mapping_decisions', 'field', 'raw', 'cleaned', 'note', 'decided_by', 'decided_at'],
  ]);
  expect([sheet.tabColor, sheet.formulas(), sheet.visibility]).toEqual(['#C55A11', [], 'Visible']);
  expect(read(await host.readDecisions())).toEqual(decisions);
});

it('are read as the analyst changed them, with lines as on the sheet', async () => {
  const fake = createFakeExcel();
  const host = await excelHost(fake);
  await host.writeDecisions([decision('M.'), decision('Mle')]);
  fake.workbook.sheet('CLD Mapping decisions').put('C3', [['Female', 'changed']]);
  expect(read(await host.readDecisions())?.[1]).toMatchObject({ raw: 'Mle', cleaned: 'Female', note: 'changed' });
  fake.workbook.sheet('CLD Mapping decisions').put('C3', [['Fish']]);
  const message = await messageOf(host.readDecisions().then(read));
  expect(message).toContain('CLD Mapping decisions, line 3, column cleaned: this is not in the defined list of Gender');
});

it('are none without a table, and no table is made for none', async () => {
  const fake = createFakeExcel();
  const host = await excelHost(fake);
  await host.writeDecisions([]);
  expect(await host.readDecisions()).toBe(null);
  expect(fake.workbook.sheetNames).toEqual(['Sheet1']);
});

it('can all be taken back', async () => {
  const fake = createFakeExcel();
  const host = await excelHost(fake);
  await host.writeDecisions([decision('M.')]);
  await host.writeDecisions([]);
  expect(read(await host.readDecisions())).toEqual([]);
  expect(fake.workbook.table('CLD_Mapping_decisions').address).toBe('A1:F2');
});

it('are not written again when nothing changed', async () => {
  const fake = createFakeExcel();
  const host = await excelHost(fake);
  await host.writeDecisions([decision('M.')]);
  const before = fake.counters.writingSyncs;
  await host.writeDecisions([decision('M.')]);
  expect(fake.counters.writingSyncs).toBe(before);
  await host.writeDecisions([decision('M.', 'a note')]);
  expect(fake.counters.writingSyncs).toBe(before + 1);
});
