import type { Progress } from '../../src/model/run-control.ts';
import type { ComparisonFacts, ReconciliationFacts } from '../../src/worker/protocol.ts';

/** A long question about the last build, and its answer. */
export type Inquiry<Answer> =
  | { readonly is: 'not asked' }
  /** `before` is the answer that a cancel brings back. */
  | { readonly is: 'running'; readonly progress: Progress | null; readonly before: Answered<Answer> | null }
  | { readonly is: 'cancelled' }
  | { readonly is: 'failed'; readonly message: string }
  | Answered<Answer>
  /** The answer is about an earlier build: its people are numbered otherwise. */
  | { readonly is: 'outdated'; readonly answer: Answer };

export type Answered<Answer> = {
  readonly is: 'answered';
  readonly answer: Answer;
  /** Its tables are being written or put into a file. */
  readonly saving: Progress | null;
  readonly message: string | null;
};

/** What DHSC's lists say beside ours, and the lists, to ask again with. */
export type Reconciled = { readonly facts: ReconciliationFacts; readonly files: readonly File[] };

export type Inquiries = {
  /** The last build's method beside another one. */
  readonly comparison: Inquiry<ComparisonFacts>;
  readonly reconciliation: Inquiry<Reconciled>;
};

export type InquiryName = keyof Inquiries;

export const NOTHING_ASKED: Inquiries = { comparison: { is: 'not asked' }, reconciliation: { is: 'not asked' } };
