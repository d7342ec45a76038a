import type { Action } from './action.ts';
import type { Decisions, Draft, State } from './state.ts';

/** What the analyst decides about values; nothing of it counts before the next build. */
export function reduceDecisions(state: State, action: Action): State {
  const { decisions } = state;
  const { drafts } = decisions;
  const change = (changes: Partial<Decisions>): State => ({
    ...state,
    decisions: { ...decisions, message: null, ...changes },
  });
  switch (action.type) {
    case 'value decided':
      return change({ drafts: [...without(drafts, action.draft), action.draft] });
    case 'small differences accepted':
      return change({
        drafts: [...drafts.filter((draft) => !action.drafts.some((other) => isSame(draft, other))), ...action.drafts],
      });
    case 'small differences taken back':
      return change({ drafts: drafts.filter(({ kind }) => kind !== 'small') });
    case 'decision taken back':
      return change({ drafts: without(drafts, action) });
    case 'kept decision removed': {
      const { field, raw } = action.decision;
      return change({ drafts: [...without(drafts, { field, raw }), { field, raw, cleaned: null, kind: 'chosen' }] });
    }
    case 'decisions known':
      // The workbook's own table is what counts; a file adds to it.
      if (action.from === null) return change({ kept: action.decisions });
      return change({
        kept: [
          ...decisions.kept.filter((known) => !action.decisions.some((other) => isSame(known, other))),
          ...action.decisions,
        ],
        drafts: drafts.filter((draft) => !action.decisions.some((other) => isSame(draft, other))),
        imported: true,
        message: `${action.decisions.length} decisions taken from ${action.from}.`,
      });
    case 'decisions failed':
      return change({ message: action.message });
    case 'build done':
      return change({ kept: action.decisions, drafts: [], imported: false });
    default:
      return state;
  }
}

type Value = { readonly field: string; readonly raw: string };

/** Capitals and trailing spaces make no other value, as in the mapping tables. */
export function isSame(a: Value, b: Value): boolean {
  return a.field === b.field && folded(a.raw) === folded(b.raw);
}

function folded(raw: string): string {
  return raw.trimEnd().toLowerCase();
}

function without(drafts: readonly Draft[], value: Value): Draft[] {
  return drafts.filter((draft) => !isSame(draft, value));
}
