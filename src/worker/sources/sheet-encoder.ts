import type { EncodedCells, EncodedRows } from './encoded-rows.ts';

/** Cells of a worksheet's row as text, as `hosts` read them; a row may be shorter than the header. */
export type SheetRow = { readonly row: number; readonly cells: readonly (string | null)[] };

/** Runs beside Excel: turns the rows of a sheet into codes as they arrive, so that the texts of the cells can go. */
export class SheetEncoder {
  readonly #codeOf: Map<string, number>[];

  constructor(width: number) {
    this.#codeOf = Array.from({ length: width }, () => new Map<string, number>());
  }

  encode(rows: readonly SheetRow[]): EncodedRows {
    return {
      rows: Int32Array.from(rows, ({ row }) => row),
      columns: this.#codeOf.map((codeOf, column) => encodeColumn(rows, column, codeOf)),
    };
  }
}

function encodeColumn(rows: readonly SheetRow[], column: number, codeOf: Map<string, number>): EncodedCells {
  const newTexts: string[] = [];
  const codes = new Int32Array(rows.length);
  for (let row = 0; row < codes.length; row++) {
    const cell = rows[row].cells[column] ?? null;
    if (cell === null || cell.trim() === '') continue;
    let code = codeOf.get(cell);
    if (code === undefined) {
      code = codeOf.size + 1;
      codeOf.set(cell, code);
      newTexts.push(cell);
    }
    codes[row] = code;
  }
  return { codes, newTexts };
}

/** The buffers of a block, to hand over instead of copying. */
export function buffersOf({ rows, columns }: EncodedRows): ArrayBuffer[] {
  return [rows.buffer, ...columns.map(({ codes }) => codes.buffer)];
}
