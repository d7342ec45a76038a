import { columnOf, textOf } from '../../columns/table.ts';
import type { Table, TypedColumn } from '../../columns/table.ts';
import { isoOf } from '../../model/day.ts';
import { CLEANED_FIELDS } from '../3-clean-and-derive/cleaned-fields.ts';
import { isNullText, NULL_TEXT_FIELDS } from '../3-clean-and-derive/null-texts.ts';
import type { Both } from './compared-run.ts';

export type ComparedValue = Both<string | null> & { readonly column: string };

/** What a record shows that depends on more than the row itself. */
const DERIVED = [
  'Ref_Period_Start_Date',
  'Ref_Period_End_Date',
  'Date_of_Death',
  'Event_Type',
  'Der_Event_End_Date',
  'Review_Type',
  'Der_Latest_Age',
  'Der_Age_Band',
  'Der_Working_Age_Band',
];

/** Tells which values of a row differ between the two main tables; nothing where none does. */
export type DifferingValues = (rowA: number, rowB: number) => readonly ComparedValue[];

/**
 * Compares the columns that a method can change: those that are derived, and the fields in which the text NULL occurs.
 * All others are the submitted row's own, or cleaned from it through the same mapping. References of events only number
 * them, and are left out.
 */
export function differingValues(a: Table, b: Table): DifferingValues {
  const columns = [...DERIVED, ...columnsWithNullText(a), ...columnsWithNullText(b)];
  const compared = [...new Set(columns)].map((column) => {
    const pair = { a: columnOf(a, column), b: columnOf(b, column) };
    return { column, pair, differs: difference(pair) };
  });
  return (rowA, rowB) => {
    let found: ComparedValue[] | null = null;
    for (const { column, pair, differs } of compared)
      if (differs(rowA, rowB)) (found ??= []).push({ column, a: cellText(pair.a, rowA), b: cellText(pair.b, rowB) });
    return found ?? NONE;
  };
}

const NONE: readonly ComparedValue[] = [];

function columnsWithNullText(events: Table): string[] {
  return NULL_TEXT_FIELDS.filter((field) => field !== 'Event_Type')
    .filter((field) => textOf(events, field).dictionary.flags(isNullText).includes(1))
    .flatMap((field) => {
      const cleaned = CLEANED_FIELDS.find((one) => one.field === field);
      if (!cleaned) return [field];
      return [cleaned.raw, cleaned.cleaned, ...(cleaned.grouped === undefined ? [] : [cleaned.grouped])];
    });
}

/** Text is compared as it is written; each distinct text once. */
function difference({ a, b }: Both<TypedColumn>): (rowA: number, rowB: number) => boolean {
  if (a.type === 'text' && b.type === 'text') {
    const [codesA, codesB] = [a.codes, b.codes];
    if (a.dictionary === b.dictionary) return (rowA, rowB) => codesA[rowA] !== codesB[rowB];
    const codeOfA = new Map(a.dictionary.texts.map((text, code) => [text, code]));
    const inA = Int32Array.from(b.dictionary.texts, (text) => codeOfA.get(text) ?? -1);
    const first = Int32Array.from(a.dictionary.texts, (text) => codeOfA.get(text) ?? 0);
    return (rowA, rowB) => first[codesA[rowA]] !== inA[codesB[rowB]];
  }
  if ((a.type === 'day' || a.type === 'integer') && (b.type === 'day' || b.type === 'integer')) {
    const [valuesA, valuesB] = [a.values, b.values];
    return (rowA, rowB) => valuesA[rowA] !== valuesB[rowB];
  }
  return (rowA, rowB) => a.at(rowA) !== b.at(rowB);
}

/** Dates as ISO text. */
export function cellText(column: TypedColumn, row: number): string | null {
  const value = column.at(row);
  if (value === null) return null;
  return column.type === 'day' && typeof value === 'number' ? isoOf(value) : String(value);
}
