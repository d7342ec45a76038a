import { readXlsx } from 'hucre';
import type { Sheet } from 'hucre';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCommand } from '../../src/cli/demo-command.ts';
import { OUTPUT_NAMES } from '../../src/pipeline/7-outputs/index.ts';
import { libreOfficeIsInstalled, sheetsInLibreOffice } from '../hosts/files/in-libreoffice.ts';
import { unzip } from '../hosts/files/workbook-files.ts';

/** Tables that the sample cannot have: hospital spells are wanted for them. */
const LEFT_OUT = OUTPUT_NAMES.filter((name) => /_2d(?!_partial)/.test(name) && !/^(funnel|reasons)/.test(name));
const MAIN_TABLES: Readonly<Record<string, string>> = {
  main_single: 'CLD_250401_260331_SingleSubmissions',
  main_joined: 'CLD_240401_260331_JoinedSubmissions',
};

describe('the sample workbook of npm run demo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cld-tables-'));
  const workbook = join(folder, 'cld-tables.xlsx');
  const printed: string[] = [];
  let sheets: readonly Sheet[];
  beforeAll(async () => {
    await demoCommand({ out: folder, rows: '1000' }, (text) => printed.push(text));
    sheets = (await readXlsx(readFileSync(workbook))).sheets;
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has a sheet for every table, and says of the others why not', () => {
    const expected = OUTPUT_NAMES.filter((name) => !LEFT_OUT.includes(name)).map((name) => MAIN_TABLES[name] ?? name);
    expect(sheets.flatMap(({ tables }) => tables?.map(({ name }) => name) ?? []).toSorted()).toEqual(
      expected.toSorted(),
    );
    const lines = printed.join('\n').split('\n');
    const told = lines.filter((line) => line.startsWith('Not made: ')).join('\n');
    for (const name of LEFT_OUT) expect(told).toContain(name);
  });

  it('has one Excel table on each sheet, over exactly its rows, and no formula', () => {
    for (const { name, rows, tables } of sheets) {
      expect(tables, name).toHaveLength(1);
      // An Excel table has at least one row below its header.
      expect(tables?.[0].range, name).toMatch(new RegExp(`^A1:[A-Z]+${Math.max(rows.length, 2)}$`));
    }
    const parts = [...unzip(readFileSync(workbook))].filter(([path]) => path.startsWith('xl/worksheets/'));
    expect(parts.filter(([, xml]) => /<f[\s/>]/.test(xml)).map(([path]) => path)).toEqual([]);
  });

  it.skipIf(!libreOfficeIsInstalled)(
    'opens in LibreOffice with every sheet, row and date (skipped where soffice is not installed)',
    () => {
      const seen = sheetsInLibreOffice(workbook);
      expect([...seen.keys()].toSorted()).toEqual(sheets.map(({ name }) => name).toSorted());
      for (const { name, rows } of sheets) {
        const [header, ...body] = seen.get(name) ?? [];
        expect(header, name).toEqual(rows[0]);
        expect(body, name).toHaveLength(rows.length - 1);
      }
      const [header, ...main] = seen.get('CLD_250401_260331_Single') ?? [];
      const starts = main.map((row) => row[header.indexOf('Event_Start_Date')]);
      expect(starts.length).toBeGreaterThan(100);
      expect(starts.filter((start) => !/^\d{2}\/\d{2}\/\d{4}$/.test(start))).toEqual([]);
    },
    300_000,
  );
});
