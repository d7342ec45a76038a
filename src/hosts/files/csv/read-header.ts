import { decodeBytes } from '../../../columns/decode-text.ts';

export type CsvHeader = {
  readonly cells: readonly string[];
  /** Byte of the separator: comma, semicolon or tab. */
  readonly delimiter: number;
  /** Bytes of the header with its line end, and lines that it takes. */
  readonly byteLength: number;
  readonly lines: number;
};

const LF = 10;
const QUOTE = 34;
const DELIMITERS = [',', ';', '\t'];

/**
 * The header of a CSV file: its first line that is not blank. The separator is the one that occurs most in it.
 * Null when the header has not arrived whole.
 */
export function readHeader(bytes: Uint8Array, final: boolean): CsvHeader | null {
  let start = 0;
  let lines = 0;
  for (;;) {
    const end = endOfRecord(bytes, start, final);
    if (end === null) return null;
    const text = decodeBytes(bytes.subarray(start, end));
    lines += text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    if (text.trim() === '' && (end < bytes.length || !final)) {
      start = end;
      continue;
    }
    const line = text.replace(/\r?\n$/, '');
    const delimiter = delimiterOf(line);
    return { cells: splitRecord(line, delimiter), delimiter: delimiter.charCodeAt(0), byteLength: end, lines };
  }
}

function endOfRecord(bytes: Uint8Array, start: number, final: boolean): number | null {
  let quoted = false;
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] === QUOTE) quoted = !quoted;
    else if (bytes[at] === LF && !quoted) return at + 1;
  }
  return final ? bytes.length : null;
}

function delimiterOf(line: string): string {
  const outside = line.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => outside.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))];
}

function splitRecord(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const c = line[at];
    if (c === '"' && quoted && line[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (c === '"') quoted = !quoted;
    else if (c === delimiter && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += c;
  }
  return [...cells, cell];
}
