import { expect, it } from 'vitest';
import { outputOptions } from '../../src/cli/output-options.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { rows } from '../support/rows.ts';

it.each(rows`
  option        | value         | words                                               | because
  tables        | ascof,nope    | there is no table nope                              | the name is nobody’s
  method        | dhsc-1999     | --method is one of: dhsc-2025-26-q4, dhsc-2026-27-q1 | there are two methods
  format        | pdf           | --format is csv or xlsx                             | tables are written in two forms
  small-numbers | some          | --small-numbers is one of                           | profiles have names
`)('--$option $value is bad usage, because $because', (row) => {
  const call = () => outputOptions({ [row['option'] ?? '']: row['value'] ?? undefined });
  expect(call).toThrow(UsageError);
  expect(call).toThrow(row['words'] ?? '');
});

it('takes tables by name, spaces apart', () => {
  expect(outputOptions({ tables: 'ascof, main_single,' }).tables).toEqual(['ascof', 'main_single']);
});

it('knows the tables of the command that is asked, because a comparison has its own', () => {
  expect(outputOptions({ tables: 'compare_figures' }, ['compare_figures']).tables).toEqual(['compare_figures']);
  expect(() => outputOptions({ tables: 'ascof' }, ['compare_figures'])).toThrow('there is no table ascof');
});
