import type { FieldStatus, ReferenceTables } from '../../reference-tables/index.ts';
import type { AllRows } from './all-rows.ts';
import { NO_ROW } from './findings.ts';
import type { Findings } from './findings.ts';
import { MANDATORY } from './row-status.ts';
import { shownValue } from './shown-value.ts';
import { submittedTexts } from './submitted-texts.ts';
import { valueRuleOf } from './value-rules/index.ts';

/** The values of one field, judged once for each distinct one. */
export type ExaminedField = {
  readonly field: FieldStatus;
  /** Row → code of its value; 0 is blank. */
  readonly codes: Int32Array;
  /** Code → the rule that its value breaks, by place in the list, or NO_RULE. */
  readonly ruleOf: Int32Array;
  /** Code → value as it may be listed. */
  readonly shown: readonly (string | null)[];
  /** Row → status of the field. */
  readonly statuses: Uint8Array;
};

export const NO_RULE = -1;

/** Finds blanks that must be filled and values that break a rule; gives what was found for counting. */
export function examineField(
  field: FieldStatus,
  rows: AllRows,
  statuses: Uint8Array,
  reference: ReferenceTables,
  findings: Findings,
): ExaminedField {
  const { column, firstUnreadable } = submittedTexts(rows, field.field);
  const { texts } = column.dictionary;
  const { codes } = column;
  const valueRule = valueRuleOf(field.field, texts, reference);
  const unreadable = field.field.includes('Date') ? 'unreadable-date' : 'unreadable-number';
  const verdicts = texts.map((text, code) => {
    if (text === null) return null;
    return code >= firstUnreadable ? { rule: unreadable, use: undefined } : valueRule(text);
  });
  const ruleOf = Int32Array.from(verdicts, (verdict) => (verdict ? findings.ruleOf(verdict.rule) : NO_RULE));
  const shown = texts.map((text) => shownValue(field, text));

  const name = findings.texts.codeOf(field.field);
  const blank = findings.ruleOf(blankRuleOf(field));
  const isMissing = Uint8Array.from(rows.submissions, (file) => (file.missingFields.includes(field.field) ? 1 : 0));
  const reported = new Uint8Array(isMissing.length);
  const values = Int32Array.from(shown, (text, code) => (ruleOf[code] === NO_RULE ? 0 : findings.texts.codeOf(text)));
  const uses = verdicts.map((verdict) => findings.texts.codeOf(verdict?.use ?? null));
  const { fileOf } = rows;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row];
    if (code === 0 ? statuses[row] !== MANDATORY : ruleOf[code] === NO_RULE) continue;
    const file = fileOf[row];
    if (code !== 0) {
      findings.add({ rule: ruleOf[code], file, row, field: name, value: values[code], suggestion: uses[code] });
    } else if (isMissing[file] === 0) {
      findings.add({ rule: blank, file, row, field: name, value: 0, suggestion: 0 });
    } else if (reported[file] === 0) {
      // A column that is not there would fill the list with a finding in every row.
      reported[file] = 1;
      const rule = findings.ruleOf('column-missing');
      findings.add({ rule, file, row: NO_ROW, field: name, value: 0, suggestion: 0 });
    }
  }
  return { field, codes, ruleOf, shown, statuses };
}

function blankRuleOf({ field }: FieldStatus): string {
  return field === 'NHS_Number' ? 'nhs-number-blank' : 'blank-mandatory';
}
