/** What gave a person the value shown. */
export type DetailRule =
  /** Every row says the same. */
  | 'only value'
  /** No row says anything that counts as known. */
  | 'no known value'
  | 'known before unknown'
  | 'latest reference period'
  | 'latest end'
  | 'latest start'
  | 'most rows'
  | 'earliest birth month'
  | 'latest death'
  /** The rows that go first say different things. */
  | 'conflict: Unknown'
  | 'deduced from service'
  | 'named by an unpaid carer'
  /** All values of the person, side by side. */
  | 'all values'
  /** Worked out from another detail. */
  | 'derived'
  | 'no LA code';

/** Why a field of the person details holds what it holds. */
export type DetailFinding = {
  /** Column of the person details table. */
  readonly field: string;
  /** As the table shows it; days as ISO text, whole numbers in digits. */
  readonly value: string | null;
  readonly rule: DetailRule;
  /** A sentence for the analyst, with the values seen. */
  readonly because: string;
  /** Rows of the main table that it rests on. */
  readonly rows: readonly number[];
  /** What the field would hold without this rule, where the rule takes the place of another. */
  readonly insteadOf: DetailFinding | null;
};
