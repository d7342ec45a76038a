/** Thrown when the analyst stopped the run. Nothing was written. */
export class RunCancelled extends Error {
  override readonly name = 'RunCancelled';
  constructor() {
    super('The run was stopped. Nothing was changed.');
  }
}

export type Progress = {
  /** The step in the words of the pane: `Clean values`. */
  readonly step: string;
  /** Work done and work in all, in the unit named; `total` is null while unknown. */
  readonly done: number;
  readonly total: number | null;
  readonly unit: string;
};

/** How a long run tells where it is and learns that it should stop. */
export type RunControl = {
  report(progress: Progress): void;
  /** Lets the thread breathe (so that a cancel message can arrive) and throws RunCancelled when stopped. */
  checkpoint(): Promise<void>;
};

/** For tests and short runs: says nothing, never stops. */
export const silentControl: RunControl = { report: () => undefined, checkpoint: () => Promise.resolve() };
