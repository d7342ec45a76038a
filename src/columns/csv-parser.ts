import { InputError } from '../model/input-error.ts';
import { HASH_SEED, hashWord } from './byte-dictionary.ts';
import type { ByteDictionary } from './byte-dictionary.ts';
import { decodeBytes } from './decode-text.ts';
import { NO_INT } from './int-column.ts';
import type { UniqueTexts } from './unique-texts.ts';

/** What becomes of the cells of a column. */
export type CellTarget =
  | { readonly kind: 'text'; readonly dictionary: ByteDictionary }
  | { readonly kind: 'unique'; readonly texts: UniqueTexts }
  /** Whole numbers read straight from the digits; anything else is NO_INT. */
  | { readonly kind: 'integer' }
  | { readonly kind: 'ignore' };

export type ParsedRows = {
  readonly rowCount: number;
  /** One array a column: codes, or the numbers of an integer column; empty for a column that was ignored. */
  readonly codes: readonly Int32Array[];
  /** The line of the file on which each row begins. */
  readonly lines: Int32Array;
};

const LF = 10;
const CR = 13;
const QUOTE = 34;
const SPACE = 32;
/** Bytes parsed before their codes are moved to the columns: small enough for the processor's cache. */
const BLOCK_BYTES = 131_072;
/** Rows in one piece of a column. */
const PIECE_ROWS = 16_384;
const STRIP_ROWS = 256;
/** A row longer than this is taken for an unclosed quote. */
const MAX_ROW_BYTES = 16_777_216;
/** Bytes past the end that word-wise reading may touch. */
const SLACK = 8;
const LOW_BYTES = new Int32Array([0, 0xff, 0xffff, 0xffffff]);

/**
 * Turns the bytes of a CSV file, as they arrive, into dictionary codes, column by column.
 *
 * Quotes as in RFC 4180, lines end in LF or CRLF, blank lines are passed over, a cell of white space only is null. The
 * bytes are UTF-8 or Windows-1252; the header has been read already.
 *
 * Why hand-written: reading is two thirds of a run. CSV libraries make a string of every cell, which alone costs more
 * than parsing and encoding do here (`npm run bench`); `tests/columns/csv-parser.test.ts` holds it against one.
 *
 * Errors: a row with too many or too few cells, or text after a closing quote, throws InputError with its line.
 */
export class CsvParser {
  #bytes = new Uint8Array(BLOCK_BYTES * 2 + SLACK);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;
  #line: number;
  #rowCount = 0;
  /** Columns grow piece by piece: growing one array by copying would touch twice the memory. */
  readonly #lines: Int32Array[] = [];
  readonly #columns: Int32Array[][];
  readonly #block: Int32Array;
  readonly #blockLines: Int32Array;
  #words = new Int32Array(this.#bytes.length / 4);
  /** A quoted cell with its quotes undone, read by the same word loop. */
  #unquoted = new Uint8Array(this.#bytes.length);
  readonly #unclosedMessage: string;

  constructor(
    readonly source: string,
    readonly targets: readonly CellTarget[],
    readonly delimiter: number,
    firstLine: number,
  ) {
    this.#line = firstLine;
    this.#columns = targets.map(() => []);
    const rowsInBlock = Math.ceil(BLOCK_BYTES / Math.max(1, targets.length)) + 2;
    this.#block = new Int32Array(rowsInBlock * targets.length);
    this.#blockLines = new Int32Array(rowsInBlock);
    this.#unclosedMessage =
      'a quotation mark (") is opened and never closed. Correct the row or save the file as CSV again.';
  }

