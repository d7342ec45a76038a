import type { MappingStatus } from '../../reference-tables/index.ts';

/** How far the defined list of a field may be trusted. */
export type ListCertainty = {
  /** Whether a value outside the list fails; else it is advised about. */
  readonly isSure: boolean;
  /** Whether the capitals of the list are certain too. */
  readonly spellingIsSure: boolean;
  /** Beginnings of values that are allowed whatever follows, folded. */
  readonly allowedStarts: readonly string[];
};

const REVIEW_REASON_STARTS = ['planned', 'unplanned', 'review of short term support'];

/** Reads what mapping_status.csv says of the field; a field that it lacks is not certain. */
export function listCertainty(field: string, statuses: readonly MappingStatus[]): ListCertainty {
  const safe = statuses.find((status) => status.field === field)?.safeForValidityChecks ?? 'no';
  return {
    isSure: safe === 'yes' || safe === 'yes, ignoring case',
    spellingIsSure: safe === 'yes',
    allowedStarts: safe.endsWith('test the prefix only') ? REVIEW_REASON_STARTS : [],
  };
}
