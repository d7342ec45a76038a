import fc from 'fast-check';
import { DecimalColumn } from '../../../src/columns/decimal-column.ts';
import { DayColumn, IntColumn, NO_INT } from '../../../src/columns/int-column.ts';
import type { OutputTable } from '../../../src/columns/output-table.ts';
import { createTable } from '../../../src/columns/table.ts';
import type { Columns } from '../../../src/columns/table.ts';
import { TextColumn } from '../../../src/columns/text-column.ts';
import { dayOfIso, NO_DAY } from '../../../src/model/day.ts';

export const outputOf = (columns: Columns, name = 'main_single'): OutputTable => ({
  name,
  title: 'The main table',
  table: createTable(columns),
});

export const text = (...values: (string | null)[]) => TextColumn.from(values);
export const days = (...values: (string | null)[]) =>
  new DayColumn(Int32Array.from(values, (value) => (value === null ? NO_DAY : dayOfIso(value))));
export const integers = (...values: (number | null)[]) =>
  new IntColumn(Int32Array.from(values, (value) => value ?? NO_INT));
export const decimals = (...values: (number | null)[]) => DecimalColumn.from(values);

const AWKWARD = Array.from('=+-@\t\r\n",; \'_x005FA0D<>&\u0000\u001f\ufffe€é');

/** Any text a cell may hold: quotes, line breaks, control characters, formula starts, what looks like an escape. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...AWKWARD), maxLength: 40 }),
);
