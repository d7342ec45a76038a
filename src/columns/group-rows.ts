/** Rows put together by a number that each carries: those of group `g` are `rows[starts[g] .. starts[g + 1]]`, in order. */
export type GroupedRows = { readonly rows: Int32Array; readonly starts: Int32Array };

/** Groups rows by a number from 0 to `groupCount` - 1. Rows keep their order within a group. */
export function groupRows(groupOf: Int32Array, groupCount: number): GroupedRows {
  const starts = new Int32Array(groupCount + 1);
  for (let row = 0; row < groupOf.length; row++) starts[groupOf[row] + 1]++;
  for (let group = 0; group < groupCount; group++) starts[group + 1] += starts[group];
  const next = starts.slice();
  const rows = new Int32Array(groupOf.length);
  for (let row = 0; row < groupOf.length; row++) rows[next[groupOf[row]]++] = row;
  return { rows, starts };
}
