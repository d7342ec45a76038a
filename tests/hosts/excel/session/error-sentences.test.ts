import { expect, it } from 'vitest';
import { silentControl } from '../../../../src/model/run-control.ts';
import { createFakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import { CLD_HEADER, cldRow, excelHost, messageOf } from '../excel-host.ts';

/** The codes that Excel is known for. */
const CODES = [
  'AccessDenied',
  'ApiNotAvailable',
  'ApiNotFound',
  'ConnectionFailure',
  'FilteredRangeConflict',
  'GeneralException',
  'InactiveWorkbook',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MemoryLimitReached',
  'MergedRangeConflict',
  'NonBlankCellOffSheet',
  'OperationCellsExceedLimit',
  'PivotTableRangeConflict',
  'RangeExceedsLimit',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'Timeout',
  'UnsupportedOperation',
  'SomethingNew',
];

it.each(CODES)('%s becomes a sentence that says what to do', async (code) => {
  const fake = createFakeExcel();
  fake.workbook.addSheet('My data', [CLD_HEADER, cldRow({ LA_Code: '727' })]);
  const host = await excelHost(fake);
  await host.listSources(silentControl, () => undefined);
  fake.failEverySync(1, code);
  const message = await messageOf(host.readSource('My data', silentControl));
  expect(message).toMatch(/^InputError: [A-Z].+[a-z)”]\. [A-Z].+\.$|^InputError: .+, then try again\.$/);
  expect(message).toMatch(/[Tt]ry again|[Uu]pdate|go by files|Go by files|Save the workbook/);
  expect(message).not.toMatch(/internal error|undefined/);
  if (/GeneralException|SomethingNew/.test(code)) expect(message).toContain(`(${code})`);
});

it.each(['AccessDenied', 'FilteredRangeConflict', 'ItemNotFound', 'GeneralException', 'Timeout'])(
  '%s names the sheet',
  async (code) => {
    const fake = createFakeExcel();
    fake.workbook.addSheet('My data', [CLD_HEADER, cldRow({ LA_Code: '727' })]);
    const host = await excelHost(fake);
    await host.listSources(silentControl, () => undefined);
    fake.failEverySync(1, code);
    expect(await messageOf(host.readSource('My data', silentControl))).toContain('sheet “My data”');
  },
);
