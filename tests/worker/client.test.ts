import { describe, expect, it, vi } from 'vitest';
import type { Progress } from '../../src/model/run-control.ts';
import { CallFailed } from '../../src/worker/channel/call-failed.ts';
import { WorkerClient } from '../../src/worker/client.ts';
import type { WorkerLike } from '../../src/worker/client.ts';
import { InProcessWorker } from '../support/in-process-worker.ts';

const SAMPLE = { rows: 2_000, seed: 1 };
const ORDER = { periods: { single: { start: '2025-04-01', end: '2026-03-31' } }, asOf: '2026-05-05' };

function startClient(options: { msUntilRestart?: number } = {}) {
  const workers: InProcessWorker[] = [];
  const onRestart = vi.fn<(message: string) => void>();
  const start = () => {
    workers.push(new InProcessWorker());
    return workers[workers.length - 1];
  };
  return { client: new WorkerClient({ start, onRestart, ...options }), workers, onRestart };
}

/** A worker that never answers. */
const DEAF: WorkerLike = {
  postMessage: () => undefined,
  addEventListener: () => undefined,
  terminate: () => undefined,
};

async function failureOfCall(call: Promise<unknown>): Promise<CallFailed> {
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof CallFailed) return error;
  throw new Error('The call did not fail as it should', { cause: error });
}

describe('WorkerClient', () => {
  it('asks, is told of progress, and gets the answer', async () => {
    const { client } = startClient();
    const steps: Progress[] = [];
    const { sources } = await client.ask('addSample', SAMPLE, (progress) => steps.push(progress));
    expect(sources.at(-1)?.rows).toBe(SAMPLE.rows);
    expect(steps[0].step).toBe('Make sample data');
    expect(new Set(steps.map(({ step }) => step)).size).toBeGreaterThan(2);
    client.close();
  });

  it('answers calls in the order in which they were made', async () => {
    const { client } = startClient();
    const [, , outputs] = await Promise.all([
      client.ask('addSample', SAMPLE),
      client.ask('run', ORDER),
      client.ask('outputs', null),
    ]);
    expect(outputs.map(({ name }) => name)).toContain('main_single');
    client.close();
  });

  it.each([
    ['input', 'something the analyst can put right', { ...ORDER, asOf: '31/03/2026' }, 'As-of date'],
    ['input', 'nothing has been added', ORDER, 'no submissions'],
  ] as const)('fails as %s, because %s', async (kind, _, order, words) => {
    const { client } = startClient();
    const failure = await failureOfCall(client.ask('run', order));
    expect(failure.kind).toBe(kind);
    expect(failure.message).toContain(words);
    client.close();
  });

  it('a worker that cannot start fails every call with the reason, and no call hangs', async () => {
    const worker = new InProcessWorker(() => {
      throw new TypeError('reference/x.csv');
    });
    const client = new WorkerClient({ start: () => worker });
    expect((await failureOfCall(client.ask('about', null))).kind).toBe('fault');
    expect((await failureOfCall(client.ask('about', null))).kind).toBe('fault');
    client.close();
  });
});

