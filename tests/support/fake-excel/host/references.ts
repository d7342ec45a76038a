import { HostError } from './host-error.ts';
import type { Counters } from './counters.ts';

/** The ranges Excel keeps for the add-in between syncs, until each is handed back (`untrack`, or the end of a run). */
export class References {
  private readonly targets = new Map<string, object>();
  private readonly ids = new Map<object, string>();
  private last = 0;

  constructor(private readonly counters: Counters) {}

  keep(target: object): void {
    if (this.ids.has(target)) return;
    const id = `ref:${String(++this.last)}`;
    this.ids.set(target, id);
    this.targets.set(id, target);
    this.counters.openReferences = this.targets.size;
  }

  idOf(target: object): string | null {
    return this.ids.get(target) ?? null;
  }

  find(id: string): object {
    const target = this.targets.get(id);
    if (target === undefined) throw new HostError('InvalidReference');
    return target;
  }

  release(id: string): void {
    const target = this.targets.get(id);
    if (target !== undefined) this.ids.delete(target);
    this.targets.delete(id);
    this.counters.openReferences = this.targets.size;
  }
}
