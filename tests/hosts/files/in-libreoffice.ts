import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { temporaryFolder } from './temporary-folder.ts';

/** LibreOffice, as a program that reads our workbooks and knows nothing of us. */
export const libreOfficeIsInstalled = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Every sheet of a workbook as LibreOffice shows it, by name: cells as they look, formulas as formulas. */
export function sheetsInLibreOffice(workbook: string): Map<string, string[][]> {
  const folder = temporaryFolder();
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';
  const profile = `-env:UserInstallation=file://${temporaryFolder()}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, workbook], {
    stdio: 'ignore',
  });
  const before = `${basename(workbook, '.xlsx')}-`;
  return new Map(
    readdirSync(folder).map((file) => [
      basename(file, '.csv').slice(before.length),
      Papa.parse<string[]>(readFileSync(join(folder, file), 'utf8').replace(/\n$/, '')).data,
    ]),
  );
}
