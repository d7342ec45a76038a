import type { TypedColumn } from '../../columns/table.ts';
import { NO_INT } from '../../columns/int-column.ts';
import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';

/** How a kind of file spells a value. */
export type CellFormat = {
  text(text: string): string;
  day(day: Day): string;
  number(value: number): string;
};

/** With more distinct texts than this share of its rows (ids, say), remembering them costs memory and saves nothing. */
const MAX_DISTINCT_SHARE = 0.25;

/**
 * Spells the cells of a column, row by row; null is empty. Each distinct text and each distinct day is spelt once, which
 * is what makes writing fast: in most columns rows outnumber distinct values by far.
 */
export function formatCells(column: TypedColumn, format: CellFormat): (row: number) => string {
  switch (column.type) {
    case 'text': {
      const codes = column.codes;
      const texts = column.dictionary.texts;
      if (texts.length > codes.length * MAX_DISTINCT_SHARE) {
        return (row) => (codes[row] === 0 ? '' : format.text(texts[codes[row]] ?? ''));
      }
      const spelt: (string | undefined)[] = [''];
      return (row) => {
        const code = codes[row];
        return (spelt[code] ??= format.text(texts[code] ?? ''));
      };
    }
    case 'day': {
      const days = column.values;
      const spelt = new Map<Day, string>([[NO_DAY, '']]);
      return (row) => {
        const known = spelt.get(days[row]);
        if (known !== undefined) return known;
        const text = format.day(days[row]);
        spelt.set(days[row], text);
        return text;
      };
    }
    case 'integer': {
      const values = column.values;
      return (row) => (values[row] === NO_INT ? '' : format.number(values[row]));
    }
    case 'decimal': {
      const values = column.values;
      // Infinity has no spelling in a file: no measure yields it, and a workbook that holds it does not open.
      return (row) => (Number.isFinite(values[row]) ? format.number(values[row]) : '');
    }
  }
}
