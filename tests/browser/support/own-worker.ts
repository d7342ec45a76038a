import type { JSHandle, Page } from 'playwright-core';
import type { Reply } from '../../../src/worker/channel/messages.ts';
import type { ArgsOf, Kind, ValueOf } from '../../../src/worker/protocol.ts';
import { workerOf } from './served-pane.ts';

/** Lives in the page: `worker.evaluate((own) => own.call('run', { … }))`. A call that fails throws kind and message. */
export type OwnWorker = {
  call<K extends Kind>(kind: K, args: ArgsOf<K>): Promise<ValueOf<K>>;
  /** Cancels the call after so many milliseconds, and says how it ended. */
  callAndCancel<K extends Kind>(kind: K, args: ArgsOf<K>, afterMs: number): Promise<string>;
  /** What `setInputFiles(TEST_FILES, …)` chose. */
  files(): File[];
};

export const TEST_FILES = '#test-files';

/** A second worker in the page, beside the pane's own and spoken to by the same protocol, for what no screen shows. */
export async function startOwnWorker(page: Page): Promise<JSHandle<OwnWorker>> {
  const worker = await workerOf(page);
  return page.evaluateHandle(
    ([url, inputId]): OwnWorker => {
      const own = new Worker(url, { type: 'module' });
      const input = document.createElement('input');
      Object.assign(input, { type: 'file', multiple: true, id: inputId, ariaLabel: 'Test files' });
      document.body.append(input);
      const send = <K extends Kind>(kind: K, args: ArgsOf<K>): { port: MessagePort; answer: Promise<ValueOf<K>> } => {
        const { port1, port2 } = new MessageChannel();
        const answer = new Promise<ValueOf<K>>((resolve, reject) => {
          port1.onmessage = ({ data }: MessageEvent<Reply<ValueOf<K>>>) => {
            if (data.kind === 'done') {
              port1.postMessage({ kind: 'taken' });
              resolve(data.value);
            }
            if (data.kind === 'failed') reject(new Error(`${data.failure.kind}: ${data.failure.message}`));
          };
        });
        own.postMessage({ kind, args }, [port2]);
        return { port: port1, answer };
      };
      return {
        call: (kind, args) => send(kind, args).answer,
        callAndCancel(kind, args, afterMs) {
          const { port, answer } = send(kind, args);
          setTimeout(() => port.postMessage({ kind: 'cancel' }), afterMs);
          return answer.then(
            () => 'done',
            (error: Error) => error.message,
          );
        },
        files: () => [...(input.files ?? [])],
      };
    },
    [worker.url(), TEST_FILES.slice(1)] as const,
  );
}
