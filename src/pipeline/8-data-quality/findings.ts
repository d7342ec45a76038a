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
const FIRST_ROOM = 1024;

/** The findings of all rules, as numbers: a file without a mandatory column can have a finding in each row. */
export class Findings {
  readonly texts = new TextCodes();
  /** The parts of one finding after those of another. */
  #numbers: Int32Array = new Int32Array(FIRST_ROOM * PARTS.length);
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

  add({ rule, file, row, field, value, suggestion }: Finding): void {
    const at = this.#count * PARTS.length;
    if (at === this.#numbers.length) this.#numbers = grown(this.#numbers, at + PARTS.length);
    const numbers = this.#numbers;
    numbers[at] = rule;
    numbers[at + 1] = file;
    numbers[at + 2] = row;
    numbers[at + 3] = field;
    numbers[at + 4] = value;
    numbers[at + 5] = suggestion;
    this.#count++;
  }

  /** One part of every finding. */
  column(part: Part): Int32Array {
    const column = new Int32Array(this.#count);
    const offset = PARTS.indexOf(part);
    for (let finding = 0; finding < column.length; finding++)
      column[finding] = this.#numbers[finding * PARTS.length + offset];
    return column;
  }

  /** How many findings each rule has. */
  countsByRule(): Int32Array {
    const counts = new Int32Array(this.rules.length);
    for (const rule of this.column('rule')) counts[rule]++;
    return counts;
  }
}
