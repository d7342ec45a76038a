import { describe, expect, it } from 'vitest';
import { ByteDictionary } from '../../src/columns/byte-dictionary.ts';
import { CsvParser } from '../../src/columns/csv-parser.ts';
import type { CellTarget } from '../../src/columns/csv-parser.ts';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function parse(chunks: readonly Uint8Array[], columns: number): void {
  const targets = Array.from({ length: columns }, (): CellTarget => ({
    kind: 'text',
    dictionary: new ByteDictionary(),
  }));
  const parser = new CsvParser('file.csv', targets, ','.charCodeAt(0), 2);
  for (const chunk of chunks) parser.push(chunk);
  parser.end();
}

describe('CsvParser', () => {
  it.each([
    ['a,b\nc\n', 3, 'the row has 1 cells but the header has 2', 'a cell is missing'],
    ['a,b\n\n\nc\n', 5, 'the row has 1 cells but the header has 2', 'blank lines are lines'],
    ['a,b\n"x\ny",c\nd\n', 5, 'the row has 1 cells but the header has 2', 'a line end in a cell is a line end'],
    ['a,b\r\n"x\r\ny",c\r\nd\r\n', 5, 'the row has 1 cells but the header has 2', 'CR and LF end one line'],
    ['a,b\nc', 3, 'the row has 1 cells but the header has 2', 'the last line counts without its end'],
    ['a,b\nc,d,e,f\ng,h\n', 3, 'the row has 4 cells but the header has 2', 'two cells are too many'],
    ['a,b\nc,d,\n', 3, 'the row has 3 cells but the header has 2', 'a separator at the end begins a cell'],
    ['a,b\n"c\n",d,e', 3, 'the row has 3 cells but the header has 2', 'the line named is where the row begins'],
    ['a,b\n  \n', 3, 'the row has 1 cells but the header has 2', 'a line of spaces is no blank line'],
    ['a,b\n"c,d\ne,f\n', 3, 'a quotation mark (") is opened and never closed', 'the file ends inside a quoted cell'],
    ['a,b\nc,"', 3, 'a quotation mark (") is opened and never closed', 'the mark is the last byte'],
    ['a,b\n"c"d,e\n', 3, 'text follows a closing quotation mark', 'the separator must follow'],
    ['a,b\nc,"d" \n', 3, 'text follows a closing quotation mark', 'a space is text too'],
    ['a,b\n"c"\rd,e\n', 3, 'text follows a closing quotation mark', 'a bare CR ends no line'],
  ])('refuses %j at line %i (%s) because %s', (text, line, message) => {
    const bytes = utf8(text);
    for (const chunks of [[bytes], [...bytes].map((byte) => Uint8Array.of(byte))]) {
      expect(() => parse(chunks, 2)).toThrow(expect.objectContaining({ name: 'InputError' }));
      expect(() => parse(chunks, 2)).toThrow(`file.csv, line ${line}: ${message}`);
    }
  });

  it('never repeats a cell in a refusal', () => {
    for (const text of ['SECRET,b,SECRET\n', 'SECRET\n', '"SECRET', '"SECRET"SECRET,b\n']) {
      expect(() => parse([utf8(text)], 2)).toThrow(
        expect.not.objectContaining({ message: expect.stringContaining('SECRET') }),
      );
    }
  });
});
