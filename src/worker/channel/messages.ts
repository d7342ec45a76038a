import type { Progress } from '../../model/run-control.ts';
import type { Handlers } from '../requests/index.ts';
import type { Failure } from './failure.ts';

/** Every kind of request has one handler in `requests/`; what it takes and gives back is the protocol. */
export type Kind = keyof Handlers;

type ArgsByKind = { readonly [K in Kind]: Parameters<Handlers[K]>[0] };
type ValueByKind = { readonly [K in Kind]: Awaited<ReturnType<Handlers[K]>> };

export type ArgsOf<K extends Kind> = ArgsByKind[K];
export type ValueOf<K extends Kind> = ValueByKind[K];

/** From the pane to the worker. Each call comes with a port of its own, on which all that belongs to it is said. */
export type Call<K extends Kind = Kind> = {
  readonly [P in K]: { readonly kind: P; readonly args: ArgsByKind[P] };
}[K];

/**
 * From the pane, on the call's port: stop, or that the answer has been taken. The worker waits for one of them after
 * `done`, so that both sides agree on whether a call that was cancelled in the last moment has happened.
 */
export type Signal = { readonly kind: 'cancel' } | { readonly kind: 'taken' };

/** From the worker, on the call's port: any number of progress messages, then one of the others. */
export type Reply<Value> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly failure: Failure };
