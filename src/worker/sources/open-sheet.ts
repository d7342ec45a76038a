import { grown } from '../../columns/byte-dictionary.ts';
import type { CellTarget } from '../../columns/csv-parser.ts';
import { NO_INT } from '../../columns/int-column.ts';
import { InputError } from '../../model/input-error.ts';
import type { FieldDefinition } from '../../reference-tables/index.ts';
import { createSubmissionFile } from '../../submissions/create-submission-file.ts';
import type { Dictionaries } from '../../submissions/dictionaries.ts';
import { matchHeaders } from '../../submissions/match-headers.ts';
import type { HeaderMatch } from '../../submissions/match-headers.ts';
import { cellTargets, submissionFields } from '../../submissions/submission-fields.ts';
import type { SubmissionFile } from '../../submissions/submission.ts';
import type { EncodedCells, EncodedRows } from './encoded-rows.ts';

/** A worksheet that is being read: its blocks come one after the other from the pane, and become a submission. */
export class OpenSheet {
  readonly #match: HeaderMatch;
  readonly #columns: readonly SheetColumn[];
  #rows: Int32Array = new Int32Array(1024);
  #rowCount = 0;

  constructor(
    readonly name: string,
    header: readonly string[],
    private readonly fields: readonly FieldDefinition[],
    private readonly dictionaries: Dictionaries,
  ) {
    this.#match = matchHeaders(header, submissionFields(fields), name);
    const targets = cellTargets(this.#match.fields, dictionaries);
    this.#columns = targets.map((target, column) => new SheetColumn(target, header[column].trim() !== ''));
  }

  /** A row without any text is passed over. Errors: a filled cell in a column without a header. */
  add(block: EncodedRows): void {
    if (block.columns.length !== this.#columns.length) throw new Error('A block of rows is not as wide as the header');
    const nameless = this.#columns.findIndex(
      (column, at) => !column.hasHeader && block.columns[at].codes.some((code) => code !== 0),
    );
    if (nameless >= 0) {
      const row = block.rows[block.columns[nameless].codes.findIndex((code) => code !== 0)];
      throw new InputError(
        `${this.name}, row ${row}: the cell in column ${nameless + 1} has no header. Add the header or clear the cell.`,
      );
    }
    const filled = filledRows(block);
    while (this.#rowCount + filled.length > this.#rows.length)
      this.#rows = grown(this.#rows, this.#rowCount + filled.length);
    for (const row of filled) this.#rows[this.#rowCount++] = block.rows[row];
    this.#columns.forEach((column, at) => column.add(block.columns[at], filled));
  }

  end(): SubmissionFile {
    return createSubmissionFile(
      {
        name: this.name,
        sha256: null,
        match: this.#match,
        targets: this.#columns.map(({ target }) => target),
        rows: {
          rowCount: this.#rowCount,
          codes: this.#columns.map((column) => column.end()),
          lines: this.#rows.subarray(0, this.#rowCount),
        },
      },
      this.fields.map(({ name }) => name),
      this.dictionaries,
    );
  }
}

function filledRows({ rows, columns }: EncodedRows): number[] {
  return Array.from(rows.keys()).filter((row) => columns.some(({ codes }) => codes[row] !== 0));
}

/** One column: the pane's codes turned into those of the run's dictionary, each distinct text looked up once. */
class SheetColumn {
  #values: Int32Array = new Int32Array(1024);
  #length = 0;
  /** The pane's code → its text, and for a dictionary column the run's code. */
  readonly #texts: string[] = [''];
  readonly #codes: number[] = [0];

  constructor(
    readonly target: CellTarget,
    readonly hasHeader: boolean,
  ) {}

  add({ codes, newTexts }: EncodedCells, rows: readonly number[]): void {
    const { target } = this;
    if (target.kind === 'ignore') return;
    for (const text of newTexts) {
      this.#texts.push(text);
      if (target.kind === 'text') this.#codes.push(target.dictionary.codeOfText(text));
      if (target.kind === 'integer') this.#codes.push(/^\d{1,9}$/.test(text) ? Number(text) : NO_INT);
    }
    if (this.#length + rows.length > this.#values.length)
      this.#values = grown(this.#values, this.#length + rows.length);
    for (const row of rows) this.#values[this.#length++] = this.#valueOf(target, codes[row]);
  }

  end(): Int32Array {
    return this.#values.subarray(0, this.#length);
  }

  #valueOf(target: Exclude<CellTarget, { kind: 'ignore' }>, code: number): number {
    if (target.kind === 'unique') return code === 0 ? 0 : target.texts.addText(this.#texts[code]);
    if (target.kind === 'integer' && code === 0) return NO_INT;
    return this.#codes[code];
  }
}
