import { dayOfIso, NO_DAY } from '../../src/model/day.ts';
import type { Day } from '../../src/model/day.ts';

/** A row of a table in a test: column → text; a blank cell is null. */
export type TextRow = Readonly<Record<string, string | null>>;

/**
 * A table written as a block of text, for `it.each`: the first line names the columns, `|` parts the cells, spaces round
 * a cell do not count, a blank cell is null. A cell in quotation marks keeps its spaces: `"727 "`.
 */
export function rows(block: TemplateStringsArray, ...values: readonly (string | number)[]): TextRow[] {
  const text = block.raw.map((part, index) => `${part}${values[index] ?? ''}`).join('');
  const [header, ...lines] = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return lines.map((cells) => {
    if (cells.length !== header.length)
      throw new Error(`A row of a test's table has ${cells.length} cells: ${cells.join(' | ')}`);
    return Object.fromEntries(header.map((name, column) => [name, cellOf(cells[column])]));
  });
}

function cellOf(cell: string): string | null {
  if (cell === '') return null;
  return /^".*"$/.test(cell) ? cell.slice(1, -1) : cell;
}

/** The day of a cell; a blank one is NO_DAY. */
export function dayOfCell(cell: string | null): Day {
  const day = cell === null ? NO_DAY : dayOfIso(cell);
  if (cell !== null && day === NO_DAY) throw new Error(`A cell of a test's table is no date: ${cell}`);
  return day;
}
