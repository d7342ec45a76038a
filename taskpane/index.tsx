import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserHost } from '../src/hosts/files/browser/browser-host.ts';
import type { Host } from '../src/hosts/host.ts';
import { WorkerClient } from '../src/worker/client.ts';
import { startWorker } from '../src/worker/start-worker.ts';
import { App } from './app.tsx';

/** Excel, or a plain browser tab: without office.js, or with it and no Office around it. */
async function findHost(): Promise<Host> {
  if (typeof Office === 'undefined') return createBrowserHost();
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return createBrowserHost();
  const { isDarkTheme } = Office.context.officeTheme ?? {};
  // The Excel host takes this place; until then the pane in Excel works on files, as in a browser.
  return { ...createBrowserHost(), isDarkTheme: isDarkTheme ?? null };
}

const pane = document.getElementById('pane');
if (!pane) throw new Error('taskpane.html has no element with the id pane');
const host = await findHost();
const createClient = (onRestart: (message: string) => void) => new WorkerClient({ start: startWorker, onRestart });
createRoot(pane).render(
  <StrictMode>
    <App host={host} createClient={createClient} />
  </StrictMode>,
);
