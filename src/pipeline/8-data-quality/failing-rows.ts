import { IntColumn, NO_INT } from '../../columns/int-column.ts';
import { createTable, intsOf, textOf } from '../../columns/table.ts';
import type { OutputTable } from '../../columns/output-table.ts';
import { radixSort } from '../../columns/radix-sort.ts';
import { gather } from '../../columns/rows.ts';
import { TextColumn } from '../../columns/text-column.ts';
import { TextDictionary } from '../../columns/text-dictionary.ts';
import type { AllRows } from './all-rows.ts';
import { NO_ROW } from './findings.ts';
import type { Findings } from './findings.ts';

/**
 * The rows that break a rule, as they stand in the files; what is about a whole file comes last, without a line.
 * Grain: one row per finding. Identifiers and free text are not repeated.
 */
export function failingRows(rows: AllRows, findings: Findings): OutputTable {
  const { rules, texts } = findings;
  const rowOf = findings.column('row');
  const place = rowOf.map((row) => (row === NO_ROW ? rows.count : row));
  const order = radixSort([{ values: place, bits: 32 - Math.clz32(rows.count) }], findings.count);
  const part = (name: Parameters<Findings['column']>[0]) => gather(findings.column(name), order);
  const [ofRow, ofRule] = [part('row'), part('rule')];

  const lines = intsOf(rows.table, 'Line').values;
  const references = textOf(rows.table, 'Event_Reference');
  const referenceCodes = references.codes;
  const dictionary = texts.dictionary();
  const byRule = (textOf: (rule: (typeof rules)[number]) => string) =>
    new TextColumn(
      TextDictionary.of(rules.map(textOf)),
      ofRule.map((rule) => rule + 1),
    );
  const suggestions = TextDictionary.of([
    ...dictionary.texts.slice(1).map((text) => `Use: ${text ?? ''}`),
    ...rules.map(({ suggestion }) => suggestion),
  ]);
  const suggestionCodes = part('suggestion').map((code, index) =>
    code === 0 ? dictionary.size + ofRule[index] : code,
  );
  return {
    name: 'dq_rows',
    title: 'Data quality: rows that break a rule',
    table: createTable({
      file: new TextColumn(
        TextDictionary.of(rows.submissions.map(({ name }) => name)),
        part('file').map((file) => file + 1),
      ),
      line: new IntColumn(ofRow.map((row) => (row === NO_ROW ? NO_INT : lines[row]))),
      Event_Reference: new TextColumn(
        references.dictionary,
        ofRow.map((row) => (row === NO_ROW ? 0 : referenceCodes[row])),
      ),
      field: new TextColumn(dictionary, part('field')),
      value: new TextColumn(dictionary, part('value')),
      rule: byRule(({ id }) => id),
      severity: byRule(({ severity }) => severity),
      message: byRule(({ message }) => message),
      suggestion: new TextColumn(suggestions, suggestionCodes),
    }),
  };
}
