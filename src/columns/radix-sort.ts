const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * The rows ordered by one or more words of whole numbers from 0 up, the first word the weightiest; rows with equal
 * words keep their order. A stable sort by digits, least digit first: its time grows with the rows only.
 */
export function radixSort(
  words: readonly { readonly values: Int32Array; readonly bits: number }[],
  rowCount: number,
): Int32Array {
  let order = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) order[row] = row;
  let next = new Int32Array(rowCount);
  for (let index = words.length - 1; index >= 0; index--) {
    const { values, bits } = words[index];
    for (let shift = 0; shift < bits; shift += DIGIT_BITS) {
      if (!sortByDigit(values, shift, order, next)) continue;
      const sorted = next;
      next = order;
      order = sorted;
    }
  }
  return order;
}

/** One pass; false when all rows share the digit, so that there was nothing to do. */
function sortByDigit(values: Int32Array, shift: number, order: Int32Array, sorted: Int32Array): boolean {
  const starts = new Int32Array(DIGITS + 1);
  for (let i = 0; i < order.length; i++) starts[((values[order[i]] >>> shift) & (DIGITS - 1)) + 1]++;
  if (order.length > 0 && starts[((values[order[0]] >>> shift) & (DIGITS - 1)) + 1] === order.length) return false;
  for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1] += starts[digit];
  for (let i = 0; i < order.length; i++) {
    const row = order[i];
    sorted[starts[(values[row] >>> shift) & (DIGITS - 1)]++] = row;
  }
  return true;
}
