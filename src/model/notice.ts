/** Something the analyst should know about data that could be read but is doubtful. Never an exception. */
export type Notice = {
  /** Stable short name, for tests and for grouping: `impossible-dates`. */
  readonly code: string;
  /** One sentence in plain English, without identifiers. */
  readonly message: string;
  /** How many rows, cells or values it is about. */
  readonly count: number;
  /** The file or sheet it is about, if one. */
  readonly source?: string;
};
