/** A number's shortest exact digits, written out: 1E+21 becomes 1000000000000000000000. */
export function decimalText(value: number): string {
  const text = String(value);
  const mark = text.indexOf('e');
  if (mark === -1) return text;
  const sign = value < 0 ? '-' : '';
  const digits = text.slice(0, mark).replace(/[-.]/g, '');
  const exponent = Number(text.slice(mark + 1));
  // Exponents appear only below 1E-6 and from 1E+21 on, where all digits stand on one side of the point.
  return sign + (exponent < 0 ? `0.${'0'.repeat(-exponent - 1)}${digits}` : digits.padEnd(exponent + 1, '0'));
}
