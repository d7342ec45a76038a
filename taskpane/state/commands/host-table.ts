import type { HostTable } from '../../../src/hosts/host.ts';
import type { WorkerClient } from '../../../src/worker/client.ts';
import type { OutputFacts } from '../../../src/worker/protocol.ts';

/** A result table as the host takes it: its rows are asked of the worker, block by block. */
export function hostTable(client: WorkerClient, facts: OutputFacts): HostTable {
  return { ...facts, block: (fromRow, toRow) => client.ask('table', { name: facts.name, fromRow, toRow }) };
}
