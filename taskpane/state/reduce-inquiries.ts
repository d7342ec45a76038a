import type { Action } from './action.ts';
import { NOTHING_ASKED } from './inquiry.ts';
import type { Inquiry, InquiryName } from './inquiry.ts';
import type { State } from './state.ts';

/** Comparing methods, and reconciling DHSC's lists. */
export function reduceInquiries(state: State, action: Action): State {
  switch (action.type) {
    case 'inquiry began':
      return changed(state, action.of, (inquiry) => ({
        is: 'running',
        progress: null,
        before: inquiry.is === 'answered' ? { ...inquiry, message: null } : null,
      }));
    case 'inquiry went on':
      return changed(state, action.of, (inquiry) =>
        inquiry.is === 'running' ? { ...inquiry, progress: action.progress } : inquiry,
      );
    case 'inquiry cancelled':
      return changed(state, action.of, (inquiry) =>
        inquiry.is === 'running' ? (inquiry.before ?? { is: 'cancelled' }) : inquiry,
      );
    case 'inquiry failed':
      return changed(state, action.of, () => ({ is: 'failed', message: action.message }));
    case 'inquiry put away':
      return changed(state, action.of, () => ({ is: 'not asked' }));
    case 'inquiry saving':
      return changed(state, action.of, (inquiry) =>
        inquiry.is === 'answered' ? { ...inquiry, saving: action.progress, message: action.message } : inquiry,
      );
    case 'methods compared':
      return { ...state, comparison: { is: 'answered', answer: action.facts, saving: null, message: null } };
    case 'lists reconciled':
      return { ...state, reconciliation: { is: 'answered', answer: action.reconciled, saving: null, message: null } };
    case 'build done':
      return changed(changed(state, 'comparison', outdated), 'reconciliation', outdated);
    case 'worker lost':
      return { ...state, ...NOTHING_ASKED };
    default:
      return state;
  }
}

function changed(state: State, of: InquiryName, change: <Answer>(inquiry: Inquiry<Answer>) => Inquiry<Answer>): State {
  return of === 'comparison'
    ? { ...state, comparison: change(state.comparison) }
    : { ...state, reconciliation: change(state.reconciliation) };
}

/** One that is still running waits for its turn, and is then about the new build. */
function outdated<Answer>(inquiry: Inquiry<Answer>): Inquiry<Answer> {
  if (inquiry.is === 'running') return { ...inquiry, before: null };
  return inquiry.is === 'answered' ? { is: 'outdated', answer: inquiry.answer } : inquiry;
}
