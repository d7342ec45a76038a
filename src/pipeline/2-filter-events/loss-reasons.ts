/** Why a row of a selected submission is not in the main table, in the order in which the rules are asked. */
export const LOSS_REASONS = {
  no_event_type: 'The event type is blank.',
  no_start_date: 'The event start date is blank or cannot be read.',
  died_before_period: 'The person died before the reference period.',
  died_before_event: 'The person died before the event started.',
  starts_after_period: 'The event starts after the reference period.',
  no_end_date: 'The event has no end date, and only services may be open.',
  ended_before_period: 'The event ended, or the person died, before the reference period.',
  ends_after_period: 'The event ends after the reference period.',
  no_person_id: 'The row has neither an NHS number nor a local person identifier.',
} as const;

export type LossReason = keyof typeof LOSS_REASONS;

const REASONS: readonly LossReason[] = [
  'no_event_type',
  'no_start_date',
  'died_before_period',
  'died_before_event',
  'starts_after_period',
  'no_end_date',
  'ended_before_period',
  'ends_after_period',
  'no_person_id',
];

/** The reason as a byte, so that every row can carry one; 0 is a row that is kept. */
export function lossCode(reason: LossReason): number {
  return REASONS.indexOf(reason) + 1;
}

export function lossReasonOf(code: number): LossReason | null {
  return REASONS[code - 1] ?? null;
}
