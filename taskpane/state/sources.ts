import type { SourceFacts } from '../../src/worker/protocol.ts';
import type { Data } from './state.ts';

/** Somebody has to say whose it is or when it was imported. */
export function needsAnswer({ problem, importDate }: SourceFacts): boolean {
  return problem !== null || importDate === null;
}

/** Those with their box ticked. */
export function includedSources({ sources, leftOut }: Data): readonly SourceFacts[] {
  return sources.filter(({ id }) => !leftOut.includes(id));
}

/** Those that a build can use. */
export function usableSources(data: Data): readonly SourceFacts[] {
  return includedSources(data).filter((source) => !needsAnswer(source));
}

/** Those that a build leaves out only because they wait for an answer. */
export function waitingSources(data: Data): readonly SourceFacts[] {
  return includedSources(data).filter(needsAnswer);
}

export function rowsOf(sources: readonly SourceFacts[]): number {
  return sources.reduce((total, { rows }) => total + rows, 0);
}
