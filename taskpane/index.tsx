import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { WorkerClient } from '../src/worker/client.ts';
import { startWorker } from '../src/worker/start-worker.ts';
import { App } from './app.tsx';
import type { Host } from './host.ts';

/** Excel, or a plain browser tab: without office.js, or with it and no Office around it. */
async function findHost(): Promise<Host> {
  if (typeof Office === 'undefined') return { kind: 'browser' };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { kind: 'browser' };
  const { isDarkTheme } = Office.context.officeTheme ?? {};
  return { kind: 'excel', isDarkTheme: isDarkTheme ?? null };
}

const pane = document.getElementById('pane');
if (!pane) throw new Error('taskpane.html has no element with the id pane');
const host = await findHost();
createRoot(pane).render(
  <StrictMode>
    <App host={host} createClient={(onRestart) => new WorkerClient({ start: startWorker, onRestart })} />
  </StrictMode>,
);
