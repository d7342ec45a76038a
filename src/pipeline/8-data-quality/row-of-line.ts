/** The row that stands on a line of its file. Lines ascend. Gives -1 for a line without a row. */
export function rowOfLine(lines: Int32Array, line: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle] < line) low = middle + 1;
    else high = middle;
  }
  return lines[low] === line ? low : -1;
}
