import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserHost } from '../src/hosts/files/browser/browser-host.ts';
import { createExcelHost } from '../src/hosts/excel/create-excel-host.ts';
import type { Host } from '../src/hosts/host.ts';
import { WorkerClient } from '../src/worker/client.ts';
import { startWorker } from '../src/worker/start-worker.ts';
import { App } from './app.tsx';

/** The host asks the worker for the specification; the worker starts with the pane. */
let clientStarted: (client: WorkerClient) => void = () => undefined;
const workerClient = new Promise<WorkerClient>((resolve) => {
  clientStarted = resolve;
});

/** Excel, or a plain browser tab: without office.js, or with it and no Office around it. */
async function findHost(): Promise<Host> {
  if (typeof Office === 'undefined') return createBrowserHost();
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return createBrowserHost();
  return createExcelHost({ fields: async () => (await workerClient).ask('fields', null) });
}

const pane = document.getElementById('pane');
if (!pane) throw new Error('taskpane.html has no element with the id pane');
const host = await findHost();
const createClient = (onRestart: (message: string) => void) => {
  const client = new WorkerClient({ start: startWorker, onRestart });
  clientStarted(client);
  return client;
};
createRoot(pane).render(
  <StrictMode>
    <App host={host} createClient={createClient} />
  </StrictMode>,
);
