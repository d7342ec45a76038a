import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readRunFile } from '../../../src/cli/run-file.ts';
import { columnOf } from '../../../src/columns/table.ts';
import type { OutputTable } from '../../../src/columns/output-table.ts';
import type { Host } from '../../../src/hosts/host.ts';
import { methodOf } from '../../../src/methods/index.ts';
import { dayOfIso, isoOf } from '../../../src/model/day.ts';
import { silentControl } from '../../../src/model/run-control.ts';
import { outputTables } from '../../../src/pipeline/7-outputs/index.ts';
import { runPipeline } from '../../../src/pipeline/run-pipeline.ts';
import type { RunFile } from '../../../src/run-file/parse-run-file.ts';
import { Dictionaries } from '../../../src/submissions/dictionaries.ts';
import { nameSubmission } from '../../../src/submissions/name-submission.ts';
import type { Submission } from '../../../src/submissions/submission.ts';
import { OpenSheet } from '../../../src/worker/sources/open-sheet.ts';
import { SheetEncoder } from '../../../src/worker/sources/sheet-encoder.ts';
import { compareTables } from '../../support/compare-tables.ts';
import { createFakeExcel } from '../../support/fake-excel/create-fake-excel.ts';
import type { FakeExcel, FakeExcelOptions } from '../../support/fake-excel/create-fake-excel.ts';
import { goldenManifest, goldenTable } from '../../support/golden.ts';
import { reference } from '../../support/reference.ts';
import { excelHost } from './excel-host.ts';
import { hostTableOf } from './host-tables.ts';

const SERIAL_OF_DAY_0 = 25_569;
const DAYS_TO_1904 = 1_462;

/** The files of the case as sheets, as they come out of Excel: dates as numbers, and what looks like a number as one. */
function addSheets(fake: FakeExcel, { submissions }: RunFile, find: (file: string) => string, shift: number): void {
  submissions.forEach(({ file }, index) => {
    const { data } = Papa.parse<string[]>(readFileSync(find(file), 'utf8'), { skipEmptyLines: true });
    const rows = data.map((cells, row) => cells.map((cell) => (row === 0 ? cell : typed(cell, shift))));
    const sheet = fake.workbook.addSheet(`Sheet of ${file}`, rows);
    if (index === 0) sheet.setVisibility('Hidden');
  });
}

function typed(cell: string, shift: number): string | number {
  const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(cell);
  // A 1904 workbook holds earlier days as text.
  if (date && Number(date[3]) > 1904) return dayOfIso(`${date[3]}-${date[2]}-${date[1]}`) + SERIAL_OF_DAY_0 - shift;
  return /^[1-9]\d{0,14}$/.test(cell) ? Number(cell) : cell;
}

/** As the pane and the worker do it. */
async function readSheets(host: Host, { submissions }: RunFile): Promise<Submission[]> {
  const dictionaries = new Dictionaries();
  const read: Submission[] = [];
  for (const { name } of await host.listSources(silentControl, () => undefined)) {
    const { header, blocks } = await host.readSource(name, silentControl);
    const sheet = new OpenSheet(name, header, reference.fields, dictionaries);
    const encoder = new SheetEncoder(header.length);
    for await (const block of blocks) sheet.add(encoder.encode(block));
    const known = submissions.find(({ file }) => name === `Sheet of ${file}`);
    const named = { laName: known?.la_name, importTime: known?.import_date ?? 0 };
    read.push(nameSubmission(sheet.end(), named, reference.localAuthorities));
  }
  return read;
}

async function outputsOf(submissions: readonly Submission[], runFile: RunFile): Promise<OutputTable[]> {
  const result = await runPipeline(
    {
      submissions,
      reference,
      decisions: [],
      method: methodOf(runFile.method),
      periods: runFile.modes,
      asOf: runFile.as_of_date,
      periodsBy: runFile.submission_reporting_period,
    },
    silentControl,
  );
  return outputTables({ result, submissions, decisions: [], measures: null, ranAt: 0 });
}

/** A result table as it stands in the workbook, as CSV; dates and costs as they are shown. */
function csvOf(fake: FakeExcel, { table }: OutputTable, tableName: string, shift: number): string {
  const { header, rows } = fake.workbook.table(tableName);
  const shown = rows.map((cells) =>
    cells.map((value, index) => {
      const column = columnOf(table, header[index]);
      if (typeof value !== 'number') return String(value);
      if (column.type === 'day') return isoOf(value - SERIAL_OF_DAY_0 + shift) ?? '';
      return column.type === 'text' ? value.toFixed(2) : String(value);
    }),
  );
  return Papa.unparse([header, ...shown]);
}

describe.each<FakeExcelOptions>([
  { mode: 'desktop', date1904: false },
  { mode: 'web', date1904: true },
])('golden/A on the sheets of a workbook, %j', (options) => {
  const shift = options.date1904 ? DAYS_TO_1904 : 0;

  it("gives the main tables of DHSC's own SQL, before and after a rebuild", async () => {
    const fake = createFakeExcel(options);
    const { runFile, find } = await readRunFile(goldenManifest('golden/A'));
    addSheets(fake, runFile, find, shift);
    const sheets = fake.workbook.sheetNames;
    const before = fake.workbook.snapshot(...sheets);
    const host = await excelHost(fake);
    for (const build of ['first', 'second']) {
      const submissions = await readSheets(host, runFile);
      expect(submissions, build).toHaveLength(runFile.submissions.length);
      const outputs = await outputsOf(submissions, runFile);
      await host.writeOutputs(outputs.map(hostTableOf), silentControl);
      for (const output of outputs.filter(({ name }) => name.startsWith('main_'))) {
        const csv = csvOf(fake, output, output.tableName ?? output.name, shift);
        expect(compareTables(csv, goldenTable('golden/A', output.name)), build).toEqual([]);
      }
      expect(fake.workbook.tableNames).toHaveLength(outputs.length);
      expect(fake.workbook.snapshot(...sheets)).toEqual(before);
      expect(fake.workbook.sheetNames.flatMap((name) => fake.workbook.sheet(name).formulas())).toEqual([]);
    }
    expect(fake.missingMembers).toEqual([]);
    expect(await host.lastBuild()).toMatchObject({ madeAt: '1970-01-01 00:00:00' });
  });
});
