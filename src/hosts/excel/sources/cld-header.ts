import type { FieldDefinition } from '../../../reference-tables/index.ts';
import { normaliseHeader } from '../../../submissions/match-headers.ts';
import { submissionFields } from '../../../submissions/submission-fields.ts';
import type { SourceHeaders } from './source-headers.ts';

/** Fields that a row of headers must hold to look like client level data; a specification has about fifty. */
const MIN_FIELDS = 10;
/** Cleaned columns are DHSC's own: such a table came out of a build and does not go into one. */
const RESULT_COLUMN = /cleaned$/;

/** Tells headers of client level data from others. */
export class CldHeaders implements SourceHeaders {
  readonly #fieldOf = new Map<string, string>();
  readonly #dates: ReadonlySet<string>;

  constructor(fields: readonly FieldDefinition[]) {
    for (const { name, headers } of submissionFields(fields)) {
      for (const text of [name, ...headers]) this.#fieldOf.set(normaliseHeader(text), name);
    }
    this.#dates = new Set(fields.filter(({ type }) => type === 'date').map(({ name }) => name));
  }

  /** The first of some rows that looks most like headers of client level data; -1 when none does. */
  rowAmong(rows: readonly (readonly string[])[]): number {
    const counts = rows.map((row) => this.#fieldsIn(row));
    const most = Math.max(0, ...counts);
    return most < MIN_FIELDS ? -1 : counts.indexOf(most);
  }

  /** Whether the column holds a date of the specification. */
  isDate(header: string): boolean {
    return this.#dates.has(this.#fieldOf.get(normaliseHeader(header)) ?? '');
  }

  /** Which of some headers is that of a field; -1 when none is. */
  columnOf(field: string, header: readonly string[]): number {
    return header.findIndex((text) => this.#fieldOf.get(normaliseHeader(text)) === field);
  }

  #fieldsIn(row: readonly string[]): number {
    const names = row.map(normaliseHeader);
    if (names.some((name) => RESULT_COLUMN.test(name))) return 0;
    return new Set(names.flatMap((name) => this.#fieldOf.get(name) ?? [])).size;
  }
}
