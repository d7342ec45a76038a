import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeOutputs } from '../../../src/hosts/files/node/write-files.ts';
import { days, decimals, integers, outputOf, text } from './made-up-tables.ts';
import { temporaryFolder } from './temporary-folder.ts';

const isInstalled = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Every sheet of a workbook as CSV, as LibreOffice shows it: cells as they look, text quoted, formulas as formulas. */
function sheetsInLibreOffice(workbook: string, ...sheets: string[]): string[][][] {
  const folder = temporaryFolder();
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';
  const profile = `-env:UserInstallation=file://${temporaryFolder()}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, workbook], {
    stdio: 'ignore',
  });
  return sheets.map(
    (sheet) =>
      Papa.parse<string[]>(readFileSync(join(folder, `results-${sheet}.csv`), 'utf8'), { skipEmptyLines: true }).data,
  );
}

describe('a workbook in LibreOffice', () => {
  it.skipIf(!isInstalled)(
    'opens with its sheets, its dates as dates and no formula (skipped where soffice is not installed)',
    async () => {
      const folder = temporaryFolder();
      const tricky = [
        '=1+1',
        '+1',
        '-1',
        '@SUM(A1)',
        '00123',
        '1E5',
        'a "b", c',
        ' spaced ',
        'Zoë €',
        '_x0041_',
        'two\nlines',
      ];
      await writeOutputs(
        [
          {
            ...outputOf({ Text: text(...tricky), Row: integers(...tricky.keys()) }),
            sheetName: 'CLD_250401_260331_Single',
          },
          outputOf(
            { Day: days('2025-03-31', null), Outcome: decimals(12.5, 0.25), LA: text('Hillingdon', null) },
            'ascof',
          ),
        ],
        { folder, format: 'xlsx', workbookName: 'results.xlsx' },
      );
      const [single, ascof] = sheetsInLibreOffice(join(folder, 'results.xlsx'), 'CLD_250401_260331_Single', 'ascof');
      expect(single).toEqual([['Text', 'Row'], ...tricky.map((value, row) => [value, String(row)])]);
      expect(ascof).toEqual([
        ['Day', 'Outcome', 'LA'],
        ['31/03/2025', '12.5', 'Hillingdon'],
        ['', '0.25', ''],
      ]);
    },
    120_000,
  );
});
