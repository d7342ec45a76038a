import { TextColumn } from '../../../columns/text-column.ts';
import { TextDictionary } from '../../../columns/text-dictionary.ts';

/**
 * A percentage as SQL Server's DECIMAL(5,2) shows it: `62.50`; null of a whole that is 0. Worked out in whole
 * numbers, as the decimals of SQL Server are exact: half goes up.
 */
export function percentText(part: number, whole: number): string | null {
  if (whole === 0) return null;
  const hundredths = Math.floor((20_000 * part + whole) / (2 * whole));
  return (hundredths / 100).toFixed(2);
}

/** Texts such as `62.50` as a column that a worksheet takes for numbers. */
export function decimalTextColumn(texts: readonly (string | null)[]): TextColumn {
  const distinct = [...new Set(texts.filter((text) => text !== null))];
  const codeOf = new Map(distinct.map((text, index) => [text, index + 1]));
  const codes = Int32Array.from(texts, (text) => (text === null ? 0 : (codeOf.get(text) ?? 0)));
  return new TextColumn(TextDictionary.ofNumbers(distinct), codes);
}
