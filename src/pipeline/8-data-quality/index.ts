import type { OutputTable } from '../../columns/output-table.ts';
import type { Method } from '../../methods/index.ts';
import type { Period } from '../../model/period.ts';
import type { DataQualityRule, ReferenceTables } from '../../reference-tables/index.ts';
import type { Submission } from '../../submissions/submission.ts';
import { checkAcrossRows } from './across-rows/index.ts';
import { allRows } from './all-rows.ts';
import { countValues } from './count-values.ts';
import { examineField } from './examine-field.ts';
import { failingRows } from './failing-rows.ts';
import { Findings } from './findings.ts';
import { reportTo } from './report.ts';
import { checkDays } from './row-rules/index.ts';
import { rowStatuses } from './row-status.ts';

export type DataQualityInput = {
  readonly submissions: readonly Submission[];
  readonly reference: ReferenceTables;
  /** Whose end births are held against, where rows state no period. */
  readonly period?: Period;
  /** Whether capitals and spaces at the end count too. */
  readonly strict?: boolean;
  /** Whether the text NULL is blank, as the method of the run has it; a value when not given. */
  readonly textNull?: Method['textNull'];
  /** The rows that `values` counts, by place of their submission; all when not given. */
  readonly countedRows?: (file: number) => Uint8Array;
};

export type DataQuality = {
  readonly values: OutputTable;
  readonly rows: OutputTable;
  /** Every rule, in the order of its file, with how many findings it has. */
  readonly counts: readonly { readonly rule: DataQualityRule; readonly findings: number }[];
};

/**
 * Holds submitted rows against the stated rules: `dq_values` counts values as DHSC's GetDQValues does, `dq_rows` lists
 * the rows that break a rule.
 * Source: DHSC GetDQValues for the form; the rules are ours, with their sources in reference/data-quality.
 */
export function dataQuality(input: DataQualityInput): DataQuality {
  const { submissions, reference, period, strict, countedRows } = input;
  const rows = allRows(submissions, input.textNull);
  const rules = reference.dataQualityRules().map((rule) => asStrictAsAsked(rule, strict ?? false));
  const findings = new Findings(rules);
  const fields = reference.fieldStatuses();
  const statusOf = rowStatuses(rows, reference);
  const examined = fields.map((field) => examineField(field, rows, statusOf(field), reference, findings));

  const report = reportTo(findings, rows, fields);
  checkDays(rows, period, report);
  checkAcrossRows(rows, report);

  const counted = countedRows ? stackFlags(submissions, countedRows) : null;
  const counts = findings.countsByRule();
  return {
    values: countValues(rows, examined, rules, counted),
    rows: failingRows(rows, findings),
    counts: rules.map((rule, index) => ({ rule, findings: counts[index] })),
  };
}

const SPELLING_RULE = 'case-or-spaces';
const VALID = 1;

function asStrictAsAsked(rule: DataQualityRule, strict: boolean): DataQualityRule {
  if (rule.id !== SPELLING_RULE) return rule;
  return strict ? { ...rule, severity: 'fault' } : { ...rule, severity: 'advice', validity: VALID };
}

function stackFlags(submissions: readonly Submission[], flagsOf: (file: number) => Uint8Array): Uint8Array {
  const flags = new Uint8Array(submissions.reduce((total, { rowCount }) => total + rowCount, 0));
  let offset = 0;
  submissions.forEach(({ rowCount }, file) => {
    flags.set(flagsOf(file), offset);
    offset += rowCount;
  });
  return flags;
}
