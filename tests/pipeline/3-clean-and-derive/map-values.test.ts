import { describe, expect, it } from 'vitest';
import { TextColumn } from '../../../src/columns/text-column.ts';
import { CLEANED_FIELDS } from '../../../src/pipeline/3-clean-and-derive/cleaned-fields.ts';
import { mapToNumber, mapValues } from '../../../src/pipeline/3-clean-and-derive/map-values.ts';
import { mappingOf } from '../../../src/reference-tables/mapping.ts';
import type { MappingRow } from '../../../src/reference-tables/mapping.ts';
import { reference } from '../../support/reference.ts';
import { rows } from '../../support/rows.ts';

const row = (raw: string, cleaned: string, grouped: string): MappingRow => ({
  raw,
  cleaned,
  grouped,
  kind: 'R2',
  confidence: 'stated',
  source: 'made up',
});
const mapping = mappingOf(
  'Event_Outcome',
  [
    row('NFA: Other', 'NFA: Other', 'NFA'),
    row('No further action ', 'NFA: Other', 'NFA'),
    row('?', 'Invalid and not mapped', 'Invalid and not mapped'),
  ],
  ['NFA: Other'],
  new Map(),
);
const ranks = new Map([['NFA: Other', 17]]);

describe('mapping of a value', () => {
  it.each(rows`
    raw                    | cleaned                | grouped                | rank | because
    NFA: Other             | NFA: Other             | NFA                    | 17   | the table has it
    nfa: OTHER             | NFA: Other             | NFA                    | 17   | case does not count
    "NFA: Other   "        | NFA: Other             | NFA                    | 17   | nor do trailing spaces
    No further action      | NFA: Other             | NFA                    | 17   | nor those in the table
    " NFA: Other"          |                        |                        |      | a leading space counts
    NFA:Other              |                        |                        |      | and so does a space inside
    NFÁ: Other             |                        |                        |      | and an accent
    ?                      | Invalid and not mapped | Invalid and not mapped |      | the table gives it up, and no hierarchy knows that
    Invalid and not mapped |                        |                        |      | the cleaned value need not be a raw one
                           |                        |                        |      | null joins with nothing
  `)('$raw is $cleaned, grouped $grouped, rank $rank, because $because', ({ raw, cleaned, grouped, rank }) => {
    const column = TextColumn.from([raw]);
    expect(mapValues(column, mapping, 'cleaned').at(0)).toBe(cleaned);
    expect(mapValues(column, mapping, 'grouped').at(0)).toBe(grouped);
    const number = mapToNumber(column, mapping, ({ cleaned: value }) => ranks.get(value));
    expect(number.at(0)).toBe(rank === null ? null : Number(rank));
  });

  it('takes the first of rows that are equal ignoring case and trailing spaces', () => {
    const twice = mappingOf('X', [row('a ', 'first', ''), row('A', 'second', '')], [], new Map());
    expect(mapValues(TextColumn.from(['a', 'A ']), twice, 'cleaned').toArray()).toEqual(['first', 'first']);
  });
});

describe('the cleaned fields', () => {
  it('are the 21 that DHSC cleans, each with its mapping table', () => {
    expect(CLEANED_FIELDS).toHaveLength(21);
    for (const { field } of CLEANED_FIELDS) expect(reference.mappings.has(field)).toBe(true);
  });

  it('are grouped where the table groups', () => {
    const grouped = CLEANED_FIELDS.filter(({ grouped: column }) => column !== undefined).map(({ field }) => field);
    expect(grouped).toEqual(['Ethnicity', 'Service_Type', 'Event_Outcome']);
    for (const field of grouped) expect(reference.mappings.get(field)?.groupOf.size).toBeGreaterThan(0);
  });

  it('have no Has_Unpaid_Carer, which DHSC leaves raw in the main table', () => {
    expect(CLEANED_FIELDS.map(({ field }) => field)).not.toContain('Has_Unpaid_Carer');
  });
});
