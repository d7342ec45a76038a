import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { homedir } from 'node:os';

/** Whether Excel is on this machine: a Mac's applications, or what Windows has registered. */
export function hasExcel(): boolean {
  if (process.platform === 'darwin') {
    const app = join('Applications', 'Microsoft Excel.app');
    return [join('/', app), join(homedir(), app)].some(existsSync);
  }
  if (process.platform !== 'win32') return false;
  return spawnSync('reg', ['query', 'HKCR\\Excel.Application\\CurVer'], { stdio: 'ignore' }).status === 0;
}
