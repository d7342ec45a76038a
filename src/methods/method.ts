/**
 * Which of DHSC's rules a run follows: one choice for each place where versions of the method differ.
 * The rules themselves live in the step that they belong to, each under the name chosen here.
 */
export type Method = {
  readonly id: string;
  /** Commit of DHSC's published code that the choices follow. */
  readonly commit: string;
  readonly title: string;
  /** What it stands for, in a sentence or two for an analyst. */
  readonly meaning: string;
  /** How a submission's reporting period is derived from its event end dates, and its stated periods are told apart. */
  readonly reportingPeriod: 'share-of-events' | 'sustained-coverage';
  /** Import times of files with known faults, which are never selected. */
  readonly excludedImports: readonly string[];
  /** Which date of death closes or removes an event: the row's own, or the one registered for its NHS number. */
  readonly dateOfDeath: 'submitted' | 'linked';
  /** Whether the text NULL in a field is a value or no value. */
  readonly textNull: 'value' | 'null';
  /** Where an event's type is read: as submitted, or cleaned through its mapping table. */
  readonly eventType: 'raw' | 'cleaned';
  /** Which values make a unique event. */
  readonly eventKey: 'raw' | 'cleaned';
  /** The year whose columns and spellings DHSC's tables have. */
  readonly columns: '2025-26' | '2026-27';
  /** Whether a person with new admissions under several LA person IDs counts once in ASCOF 2B and 2C. */
  readonly admissions: 'by-person' | 'by-la-person-id';
  /** What a self-funded care home stay is to ASCOF 2B and 2C: no admission, but an earlier stay; or no stay at all. */
  readonly selfFunded: 'no-admission' | 'no-stay';
  /** How ASCOF 2E joins its numerator to its denominator. */
  readonly atHome: 'by-person' | 'by-la-person-ids';
  /** Whether DHSC sends back the people of each figure under their LA person IDs. */
  readonly personLists: 'none' | 'record-level';
};
