import { stirredUnit } from '../random.ts';
import type { SubmissionColumn } from '../submissions/columns.ts';
import { RELEASE_ONE_SPELLINGS } from './release-one-spellings.ts';
import type { SpellingsByColumn } from './spellings.ts';

/** Release 2 values that Release 1 lacked → what was written instead, which means something else. */
export const RELEASE_ONE_STOPGAPS: SpellingsByColumn = {
  Event_Outcome: { 'NFA: Referral to other service within the local authority': 'NFA- Other' },
  Service_Component: {
    'Extra care housing': 'Other Long Term Support',
    'Professional support: Social worker': 'Professional Support',
  },
  Review_Reason: { 'Review of short term support': 'Planned' },
};

/** Outcomes Release 1 had and Release 2 has not, written for some progress to support. */
export const RELEASE_ONE_ONLY_OUTCOMES = ['Progress to financial assessment', 'Progress to End of Life Care'] as const;

const SHARE_TO_FINANCES = 0.07;
const SHARE_TO_END_OF_LIFE_CARE = 0.01;

/** A Release 2 value as a Release 1 file has it. */
export function releaseOneSpelling(column: SubmissionColumn, value: string): string {
  if (column === 'Ethnicity') return ethnicitySpelling(value);
  return RELEASE_ONE_SPELLINGS[column]?.[value] ?? RELEASE_ONE_STOPGAPS[column]?.[value] ?? value;
}

/** A Release 2 outcome as Release 1 has it, where reviews had words of their own and more outcomes existed. */
export function releaseOneOutcome(value: string, eventType: string, noise: number): string {
  if (eventType === 'Review' && value === 'Continuation of support or services') return 'No change in package';
  if (eventType === 'Review' && value === 'Progress to assessment, review or reassessment') {
    return 'Progress to Re-assessment / Unplanned Review';
  }
  if (eventType === 'Assessment' && value === 'Progress to support planning or services') {
    const share = stirredUnit(noise, 11);
    if (share < SHARE_TO_FINANCES) return RELEASE_ONE_ONLY_OUTCOMES[0];
    if (share < SHARE_TO_FINANCES + SHARE_TO_END_OF_LIFE_CARE) return RELEASE_ONE_ONLY_OUTCOMES[1];
  }
  return releaseOneSpelling('Event_Outcome', value);
}

/** `White: Irish` was `White - Irish`; one value also had another capital. */
function ethnicitySpelling(value: string): string {
  if (value === 'No data: Undeclared or not known') return 'No data - Undeclared or Not known';
  return value.replace(': ', ' - ');
}
