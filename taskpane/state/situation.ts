import type { HostSource } from '../../src/hosts/host.ts';
import type { Progress } from '../../src/model/run-control.ts';

/** Rows after each step that a build has passed, by the step's place among `BUILD_STEPS`. */
export type RowsByStep = { readonly [step: number]: number };

/** What the pane is in the middle of. Exactly one holds at a time, whichever step is open. */
export type Situation =
  /** No file or sheet is here. */
  | { readonly is: 'empty' }
  /** Sheets are looked for, or files are read. */
  | {
      readonly is: 'looking';
      readonly at: 'workbook' | 'files' | 'sample';
      readonly progress: Progress | null;
      readonly found: readonly HostSource[];
    }
  /** Files are here, and what was built last, if anything, was not built from them as they are now. */
  | { readonly is: 'chosen' }
  | { readonly is: 'building'; readonly at: number; readonly progress: Progress | null; readonly rows: RowsByStep }
  | { readonly is: 'cancelled'; readonly stoppedAt: number }
  | { readonly is: 'failed'; readonly message: string }
  | { readonly is: 'built' }
  /** The tables are ready in memory and could not be written to the workbook. */
  | { readonly is: 'not-written'; readonly message: string };
