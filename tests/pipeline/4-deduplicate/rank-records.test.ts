import { describe, expect, it } from 'vitest';
import { DayColumn, IntColumn, NO_INT } from '../../../src/columns/int-column.ts';
import { createTable } from '../../../src/columns/table.ts';
import { compareRecords, rankingCriteria } from '../../../src/pipeline/4-deduplicate/rank-records.ts';
import type { Mode } from '../../../src/model/mode.ts';
import { dayOfCell, rows } from '../../support/rows.ts';
import type { TextRow } from '../../support/rows.ts';

/** `period/end/outcome/conversation/record`, a blank where there is none. */
function compare(a: string, b: string, mode: Mode) {
  const records = [a, b].map((text) => text.split('/').map((cell) => (cell === '' ? null : cell)));
  const days = (part: number) => new DayColumn(Int32Array.from(records, (record) => dayOfCell(record[part])));
  const ints = (part: number) => new IntColumn(Int32Array.from(records, (record) => Number(record[part] ?? NO_INT)));
  const events = createTable({
    Ref_Period_End_Date: days(0),
    Der_Event_End_Date: days(1),
    Event_Outcome_Hierarchy: ints(2),
    Der_Conversation: ints(3),
    Der_Unique_Record_ID: ints(4),
  });
  return compareRecords(0, 1, rankingCriteria(events, mode));
}

const check = (mode: Mode) => (row: TextRow) => {
  const [winner, loser] = [row['winner'] ?? '', row['loser'] ?? ''];
  const { difference, decidedBy } = compare(winner, loser, mode);
  expect(difference).toBeLessThan(0);
  expect(decidedBy).toBe(row['by']);
  expect(compare(loser, winner, mode).difference).toBeGreaterThan(0);
};

describe('of two records of one event, in a joined table', () => {
  it.each(rows`
    winner                     | loser                      | by                      | because
    2025-09-30/2025-05-01//0/1 | 2025-06-30//1/1/2          | latest reference period | quirk: the later period wins even with the worse record
    2025-09-30//17/0/1         | 2025-09-30/2099-01-01/1/1/2 | end date               | an open end beats any real one
    2025-09-30/9999-12-31/17/0/1 | 2025-09-30//1/1/2        | end date                | but those past DHSC's stand-in for it
    2025-09-30/9999-01-02/17/0/1 | 2025-09-30//1/1/2        | end date                | by a day, too
    2025-09-30//1/0/1          | 2025-09-30/9999-01-01/2/1/2 | event outcome          | an open end is 1 January 9999, and a tie with it goes on to the outcome
    2025-09-30/2025-05-02/17/0/1 | 2025-09-30/2025-05-01/1/1/2 | end date             | the later end wins
    2025-09-30/2025-05-01/1/0/1 | 2025-09-30/2025-05-01/2/1/2 | event outcome         | the outcome higher in the hierarchy wins
    2025-09-30/2025-05-01/17/0/1 | 2025-09-30/2025-05-01//1/2 | event outcome          | one without a place is last
    2025-09-30/2025-05-01//1/1 | 2025-09-30/2025-05-01//0/2 | conversation            | of two without, the conversation wins
    2025-09-30/2025-05-01//1/1 | 2025-09-30/2025-05-01///2  | conversation            | an unknown flag comes after one
    2025-09-30/2025-05-01//0/1 | 2025-09-30/2025-05-01///2  | conversation            | and after none
    2025-09-30/2025-05-01/5/1/2 | 2025-09-30/2025-05-01/5/1/1 | record ID             | the later record wins a draw
    2025-09-30/2025-05-01/5/1/10 | 2025-09-30/2025-05-01/5/1/9 | record ID            | by number, not by text
  `)('$winner beats $loser by $by because $because', check('joined'));
});

describe('of two records of one event, in a single table', () => {
  it.each(rows`
    winner                     | loser                      | by            | because
    2025-06-30//1/0/1          | 2025-09-30/2025-05-01/1/0/2 | end date     | reference periods are not asked
    2025-09-30/2025-05-01/2/0/1 | 2025-09-30/2025-05-01/3/0/2 | event outcome | then the outcome
    2025-09-30/2025-05-01/2/0/2 | 2025-09-30/2025-05-01/2/0/1 | record ID   | then the record
  `)('$winner beats $loser by $by because $because', check('single'));
});
