import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardText } from '../../../../src/hosts/excel/writing/guard-text.ts';
import { silentControl } from '../../../../src/model/run-control.ts';
import { createFakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import { excelHost } from '../excel-host.ts';
import { hostTable } from '../host-tables.ts';

const nasty = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', "'", '\t', '\r', '\n', ' =', "'=", "''", '＝', '＋', '%', '"', ''),
      fc.oneof(
        fc.constantFrom('1+1', 'cmd|calc!A1', 'HYPERLINK("x")', 'SUM(A1)', '12', 'NULL', '1E5', '01/02', 'TRUE', ''),
        fc.string({ maxLength: 12 }),
      ),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '00123',
    '1E5',
    '01/02',
    '1-2',
    'TRUE',
    'false',
    '12%',
    '£5',
    '(5)',
    '#N/A',
    '1,234',
    'Jan 5',
    '2025-04-01',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

describe('any text, in headers and cells, first build and rebuild', () => {
  it.each(['web', 'desktop'] as const)(
    'is in its cell as it was, and no cell is a formula, on the %s',
    async (mode) => {
      const table = fc.array(fc.record({ text: nasty, other: nasty }), { minLength: 1, maxLength: 30 });
      await fc.assert(
        fc.asyncProperty(table, nasty, nasty, async (rows, header, rebuiltHeader) => {
          const fake = createFakeExcel({ mode });
          const host = await excelHost(fake);
          for (const name of [header, rebuiltHeader]) {
            const columns = {
              [`${name}.`]: { type: 'text' as const, values: rows.map(({ text }) => text) },
              Number: { type: 'text' as const, holdsNumbers: true, values: rows.map(({ other }) => other) },
              Day: { type: 'day' as const, values: rows.map(() => '1899-12-31') },
            };
            await host.writeOutputs([hostTable('t', columns)], silentControl);
            const { rows: written, header: headers } = fake.workbook.table('t');
            expect(fake.workbook.sheet('t').formulas()).toEqual([]);
            expect(written.map(([text]) => text)).toEqual(rows.map(({ text }) => text));
            expect(written.map(([, , day]) => day)).toEqual(rows.map(() => '1899-12-31'));
            expect(headers[0]).toBe(`${name}.`);
          }
        }),
        { numRuns: 40 },
      );
    },
  );
});

it.each([
  ['=1', "'=1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@a', "'@a"],
  ["'a", "''a"],
  ['\ta', "'\ta"],
  ['\ra', "'\ra"],
  ['＝1', "'＝1"],
  ['a=1', 'a=1'],
  [' =1', ' =1'],
  ['00123', '00123'],
])('%j is written as %j', (text, written) => {
  expect(guardText(text)).toBe(written);
});
