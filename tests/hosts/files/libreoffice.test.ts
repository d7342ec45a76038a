import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeOutputs } from '../../../src/hosts/files/node/write-files.ts';
import { libreOfficeIsInstalled, sheetsInLibreOffice } from './in-libreoffice.ts';
import { days, decimals, integers, outputOf, text } from './made-up-tables.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('a workbook in LibreOffice', () => {
  it.skipIf(!libreOfficeIsInstalled)(
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
      const sheets = sheetsInLibreOffice(join(folder, 'results.xlsx'));
      expect(sheets.get('CLD_250401_260331_Single')).toEqual([
        ['Text', 'Row'],
        ...tricky.map((value, row) => [value, String(row)]),
      ]);
      expect(sheets.get('ascof')).toEqual([
        ['Day', 'Outcome', 'LA'],
        ['31/03/2025', '12.5', 'Hillingdon'],
        ['', '0.25', ''],
      ]);
    },
    120_000,
  );
});
