import { readReferenceFile } from '../../src/cli/reference-files.ts';
import { CallControl } from '../../src/worker/channel/call-control.ts';
import type { RequestContext } from '../../src/worker/requests/request-context.ts';
import { Session } from '../../src/worker/session.ts';
import { reference } from './reference.ts';

/** What a request's handler works with, without a worker around it. */
export function workerContext(): RequestContext {
  const { port1 } = new MessageChannel();
  const control = new CallControl(port1);
  port1.close();
  return { session: new Session(reference, readReferenceFile), control, transfer: () => undefined };
}

export function csvFile(name: string, text: string): File {
  return new File([text], name);
}

export function runFile(content: object): File {
  return new File([JSON.stringify(content)], 'manifest.json');
}
