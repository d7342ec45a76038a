import { HostError } from '../host/host-error.ts';
import type { Area } from './area.ts';

type CellInput = (row: number, column: number) => unknown;

/** Reads what was set on a range: one value for every cell, or rows that must match the range in number and length. */
export function inputCells(input: unknown, area: Area): CellInput {
  if (input === null || input === undefined) throw new HostError('InvalidArgument');
  if (!Array.isArray(input)) return () => input;
  const rows: readonly unknown[] = input;
  const lines = rows.map((line) => (Array.isArray(line) ? asCells(line) : [line]));
  if (lines.length === 1 && lines[0].length === 1) return () => lines[0][0];
  const fits = lines.length === area.rows && lines.every((line) => line.length === area.columns);
  if (!fits) throw new HostError('InvalidArgument', "The number of rows or columns doesn't match the range.");
  return (row, column) => lines[row][column];
}

function asCells(line: readonly unknown[]): readonly unknown[] {
  return line;
}
