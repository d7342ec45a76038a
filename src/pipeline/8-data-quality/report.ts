import { columnOf } from '../../columns/table.ts';
import type { TypedColumn } from '../../columns/table.ts';
import { isoOf } from '../../model/day.ts';
import type { FieldStatus } from '../../reference-tables/index.ts';
import type { AllRows } from './all-rows.ts';
import { NO_ROW } from './findings.ts';
import type { Findings } from './findings.ts';
import { shownValue } from './shown-value.ts';

/** How a rule about rows, or across rows, says what it found. */
export type Report = {
  row(found: { readonly rule: string; readonly field: string; readonly row: number }): void;
  /** Something about a whole file. */
  file(found: {
    readonly rule: string;
    readonly field: string;
    readonly file: number;
    readonly value: string | null;
  }): void;
};

export function reportTo(findings: Findings, rows: AllRows, fields: readonly FieldStatus[]): Report {
  const { texts } = findings;
  const byName = new Map(fields.map((field) => [field.field, field]));
  const statusOf = (name: string) => {
    const field = byName.get(name);
    if (field) return field;
    throw new Error(`reference/data-quality/field_status.csv lacks the field ${name}`);
  };
  return {
    row: ({ rule, field, row }) => {
      const submitted = textIn(columnOf(rows.table, field), row);
      findings.add({
        rule: findings.ruleOf(rule),
        file: rows.fileOf[row],
        row,
        field: texts.codeOf(field),
        value: texts.codeOf(submitted === null ? null : shownValue(statusOf(field), submitted)),
        suggestion: 0,
      });
    },
    file: ({ rule, field, file, value }) => {
      const codes = {
        field: texts.codeOf(field),
        value: texts.codeOf(shownValue(statusOf(field), value)),
        suggestion: 0,
      };
      findings.add({ rule: findings.ruleOf(rule), file, row: NO_ROW, ...codes });
    },
  };
}

function textIn(column: TypedColumn, row: number): string | null {
  const value = column.at(row);
  return typeof value === 'number' && column.type === 'day' ? isoOf(value) : value === null ? null : String(value);
}