  push(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; at += BLOCK_BYTES) {
      const part = chunk.subarray(at, at + BLOCK_BYTES);
      this.#makeRoom(part.length);
      this.#bytes.set(part, this.#length);
      this.#length += part.length;
      this.#consume(false);
    }
  }

  end(): ParsedRows {
    this.#consume(true);
    return {
      rowCount: this.#rowCount,
      codes: this.#columns.map((pieces) => joinPieces(pieces, this.#rowCount)),
      lines: joinPieces(this.#lines, this.#rowCount),
    };
  }

  #makeRoom(needed: number): void {
    if (this.#length + needed + SLACK <= this.#bytes.length) return;
    if (this.#length > MAX_ROW_BYTES) throw this.#refusal(this.#line, this.#unclosedMessage);
    const size = (this.#length + needed) * 2 + SLACK;
    const bytes = new Uint8Array((size + 3) & ~3);
    bytes.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer);
    this.#words = new Int32Array(bytes.length / 4);
    this.#unquoted = new Uint8Array(bytes.length);
  }

  /** Parses the rows that are complete and moves what is left to the front. */
  #consume(final: boolean): void {
    let at = 0;
    for (;;) {
      const end = Math.min(this.#length, at + BLOCK_BYTES);
      const next = this.#parseRows(at, end, final);
      if (next === at) break;
      at = next;
    }
    this.#bytes.copyWithin(0, at, this.#length);
    this.#length -= at;
  }

  /** Parses rows that begin before `stop`; returns where the first row that is not complete begins. */
  #parseRows(from: number, stop: number, final: boolean): number {
    const bytes = this.#bytes;
    const view = this.#view;
    const targets = this.targets;
    const words = this.#words;
    const block = this.#block;
    const cellCount = targets.length;
    const length = this.#length;
    const delimiter = this.delimiter;
    const delimiters = Math.imul(delimiter, 0x01010101);
    const lastRow = this.#blockLines.length - 1;
    bytes[length] = LF; // so that the word loop stops at the end of what has arrived
    let at = from;
    let row = 0;
    let cell = 0;

    rows: while (at < stop && row < lastRow) {
      const rowStart = at;
      if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] === LF)) {
        if (at + 1 >= length && bytes[at] === CR && !final) break;
        at += bytes[at] === LF ? 1 : 2;
        this.#line++;
        continue;
      }
      let newLines = 0;
      for (let column = 0; column < cellCount; column++) {
        const start = at;
        const first = bytes[at];
        let wordCount = 0;
        let byteLength = 0;
        let hash = HASH_SEED;
        let hashed = false;
        if (first === QUOTE) {
          const unquoted = this.#unquoted;
          let c = bytes[++at];
          for (;;) {
            if (at >= length) {
              if (final) throw this.#refusal(this.#line, this.#unclosedMessage);
              at = rowStart;
              break rows;
            }
            if (c === QUOTE) {
              if (bytes[at + 1] !== QUOTE) break;
              at++;
            } else if (c === LF) newLines++;
            unquoted[byteLength++] = c;
            c = bytes[++at];
          }
          at++;
          wordCount = packWords(unquoted, 0, byteLength, words);
        } else if (first !== delimiter && first !== LF) {
          // Four bytes at a time until one of them is the delimiter or a line end.
          let word = 0;
          let found = 0;
          for (;;) {
            word = view.getInt32(at, true);
            const d = word ^ delimiters;
            const n = word ^ 0x0a0a0a0a;
            found = (((d - 0x01010101) & ~d) | ((n - 0x01010101) & ~n)) & 0x80808080;
            if (found !== 0) break;
            hash = Math.imul(hash ^ word, 0x9e3779b1);
            hash ^= hash >>> 15;
            words[wordCount++] = word;
            at += 4;
          }
          const rest = (31 - Math.clz32(found & -found)) >> 3;
          at += rest;
          byteLength = at - start;
          if (bytes[at] === LF && bytes[at - 1] === CR) {
            byteLength--;
            wordCount = packWords(bytes, start, start + byteLength, words);
            hash = HASH_SEED;
          } else {
            hashed = true;
            if (rest !== 0) {
              word &= LOW_BYTES[rest];
              hash = Math.imul(hash ^ word, 0x9e3779b1);
              hash ^= hash >>> 15;
              words[wordCount++] = word;
            }
          }
        }
        if (at >= length && !final) {
          at = rowStart;
          break rows;
        }
        if (!hashed) for (let i = 0; i < wordCount; i++) hash = hashWord(hash, words[i]);

        const target = targets[column];
        if (target.kind === 'integer') block[cell] = readInteger(words, byteLength);
        else if (byteLength === 0 || target.kind === 'ignore') block[cell] = 0;
        else if (mayBeBlank(words[0] & 0xff) && isBlank(words, byteLength)) block[cell] = 0;
        else if (target.kind === 'text') block[cell] = target.dictionary.codeOf(hash, byteLength, words, wordCount);
        else block[cell] = target.texts.add(words, wordCount, byteLength);
        cell++;

        const last = column === cellCount - 1;
        const after = bytes[at];
        if (after === delimiter && at < length) {
          if (last) {
            if (final || bytes.indexOf(LF, at) < length) throw this.#raggedRow(rowStart);
            // The message counts the row's cells, so the row must have arrived whole.
            at = rowStart;
            break rows;
          }
          at++;
        } else if (after === LF || (after === CR && bytes[at + 1] === LF)) {
          if (after === CR && at + 1 >= length && !final) {
            at = rowStart;
            break rows;
          }
          if (!last) throw this.#raggedRow(rowStart);
          at += after === LF ? 1 : 2;
        } else
          throw this.#refusal(
            this.#line,
            'text follows a closing quotation mark ("). Correct the row or save the file as CSV again.',
          );
      }
      this.#blockLines[row] = this.#line;
      this.#line += 1 + newLines;
      row++;
    }
    this.#spread(row);
    return Math.min(at, length);
  }

  /** Moves the block's codes, which lie row by row, to the columns. */
  #spread(rows: number): void {
    for (let moved = 0; moved < rows;) {
      const offset = this.#rowCount % PIECE_ROWS;
      if (offset === 0) this.#addPieces();
      const count = Math.min(rows - moved, PIECE_ROWS - offset);
      this.#lines[this.#lines.length - 1].set(this.#blockLines.subarray(moved, moved + count), offset);
      this.#spreadInto(offset, moved, moved + count);
      this.#rowCount += count;
      moved += count;
    }
  }

  /** In strips of rows that stay in the processor's cache while each column passes over them. */
  #spreadInto(offset: number, from: number, to: number): void {
    const width = this.targets.length;
    const block = this.#block;
    for (let strip = from; strip < to; strip += STRIP_ROWS) {
      const end = Math.min(to, strip + STRIP_ROWS);
      for (let column = 0; column < width; column++) {
        const pieces = this.#columns[column];
        if (pieces.length === 0) continue;
        const codes = pieces[pieces.length - 1];
        let at = offset + strip - from;
        for (let row = strip, cell = strip * width + column; row < end; row++, cell += width) codes[at++] = block[cell];
      }
    }
  }

  #addPieces(): void {
    this.#lines.push(new Int32Array(PIECE_ROWS));
    this.targets.forEach((target, column) => {
      if (target.kind !== 'ignore') this.#columns[column].push(new Int32Array(PIECE_ROWS));
    });
  }

  #raggedRow(rowStart: number): InputError {
    const cells = this.#countCells(rowStart);
    const expected = this.targets.length;
    return this.#refusal(
      this.#line,
      `the row has ${cells} cells but the header has ${expected}. ${
        cells > expected ? 'Put quotation marks round cells that contain the separator' : 'Add the missing cells'
      }, or save the file as CSV again.`,
    );
  }

  #countCells(from: number): number {
    let cells = 1;
    let quoted = false;
    for (let at = from; at < this.#length; at++) {
      const byte = this.#bytes[at];
      if (byte === QUOTE) quoted = !quoted;
      else if (!quoted && byte === this.delimiter) cells++;
      else if (!quoted && byte === LF) return cells;
    }
    return cells;
  }

  #refusal(line: number, what: string): InputError {
    return new InputError(`${this.source}, line ${line}: ${what}`);
  }
}

