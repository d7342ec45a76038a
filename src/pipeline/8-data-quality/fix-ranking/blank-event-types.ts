import { Rows } from '../../../columns/rows.ts';
import { intsOf, textOf } from '../../../columns/table.ts';
import { lossCode } from '../../2-filter-events/loss-reasons.ts';
import { rowOfLine } from '../row-of-line.ts';
import type { FaultContext } from './fault-context.ts';
import type { MendableFault } from './fix.ts';
import { withValues } from './with-values.ts';

const FIELD = 'Event_Type';
const SUGGESTED = 'Service';

/** Rows without an event type are dropped; one that has a service type can only be a service. */
export function blankEventTypeFaults({ input, joined }: FaultContext): MendableFault[] {
  const { submissions } = input;
  const types = submissions.map(({ table }) => textOf(table, FIELD).codes);
  const serviceTypes = submissions.map(({ table }) => textOf(table, 'Service_Type').codes);
  const isService = (file: number, row: number) => types[file][row] === 0 && serviceTypes[file][row] !== 0;
  const files = intsOf(joined.lost, 'File').values;
  const lines = intsOf(joined.lost, 'Line').values;
  const reason = lossCode('no_event_type');
  const dropped = intsOf(joined.lost, 'Loss').values.map((loss, lost) => {
    if (loss !== reason) return 0;
    const row = rowOfLine(submissions[files[lost]].lines, lines[lost]);
    return row >= 0 && isService(files[lost], row) ? 1 : 0;
  });
  const { length: rows } = Rows.where(Uint8Array.from(dropped));
  if (rows === 0) return [];
  const valueFor = (file: number, row: number) => (isService(file, row) ? SUGGESTED : null);
  return [
    {
      field: FIELD,
      value: null,
      where: 'rows with a service type',
      rows,
      events: new Int32Array(0),
      suggested: SUGGESTED,
      isEstimate: false,
      costsFigures: true,
      mend: (run) => ({ ...run, submissions: withValues(run.submissions, FIELD, [SUGGESTED], valueFor) }),
    },
  ];
}
