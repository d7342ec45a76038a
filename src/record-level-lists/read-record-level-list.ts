import { InputError } from '../model/input-error.ts';
import type { ListOfRows } from '../model/list-of-rows.ts';
import { listColumns } from './list-columns.ts';
import { parseReportingPeriod } from './parse-reporting-period.ts';
import type { RecordLevelRow } from './record-level-row.ts';

const NUMBER = /^\d+(?:\.\d+)?$/;

/**
 * Reads a list in the form in which DHSC sends the people of a figure back to a local authority.
 * Unknowns: a blank number is null, as DHSC leaves the numerator of those who are in the denominator only.
 * Errors: a column that is missing, a period or a number that cannot be read.
 */
export function readRecordLevelList({ source, rowWord, header, rows }: ListOfRows): RecordLevelRow[] {
  const columns = listColumns(header, source);
  return rows
    .filter(({ cells }) => cells.some((cell) => (cell ?? '').trim() !== ''))
    .map(({ at, cells }) => {
      const text = (column: number) => (cells[column] ?? '').trim();
      const fault = (column: number, wanted: string) =>
        new InputError(`${source}, ${rowWord} ${at}: ${header[column].trim()} cannot be read. ${wanted}`);
      const number = (column: number) => {
        if (text(column) === '') return null;
        if (NUMBER.test(text(column))) return Number(text(column));
        throw fault(column, 'Give a number, or leave it blank.');
      };
      const period = parseReportingPeriod(text(columns.period));
      if (period === null) throw fault(columns.period, 'Write it like 1 Apr 25 - 31 Mar 26.');
      return {
        period,
        laCode: columns.laCode === -1 ? null : text(columns.laCode) || null,
        ids: text(columns.ids) || null,
        measure: text(columns.measure),
        description: text(columns.description),
        group: text(columns.group),
        numerator: number(columns.numerator),
        denominator: number(columns.denominator),
        source,
        at,
      };
    });
}
