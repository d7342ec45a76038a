import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildPaneIfStale } from './build-pane.ts';
import { hasExcel } from './has-excel.ts';

/** The address in manifest.xml. */
const PORT = '3000';

// npm start: opens Excel with the add-in where there is an Excel, else serves the pane for a browser.
if (hasExcel()) {
  await buildPaneIfStale(console.log);
  const tool = createRequire(import.meta.url).resolve('office-addin-debugging/cli.js');
  const manifest = fileURLToPath(new URL('../../manifest.xml', import.meta.url));
  const serve = ['npm', 'run', 'serve', '--', '--https', '--port', PORT].join(' ');
  const { status } = spawnSync(
    process.execPath,
    [tool, 'start', manifest, 'desktop', '--dev-server', serve, '--dev-server-port', PORT, '--no-debug'],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} else {
  console.log('There is no Excel on this machine: open CLD Tables in a browser.');
  await import('./serve.ts');
}
