import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../taskpane/ui/raw-value.tsx';

describe('spaces of a submitted value', () => {
  it.each([
    ['Res care LT', 'Res care LT', 'one space between words is part of them'],
    ['Council ', 'Council·', 'a trailing space cannot be seen otherwise'],
    ['  DP', '··DP', 'nor can leading ones'],
    ['Nursing  (LT)', 'Nursing··(LT)', 'two spaces look like one'],
    [' ', '·', 'a value may be nothing else'],
  ])('%j is shown as %s, because %s', (text, shown) => {
    const pieces = piecesOf(text).map((piece) => (piece.isSpace ? '·'.repeat(piece.text.length) : piece.text));
    expect(pieces.join('')).toBe(shown);
  });
});
