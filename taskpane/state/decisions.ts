import type { ValueFacts } from '../../src/worker/protocol.ts';
import { isSame } from './reduce-decisions.ts';
import type { Decision, Decisions, Draft } from './state.ts';

/** What the next build uses: the kept decisions, with those taken since laid over them. */
export function decisionsToUse({ kept, drafts }: Decisions, today: string): Decision[] {
  const untouched = kept.filter((decision) => !drafts.some((draft) => isSame(draft, decision)));
  const taken = drafts.flatMap(({ field, raw, cleaned, kind }): Decision[] =>
    cleaned === null
      ? []
      : [
          {
            field,
            raw,
            cleaned,
            note: kind === 'small' ? 'differs only in capitals, spaces or dashes' : '',
            decidedBy: 'Analyst',
            decidedAt: today,
          },
        ],
  );
  return [...untouched, ...taken];
}

/** The draft about a value, if it is decided. */
export function draftOf(value: ValueFacts, drafts: readonly Draft[]): Draft | undefined {
  return drafts.find((draft) => draft.cleaned !== null && isSame(draft, { field: value.field, raw: value.rawValue }));
}

/** Rows of the main table asked for, or of either when it holds none. */
export function rowsOfValue({ rows }: ValueFacts): number {
  return Math.max(rows.single ?? 0, rows.joined ?? 0);
}
