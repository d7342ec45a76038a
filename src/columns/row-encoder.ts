import { grown } from './byte-dictionary.ts';
import type { CellTarget, ParsedRows } from './csv-parser.ts';
import { NO_INT } from './int-column.ts';

/** Turns rows of cells, as a workbook gives them, into the codes that the CSV parser makes of bytes. */
export class RowEncoder {
  readonly #columns: Int32Array[];
  #lines: Int32Array = new Int32Array(1024);
  #rowCount = 0;

  constructor(readonly targets: readonly CellTarget[]) {
    this.#columns = targets.map((target) => new Int32Array(target.kind === 'ignore' ? 0 : 1024));
  }

  /** A row without any text is passed over. */
  add(cells: readonly (string | null)[], line: number): void {
    if (cells.every((cell) => cell === null || cell.trim() === '')) return;
    const row = this.#rowCount++;
    if (row === this.#lines.length) this.#lines = grown(this.#lines, row + 1);
    this.#lines[row] = line;
    this.targets.forEach((target, column) => {
      if (target.kind === 'ignore') return;
      if (row === this.#columns[column].length) this.#columns[column] = grown(this.#columns[column], row + 1);
      this.#columns[column][row] = codeOf(target, cells[column] ?? null);
    });
  }

  end(): ParsedRows {
    return {
      rowCount: this.#rowCount,
      codes: this.#columns.map((column) => column.subarray(0, Math.min(column.length, this.#rowCount))),
      lines: this.#lines.subarray(0, this.#rowCount),
    };
  }
}

function codeOf(target: Exclude<CellTarget, { kind: 'ignore' }>, cell: string | null): number {
  if (target.kind === 'integer') return cell !== null && /^\d{1,9}$/.test(cell) ? Number(cell) : NO_INT;
  const text = cell === null || cell.trim() === '' ? null : cell;
  return target.kind === 'text' ? target.dictionary.codeOfText(text) : target.texts.addText(text);
}
