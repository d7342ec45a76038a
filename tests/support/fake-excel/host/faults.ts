/** When an injected error strikes: before anything is done, or after all of it is, so that only the answer is lost. */
export type FaultMoment = 'before' | 'after';

export interface Fault {
  readonly code: string;
  readonly moment: FaultMoment;
}

/** Errors a test has ordered, by the number of the sync they strike. */
export class Faults {
  private readonly once = new Map<number, Fault>();
  private repeated: { from: number; every: number; fault: Fault } | null = null;

  at(sync: number, fault: Fault): void {
    this.once.set(sync, fault);
  }

  every(after: number, count: number, fault: Fault): void {
    this.repeated = { from: after, every: count, fault };
  }

  clear(): void {
    this.once.clear();
    this.repeated = null;
  }

  find(sync: number): Fault | null {
    const single = this.once.get(sync);
    if (single !== undefined || this.repeated === null) return single ?? null;
    const { from, every, fault } = this.repeated;
    return sync > from && (sync - from) % every === 0 ? fault : null;
  }
}
