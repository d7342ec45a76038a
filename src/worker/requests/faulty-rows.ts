import { textOf } from '../../columns/table.ts';
import { rowOfFinding, rowOfFix } from '../results/faulty-row.ts';
import type { FaultyRow } from '../results/faulty-row.ts';
import type { DataCheck } from '../results/data-check.ts';
import { checkOf } from './check-data.ts';
import type { RequestContext } from './request-context.ts';

/** The rows that break a rule in a field, or those that have a fault, by its place in the ranking. */
export type FaultAsked = { readonly rule: string; readonly field: string } | { readonly fix: number };

export type FaultyRowsAsked = {
  readonly fault: FaultAsked;
  /** First row, counted from 0, and the row after the last. */
  readonly fromRow: number;
  readonly toRow: number;
};

export type FaultyRows = { readonly total: number; readonly rows: readonly FaultyRow[] };

/** Some of the rows that the last check found, in the order of the files. Errors: not checked since the last run. */
export function faultyRows({ fault, fromRow, toRow }: FaultyRowsAsked, { session }: RequestContext): FaultyRows {
  const check = checkOf(session);
  if ('rule' in fault) {
    const found = findingsOf(check, fault);
    return { total: found.length, rows: found.slice(fromRow, toRow).map(rowOfFinding(check)) };
  }
  const fix = check.fixes?.at(fault.fix);
  if (!fix) throw new Error(`The ranking has no place ${fault.fix}`);
  const rows = Array.from(fix.events.subarray(fromRow, toRow), rowOfFix(check, fix, session.reference));
  return { total: fix.events.length, rows };
}

/** Rows of `dq_rows`. */
function findingsOf({ quality }: DataCheck, { rule, field }: { rule: string; field: string }): number[] {
  const [rules, fields] = [textOf(quality.rows.table, 'rule'), textOf(quality.rows.table, 'field')];
  const [ruleCode, fieldCode] = [rules.dictionary.texts.indexOf(rule), fields.dictionary.texts.indexOf(field)];
  const [ruleCodes, fieldCodes] = [rules.codes, fields.codes];
  const found: number[] = [];
  for (let row = 0; row < ruleCodes.length; row++) {
    if (ruleCodes[row] === ruleCode && fieldCodes[row] === fieldCode) found.push(row);
  }
  return found;
}
