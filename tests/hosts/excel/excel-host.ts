import { createExcelHost } from '../../../src/hosts/excel/create-excel-host.ts';
import type { Host, HostRow } from '../../../src/hosts/host.ts';
import type { Progress, RunControl } from '../../../src/model/run-control.ts';
import { RunCancelled, silentControl } from '../../../src/model/run-control.ts';
import type { FakeExcel } from '../../support/fake-excel/create-fake-excel.ts';
import { reference } from '../../support/reference.ts';

/** The Excel host on a fake workbook. Its clock ticks a second at a time. */
export function excelHost(fake: FakeExcel, msUntilAsked?: number): Promise<Host> {
  let seconds = 0;
  return createExcelHost({
    fields: () => Promise.resolve(reference.fields),
    excel: fake.Excel,
    office: fake.Office.context,
    now: () => new Date(Date.UTC(2026, 4, 5, 10, 0, seconds++)),
    msUntilAsked,
  });
}

/** Remembers the progress, and stops at the nth checkpoint when told to. */
export class TestControl implements RunControl {
  readonly told: Progress[] = [];
  #left: number;

  constructor(stopAt = Infinity) {
    this.#left = stopAt;
  }

  report(progress: Progress): void {
    this.told.push(progress);
  }

  checkpoint(): Promise<void> {
    this.#left--;
    return this.#left <= 0 ? Promise.reject(new RunCancelled()) : Promise.resolve();
  }
}

/** All rows of a source. */
export async function allRows(host: Host, name: string, control: RunControl = silentControl): Promise<HostRow[]> {
  const { blocks } = await host.readSource(name, control);
  const rows: HostRow[] = [];
  for await (const block of blocks) rows.push(...block);
  return rows;
}

/** The specification's headers. */
export const CLD_HEADER: readonly string[] = reference.fields.map(({ specName }) => specName);

/** A row under them with some cells filled, by field. */
export function cldRow(cells: Readonly<Record<string, string | number | boolean>>): (string | number | boolean)[] {
  return reference.fields.map(({ name }) => cells[name] ?? '');
}

export const columnOfField = (field: string): number => reference.fields.findIndex(({ name }) => name === field);

/** The message of the error that a promise ends with. */
export async function messageOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'no error';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}
