import { parseArgs } from 'node:util';
import { buildPaneIfStale, PANE_FOLDER } from './build-pane.ts';
import { developmentCertificate } from './development-certificate.ts';
import { startPaneServer } from './pane-server.ts';

const DEFAULT_PORT = 3000;

// npm run serve -- --port 3000 [--https] [--no-build]
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: String(DEFAULT_PORT) },
    https: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});
try {
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${values.port} is not a port number`);
  if (!values['no-build']) await buildPaneIfStale(console.log);
  const certificate = values.https ? await developmentCertificate() : undefined;
  const { origin } = await startPaneServer({ folder: PANE_FOLDER, port, certificate });
  console.log(`CLD Tables: ${origin}/taskpane.html (Ctrl+C ends it)`);
} catch (error) {
  console.error(error instanceof Error ? reasonOf(error) : error);
  process.exitCode = 1;
}

function reasonOf(error: Error): string {
  if (!('code' in error)) return error.message;
  if (error.code === 'EADDRINUSE') return 'The port is in use. Give another one: npm run serve -- --port 3001';
  if (error.code === 'EACCES') return 'This port is not allowed. Give one above 1024: npm run serve -- --port 3001';
  return error.message;
}
