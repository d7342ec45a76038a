import { Rows } from '../../../columns/rows.ts';
import { textOf } from '../../../columns/table.ts';
import type { FaultContext } from './fault-context.ts';
import type { MendableFault } from './fix.ts';
import { withValues } from './with-values.ts';

const FIELD = 'Client_Type';
/** Every measure counts service users or carers, and most rows are of service users. */
const SUGGESTED = 'Service user';

/** Events without a client type, which no measure counts. Whose they are is not known: tried as service users'. */
export function blankClientTypeFaults({ input, joined }: FaultContext): MendableFault[] {
  const isBlank = Uint8Array.from(textOf(joined.events, 'Client_Type_Raw').codes, (code) => (code === 0 ? 1 : 0));
  const events = Rows.where(isBlank).indices;
  if (events.length === 0) return [];
  const blank = input.submissions.map(({ table }) => textOf(table, FIELD).codes);
  const valueFor = (submission: number, row: number) => (blank[submission][row] === 0 ? SUGGESTED : null);
  return [
    {
      field: FIELD,
      value: null,
      where: null,
      rows: events.length,
      events,
      suggested: SUGGESTED,
      isEstimate: true,
      costsFigures: true,
      mend: (run) => ({ ...run, submissions: withValues(run.submissions, FIELD, [SUGGESTED], valueFor) }),
    },
  ];
}
