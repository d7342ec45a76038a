import { readFileSync } from 'node:fs';
import type { Table } from '../../src/columns/table.ts';
import { foldText } from '../../src/columns/text-dictionary.ts';
import { addMonths, endOfMonth } from '../../src/model/day.ts';
import type { Period } from '../../src/model/period.ts';
import { reportingPeriodText } from '../../src/pipeline/6-measures/measure.ts';
import type { MeasureRun } from '../../src/pipeline/6-measures/measure.ts';
import { parseRunFile } from '../../src/run-file/parse-run-file.ts';
import { goldenManifest, goldenTable } from './golden.ts';
import type { GoldenCase } from './golden.ts';
import { tableRows } from './table-rows.ts';

export type GoldenPeriod = { readonly golden: GoldenCase; readonly label: string; readonly period: Period };

const CASES: readonly GoldenCase[] = ['golden/A', 'golden/B'];
const QUARTER_MONTHS = 3;

/** The latest and the previous period of each golden case, as DHSC's main script sets them. */
export function goldenPeriods(): readonly GoldenPeriod[] {
  return CASES.flatMap((golden) => {
    const path = goldenManifest(golden);
    const latest = parseRunFile(readFileSync(path, 'utf8'), path).ascof?.latest;
    if (!latest) throw new Error(`${golden} names no latest period`);
    const previous = {
      start: addMonths(latest.start, -QUARTER_MONTHS),
      end: endOfMonth(addMonths(latest.end, -QUARTER_MONTHS)),
    };
    return [
      { golden, label: 'latest', period: latest },
      { golden, label: 'previous', period: previous },
    ];
  });
}

/** Rows as comparable lines: in order, text folded, without Reporting_Period. */
type Lines = readonly string[];

/** Rows of an expected table for a period, and for measures if given. */
export function expectedLines({ golden, period }: GoldenPeriod, name: string, measures?: readonly string[]): Lines {
  const { columns, rows } = goldenTable(golden, name);
  const kept = rows.filter(
    (row) =>
      row['Reporting_Period'] === reportingPeriodText(period) && (!measures || measures.includes(row['Measure'])),
  );
  const shown = columns.filter((column) => column !== 'Reporting_Period');
  return linesOf(kept.map((row) => shown.map((column) => row[column])));
}

/** The figures that DHSC's own grid has, as rows of `ascof`. */
export function figureLines(runs: readonly MeasureRun[]): Lines {
  return linesOf(
    runs
      .flatMap(({ figures }) => figures.filter(({ inDhscGrid }) => inDhscGrid))
      .map((row) => [
        row.laCode,
        row.laName,
        row.measure,
        row.description,
        row.group,
        row.numerator,
        row.denominator,
        row.outcome,
      ]),
  );
}

/** The counts beside the figures, as rows of `ascof_excl`. */
export function excludedLines(runs: readonly MeasureRun[]): Lines {
  return linesOf(
    runs
      .flatMap(({ excluded }) => excluded)
      .map((row) => [row.laCode, row.laName, row.measure, row.description, row.count]),
  );
}

export function tableLines(tables: readonly Table[]): Lines {
  return linesOf(tables.flatMap((table) => tableRows(table)).map((row) => Object.values(row)));
}

function linesOf(rows: readonly (readonly (string | number | null)[])[]): Lines {
  return rows.map((cells) => cells.map((cell) => foldText(String(cell ?? ''))).join('|')).toSorted();
}