/** The pieces as one array; each is let go as soon as it is copied. */
function joinPieces(pieces: Int32Array[], rowCount: number): Int32Array {
  const joined = new Int32Array(pieces.length === 0 ? 0 : rowCount);
  for (let offset = 0; pieces.length > 0; offset += PIECE_ROWS) {
    const piece = pieces.shift();
    if (piece) joined.set(piece.subarray(0, rowCount - offset), offset);
  }
  return joined;
}

/** Bytes `from` to `to` as little-endian words, the last padded with zeros. */
function packWords(bytes: Uint8Array, from: number, to: number, words: Int32Array): number {
  let count = 0;
  for (let at = from; at < to; at += 4) {
    let word = 0;
    for (let i = Math.min(4, to - at) - 1; i >= 0; i--) word = (word << 8) | bytes[at + i];
    words[count++] = word;
  }
  return count;
}

/** Up to nine digits, else NO_INT. */
function readInteger(words: Int32Array, byteLength: number): number {
  if (byteLength === 0 || byteLength > 9) return NO_INT;
  let value = 0;
  for (let i = 0; i < byteLength; i++) {
    const digit = ((words[i >> 2] >>> ((i & 3) * 8)) & 0xff) - 48;
    if (digit < 0 || digit > 9) return NO_INT;
    value = value * 10 + digit;
  }
  return value;
}

/** Only a cell that begins with a control character, a space or a character beyond ASCII can be white space only. */
function mayBeBlank(firstByte: number): boolean {
  return firstByte <= SPACE || firstByte >= 0x80;
}

function isBlank(words: Int32Array, byteLength: number): boolean {
  return decodeBytes(new Uint8Array(words.buffer, 0, byteLength)).trim() === '';
}
