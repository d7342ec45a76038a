import type { CellValue } from './cell-value.ts';
import { EMPTY } from './cell-value.ts';
import { parseDateText } from './date-text.ts';
import { GENERAL } from './format-store.ts';

export const MAX_CELL_TEXT = 32_767;

/** A text that Excel turned into something else on entry. */
export interface Converted {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The format Excel gives the cell with the new value, or null to leave it. */
  readonly numberFormat: string | null;
}

/** Excel can't compute here: a formula that was written has no value but this error. */
export const UNCOMPUTED = '#NAME?';

const FORMULA_START = /^[=+\-@]/;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;
const MAYBE_SPECIAL = /^[\s\d=+\-@'.#(£$€TtFfJMASONDjmasond]/;

/**
 * What a value written to a cell becomes. Numbers and booleans stay, except that a text cell ("@") keeps their text.
 * A text may turn into a formula, number, percentage, boolean or date, unless it starts with an apostrophe; in a text
 * cell only a leading = + - @ still makes a formula, since nobody has seen real Excel do otherwise.
 */
export function enterValue(input: CellValue, format: string, textStopsFormulas: boolean): CellValue | Converted {
  if (typeof input !== 'string') return format === '@' ? asText(input) : input;
  if (input === EMPTY || !MAYBE_SPECIAL.test(input)) return input;
  if (input.startsWith("'")) return input.slice(1);
  if (format === '@') return FORMULA_START.test(input) && !textStopsFormulas ? asFormula(input) : input;
  return parseBoolean(input) ?? parseNumber(input, format) ?? parseDate(input, format) ?? formulaOrText(input);
}

function asText(input: number | boolean): string {
  return typeof input === 'boolean' ? String(input).toUpperCase() : String(input);
}

function formulaOrText(input: string): CellValue | Converted {
  return FORMULA_START.test(input) ? asFormula(input) : input;
}

function asFormula(input: string): Converted {
  return { value: UNCOMPUTED, formula: input.startsWith('=') ? input : `=${input}`, numberFormat: null };
}

function parseBoolean(input: string): boolean | null {
  const upper = input.trim().toUpperCase();
  if (upper === 'TRUE') return true;
  return upper === 'FALSE' ? false : null;
}

function parseNumber(input: string, format: string): CellValue | Converted | null {
  const text = input.trim();
  const percent = text.endsWith('%');
  const negative = text.startsWith('(') && text.endsWith(')');
  const bare = (negative ? text.slice(1, -1) : text).replace(/^[£$€]/, '').replace(/%$/, '');
  if (!NUMBER.test(bare) || !/\d/.test(bare)) return null;
  const number = fifteenDigits(bare.replaceAll(',', '')) * (negative ? -1 : 1);
  if (!Number.isFinite(number)) return null;
  const given = percent ? '0%' : /e/i.test(bare) ? '0.00E+00' : null;
  const value = percent ? number / 100 : number;
  return given === null || format !== GENERAL ? value : { value, formula: null, numberFormat: given };
}

/** Excel keeps 15 digits of a number and turns the rest to noughts: a 16-figure identifier is lost. */
function fifteenDigits(text: string): number {
  const [mantissa, exponent] = text.split(/e/i);
  let digits = 0;
  const kept = mantissa.replace(/\d/g, (digit) =>
    digits > 0 || digit !== '0' ? (digits++ < 15 ? digit : '0') : digit,
  );
  return Number(exponent === undefined ? kept : `${kept}e${exponent}`);
}

function parseDate(input: string, format: string): Converted | null {
  const found = parseDateText(input.trim());
  if (found === null) return null;
  return { value: found.serial, formula: null, numberFormat: format === GENERAL ? found.numberFormat : null };
}
