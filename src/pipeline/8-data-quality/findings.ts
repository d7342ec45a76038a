import { grown } from '../../columns/byte-dictionary.ts';
import type { DataQualityRule } from '../../reference-tables/index.ts';
import { TextCodes } from './text-codes.ts';

/** What a rule found: in a row, or in a whole file (`row` is NO_ROW). */
export type Finding = {
  /** Place in the list of rules. */
  readonly rule: number;
  readonly file: number;
  readonly row: number;
  /** Code of the field's name, of the value as it may be shown, and of what to put there; 0 where there is none. */
  readonly field: number;
  readonly value: number;
  readonly suggestion: number;
};

export const NO_ROW = -1;

const PARTS = ['rule', 'file', 'row', 'field', 'value', 'suggestion'] as const;
type Part = (typeof PARTS)[number];

/** The findings of all rules, as columns: a file without a mandatory column can have a finding in each row. */
export class Findings {
  readonly texts = new TextCodes();
  readonly #parts: { [part in Part]: Int32Array } = {
    rule: new Int32Array(1024),
    file: new Int32Array(1024),
    row: new Int32Array(1024),
    field: new Int32Array(1024),
    value: new Int32Array(1024),
    suggestion: new Int32Array(1024),
  };
  readonly #ruleOf: ReadonlyMap<string, number>;
  #count = 0;

  constructor(readonly rules: readonly DataQualityRule[]) {
    this.#ruleOf = new Map(rules.map(({ id }, index) => [id, index]));
  }

  get count(): number {
    return this.#count;
  }

  /** Place of a rule in the list. */
  ruleOf(id: string): number {
    const rule = this.#ruleOf.get(id);
    if (rule !== undefined) return rule;
    throw new Error(`reference/data-quality/rules.csv lacks the rule ${id}`);
  }

  add(finding: Finding): void {
    for (const part of PARTS) {
      if (this.#count === this.#parts[part].length) this.#parts[part] = grown(this.#parts[part], this.#count + 1);
      this.#parts[part][this.#count] = finding[part];
    }
    this.#count++;
  }

  /** One part of every finding. */
  column(part: Part): Int32Array {
    return this.#parts[part].subarray(0, this.#count);
  }

  /** How many findings each rule has. */
  countsByRule(): Int32Array {
    const counts = new Int32Array(this.rules.length);
    for (const rule of this.column('rule')) counts[rule]++;
    return counts;
  }
}
