/** Where a fault in a file of `reference/` lies. The column is left out when the whole row or file is at fault. */
export type FaultPlace = { readonly path: string; readonly line: number; readonly column?: string };

/** A fault in our own reference data, which no input can cause: an Error for whoever edits the file. */
export function referenceFault({ path, line, column }: FaultPlace, problem: string): Error {
  const place = column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
  return new Error(`reference/${path}, ${place}: ${problem}`);
}
