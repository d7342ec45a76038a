import type { LifeEvent } from '../lives/life-event.ts';
import type { Life } from '../lives/life.ts';
import type { SubmissionPlan } from '../plan-submissions.ts';
import { CARING_COLUMNS, EVENT_COLUMNS, LATER_EVENT_COLUMNS, PERSON_COLUMNS, SUBMISSION_COLUMNS } from './columns.ts';
import { eventCells } from './event-cells.ts';
import { joinCells } from './join-cells.ts';
import { personCells } from './person-cells.ts';
import { shownEnd } from './shown-end.ts';

export type WrittenSubmission = { readonly text: string; readonly rows: number };

/** Extracts are four queries one after the other, and the carers without events. */
const ORDER_OF_KINDS: readonly LifeEvent['kind'][] = ['Request', 'Assessment', 'Service', 'Review', 'Association'];

/** The rows one life has in a file. */
export function countRows(life: Life, plan: SubmissionPlan): number {
  let rows = 0;
  for (const event of life.events) if (shownEnd(event, plan) !== null) rows++;
  return rows;
}

/** The text of a file (UTF-8, CRLF, comma), with at most so many rows. */
export function writeSubmission(
  lives: readonly Life[],
  plan: SubmissionPlan,
  laCode: string,
  maxRows: number,
): WrittenSubmission {
  const lines = new Map<LifeEvent['kind'], string[]>(ORDER_OF_KINDS.map((kind) => [kind, []]));
  let rows = 0;
  for (const life of lives) {
    let cells: { readonly person: string; readonly caring: string } | null = null;
    for (const event of life.events) {
      const end = rows < maxRows ? shownEnd(event, plan) : null;
      if (end === null) continue;
      cells ??= joinPersonCells(life, plan, laCode);
      const told = eventCells(event, end, plan.release);
      const line = [cells.person, joinCells(told, EVENT_COLUMNS), cells.caring, joinCells(told, LATER_EVENT_COLUMNS)];
      lines.get(event.kind)?.push(line.join(','));
      rows++;
    }
  }
  const all = [SUBMISSION_COLUMNS.join(','), ...ORDER_OF_KINDS.flatMap((kind) => lines.get(kind) ?? []), ''];
  return { text: all.join('\r\n'), rows };
}

function joinPersonCells(life: Life, plan: SubmissionPlan, laCode: string) {
  const cells = personCells(life, plan, laCode);
  return { person: joinCells(cells, PERSON_COLUMNS), caring: joinCells(cells, CARING_COLUMNS) };
}
