/** What a rule says about one value that breaks it. */
export type Verdict = {
  readonly rule: string;
  /** The value to use instead, where one is known. */
  readonly use?: string;
};

/** Looks at one submitted value; null when it has nothing to say. */
export type ValueRule = (text: string) => Verdict | null;
