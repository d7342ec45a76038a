import { InputError } from '../../../model/input-error.ts';
import { isoOf } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import type { CellFormat } from '../format-cells.ts';
import type { SharedStrings } from './shared-strings.ts';
import { CELL_STYLE, TWO_DECIMALS_STYLE } from './styles-xml.ts';
import type { SheetPlan } from './sheet-plan.ts';
import type { TypedColumn } from '../../../columns/table.ts';

/** The longest text a cell of Excel holds. */
const MAX_CELL_CHARACTERS = 32_767;

/** 31 December 9999, the last day of Excel's calendar. */
const LAST_SERIAL = 2_958_465;
/** 1 March 1900: before it Excel counts a 29 February 1900 that never was. */
const FIRST_TRUE_SERIAL = 61;
const SERIAL_OF_DAY_0 = 25_569;

/**
 * The XML of a cell after its column and row: `" s="1" t="s"><v>17</v></c>`. Text is always a string cell, never a
 * formula, whatever it begins with.
 */
export function cellFormatOf(
  column: TypedColumn,
  header: string,
  sheet: SheetPlan,
  strings: SharedStrings,
): CellFormat {
  const number = (style: number, value: number) => `"${styled(style)}><v>${value}</v></c>`;
  const text = (value: string) => {
    if (value === '') return '';
    if (value.length > MAX_CELL_CHARACTERS) {
      throw new InputError(
        `${sheet.output.title} holds a text in column ${header} that is longer than the ` +
          `${MAX_CELL_CHARACTERS.toLocaleString('en-GB')} characters of an Excel cell. Write it as CSV instead.`,
      );
    }
    return stringCell(strings.numberOf(value), CELL_STYLE.text);
  };
  const holdsNumbers = column.type === 'text' && column.dictionary.holdsNumbers;
  return {
    text: holdsNumbers ? (value) => `"${styled(TWO_DECIMALS_STYLE)}><v>${value}</v></c>` : text,
    day: (day) => {
      const serial = serialOf(day);
      return serial === null ? text(isoOf(day) ?? '') : number(CELL_STYLE.day, serial);
    },
    number: (value) => number(CELL_STYLE[column.type], value),
  };
}

export function stringCell(number: number, style: number): string {
  return `"${styled(style)} t="s"><v>${number}</v></c>`;
}

function styled(style: number): string {
  return style === 0 ? '' : ` s="${style}"`;
}

/** Excel's number for a day, or null for a day its calendar lacks or has wrong; such a day is written as text. */
function serialOf(day: Day): number | null {
  const serial = day + SERIAL_OF_DAY_0;
  return serial >= FIRST_TRUE_SERIAL && serial <= LAST_SERIAL ? serial : null;
}
