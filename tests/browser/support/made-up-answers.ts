import type { Page } from 'playwright-core';
import type { Kind, ValueOf } from '../../../src/worker/protocol.ts';

/** Answers by the kind of request; `cancelled` waits for a cancel, an error message fails. */
export type MadeUpAnswers = { readonly [K in Kind]?: ValueOf<K> | 'cancelled' | { readonly failed: string } };

/**
 * Has the pane's worker answer some requests with made-up facts, so that a page can be looked at in states that no small
 * file brings about. Answers with rows are cut to the rows asked for. Before the page is opened, or again later.
 */
export async function answerWith(page: Page, answers: MadeUpAnswers): Promise<void> {
  await page.evaluate((made) => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown, transfer: unknown): void {
      const { kind, args } = message as { kind: string; args: { fromRow?: number; toRow?: number } | null };
      const answer: unknown = (made as Record<string, unknown>)[kind];
      if (answer === undefined) {
        post.call(this, message, { transfer: transfer as Transferable[] });
        return;
      }
      const [port] = transfer as MessagePort[];
      const cancelled = { kind: 'failed', failure: { kind: 'cancelled', message: 'The run was stopped.' } };
      if (answer === 'cancelled') {
        const progress = { step: 'Clean and derive', done: 41_200, total: 68_381, unit: 'rows' };
        port.postMessage({ kind: 'progress', progress });
        port.onmessage = () => port.postMessage(cancelled);
        return;
      }
      if (typeof answer === 'object' && answer !== null && 'failed' in answer && !Array.isArray(answer.failed)) {
        port.postMessage({ kind: 'failed', failure: { kind: 'input', message: answer.failed } });
        return;
      }
      const cut = Object.entries(answer as object).map(([name, value]) => [
        name,
        Array.isArray(value) && args?.toRow !== undefined ? value.slice(args.fromRow, args.toRow) : value,
      ]);
      port.postMessage({ kind: 'done', value: Object.fromEntries(cut) });
    } as typeof post;
  }, answers);
}
