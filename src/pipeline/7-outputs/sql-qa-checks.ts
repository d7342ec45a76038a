import type { OutputTable } from '../../columns/output-table.ts';
import type { Figure } from '../6-measures/measure.ts';
import { tableOfRecords } from './table-of-records.ts';

/** Rates are per 100,000 people, so they may pass 100. */
const RATES: ReadonlySet<string> = new Set(['ASCOF 2B', 'ASCOF 2C']);
const GROUPS: ReadonlySet<string> = new Set(['Total', '18 to 64', '65 and above', 'Male', 'Female']);

/** A 2D metric as DHSC checks it. */
export type CheckedMetric = { readonly numerator: number; readonly denominator: number; readonly percent: number };

export type Metrics2d = { readonly part1: readonly CheckedMetric[]; readonly part2: readonly CheckedMetric[] };

/**
 * DHSC's own checks at the end of its main script; every count must be 0. Two of the names occur twice there.
 * Source: DHSC ASCOF_main_script.
 */
export function sqlQaChecks(
  figures: readonly Figure[],
  { part1, part2 }: Metrics2d = { part1: [], part2: [] },
): OutputTable {
  const greater = (metrics: readonly CheckedMetric[]) =>
    metrics.filter(({ numerator, denominator }) => numerator > denominator).length;
  const above100 = (metrics: readonly CheckedMetric[]) => metrics.filter(({ percent }) => percent > 100).length;
  const checks: [string, number][] = [
    ['Rows where Num > Denom', figures.filter(({ numerator, denominator }) => numerator > denominator).length],
    ['Rows where Outcome > 100', figures.filter(({ measure, outcome }) => outcome > 100 && !RATES.has(measure)).length],
    ['Group contains wrong info', figures.filter(({ group }) => !GROUPS.has(group)).length],
    ['Measure contains wrong info', figures.filter(({ measure }) => !measure.startsWith('ASCOF')).length],
    ['Rows where Num > Denom', greater(part1)],
    ['Rows where Outcome_Percent > 100', above100(part1)],
    ['Reablement_Count > Discharges', greater(part2)],
    ['Rows where Outcome_Percent > 100', above100(part2)],
  ];
  return {
    name: 'sql_qa_checks',
    title: "DHSC's own checks; all must be 0",
    table: tableOfRecords(checks, { check: { text: ([check]) => check }, n: { integer: ([, n]) => n } }),
  };
}