describe('cancelling', () => {
  it('stops the call under way and those that wait, and leaves an earlier result', async () => {
    const { client, workers } = startClient();
    await client.ask('addSample', SAMPLE);
    await client.ask('run', ORDER);
    const before = workers[0].session.run;
    const calls = [client.ask('run', ORDER), client.ask('run', ORDER)].map(failureOfCall);
    client.cancel();
    for (const failure of await Promise.all(calls)) expect(failure.kind).toBe('cancelled');
    expect(await client.ask('outputs', null)).not.toHaveLength(0);
    expect(workers[0].session.run).toBe(before);
    client.close();
  });

  it('files that were being read stay out, all of them', async () => {
    const { client } = startClient();
    const call = failureOfCall(client.ask('addSample', SAMPLE));
    client.cancel();
    expect((await call).kind).toBe('cancelled');
    expect(await client.ask('listSources', {})).toEqual([]);
    client.close();
  });

  it('takes back what was finished in the moment between', async () => {
    const { client, workers } = startClient();
    await client.ask('addSample', SAMPLE);
    await new Promise<void>((resolve) => {
      // The worker has put its result in place, and the pane has not heard of it.
      const { session } = workers[0];
      let run = session.run;
      Object.defineProperty(session, 'run', {
        get: () => run,
        set: (value) => {
          run = value;
          if (value) client.cancel();
          resolve();
        },
      });
      failureOfCall(client.ask('run', ORDER)).catch(() => undefined);
    });
    expect((await failureOfCall(client.ask('outputs', null))).message).toContain('no main table yet');
    client.close();
  });

  it('the pane is told within a second, also when the worker does not answer', async () => {
    const client = new WorkerClient({ start: () => DEAF, msUntilRestart: 60_000 });
    const call = failureOfCall(client.ask('run', ORDER));
    client.cancel();
    expect((await call).kind).toBe('cancelled');
    client.close();
  });

  it('a worker that does not stop at all is replaced, and the pane told that the files are gone', async () => {
    const stuck = { ...DEAF, terminate: vi.fn() };
    const starts: WorkerLike[] = [stuck, new InProcessWorker()];
    const onRestart = vi.fn<(message: string) => void>();
    const client = new WorkerClient({ start: () => starts.shift() ?? DEAF, onRestart, msUntilRestart: 1 });
    const call = failureOfCall(client.ask('run', ORDER));
    client.cancel();
    await call;
    expect(stuck.terminate).toHaveBeenCalledOnce();
    expect(onRestart).toHaveBeenCalledWith(expect.stringContaining('Add the files again'));
    expect(await client.ask('listSources', {})).toEqual([]);
    client.close();
  });

  it('cancelling when nothing is under way does nothing', async () => {
    const { client, onRestart } = startClient({ msUntilRestart: 1 });
    client.cancel();
    expect(await client.ask('listSources', {})).toEqual([]);
    expect(onRestart).not.toHaveBeenCalled();
    client.close();
  });
});

describe('a worker that breaks', () => {
  it('fails what is under way as a fault, and is replaced', async () => {
    const { client, workers, onRestart } = startClient();
    await client.ask('addSample', SAMPLE);
    const call = failureOfCall(client.ask('run', ORDER));
    workers[0].fail();
    expect((await call).kind).toBe('fault');
    expect(onRestart).toHaveBeenCalledOnce();
    expect(workers).toHaveLength(2);
    expect(await client.ask('listSources', {})).toEqual([]);
    client.close();
  });
});

describe('reading a sheet', () => {
  const header = ['LA Code', 'LA person unique identifier', 'Event Type', 'Event Start Date', 'Event End Date'];
  async function* blocks(...parts: (readonly (string | null)[])[][]) {
    let row = 1;
    for (const part of parts) yield part.map((cells) => ({ row: ++row, cells }));
  }
  const rows = (count: number) =>
    Array.from({ length: count }, (_, n) => ['727', `P${n}`, 'Request', '2025-04-01', '2025-04-02']);

  it('sends it block by block and makes a source of it', async () => {
    const { client } = startClient();
    const [sheet] = await client.readSheet({ name: 'CLD', header }, blocks(rows(3), [], rows(2)));
    expect(sheet).toMatchObject({ name: 'CLD', rows: 5, laName: 'Hillingdon', importDate: null });
    client.close();
  });

  it('read again it takes its own place, with the answers given for it', async () => {
    const { client } = startClient();
    const [first] = await client.readSheet({ name: 'CLD', header }, blocks(rows(3)));
    await client.ask('nameSubmission', { id: first.id, importDate: '2026-04-28' });
    const sheets = await client.readSheet({ name: 'CLD', header }, blocks(rows(4)));
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toMatchObject({ id: first.id, rows: 4, importDate: '2026-04-28 00:00:00' });
    client.close();
  });

  it('stops between blocks when cancelled', async () => {
    const { client } = startClient();
    async function* endless() {
      for (let row = 2; ; row++) {
        if (row === 4) client.cancel();
        yield [{ row, cells: rows(1)[0] }];
      }
    }
    expect((await failureOfCall(client.readSheet({ name: 'CLD', header }, endless()))).kind).toBe('cancelled');
    expect(await client.ask('listSources', {})).toEqual([]);
    client.close();
  });

  it('a header that is no CLD is refused with a sentence', async () => {
    const { client } = startClient();
    const call = client.readSheet({ name: 'Notes', header: ['a', 'b'] }, blocks([['1', '2']]));
    expect((await failureOfCall(call)).message).toContain('does not look like client level data');
    client.close();
  });
});
