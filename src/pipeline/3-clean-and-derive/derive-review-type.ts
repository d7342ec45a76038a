import { foldText } from '../../columns/text-dictionary.ts';

/**
 * What kind of review an event is, by its cleaned reason.
 *
 * `Reviews` and other types that merely contain the word get `Review Type Unknown` whatever their reason: DHSC asks for
 * the type `Review` in every earlier case.
 * Unknowns: a review without a reason, or with an unmapped one, has null; no review has null; without an event type the
 * last case of DHSC's list is left, `Review Type Unknown`.
 * Source: DHSC GetDerivedFields.
 */
export function deriveReviewType(eventType: string | null, cleanedReason: string | null): string | null {
  if (eventType === null) return UNKNOWN;
  const type = foldText(eventType);
  if (type !== 'review') return type.includes('review') ? UNKNOWN : null;
  const reason = cleanedReason === null ? '' : foldText(cleanedReason);
  if (reason === '') return null;
  if (reason.startsWith('unplanned')) return 'Unplanned';
  if (reason.startsWith('planned')) return 'Planned review of long term support';
  return reason === 'review of short term support' ? 'Review of short term support' : UNKNOWN;
}

const UNKNOWN = 'Review Type Unknown';
