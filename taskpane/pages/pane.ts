import type { Commands } from '../state/commands/index.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';

/** What a page of the pane is made of: the state as values, the rest as callbacks. */
export type Pane = {
  readonly state: State;
  readonly dispatch: Store['dispatch'];
  readonly commands: Commands;
  readonly inExcel: boolean;
  /** Files are being dragged over the pane. */
  readonly dragging: boolean;
};
