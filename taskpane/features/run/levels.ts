import type { MainTableFacts } from '../../../src/worker/protocol.ts';
import type { FunnelLevel, FunnelLoss } from '../../ui/funnel.tsx';

/** The rows behind a number: those of an output table that hold a value. */
export type RowsBehind = {
  readonly title: string;
  readonly table: string;
  readonly column: string;
  readonly value: string;
};

const LOST: Record<string, readonly [single: string, joined: string]> = {
  no_event_type: ['No event type', 'No event type'],
  no_start_date: ['No start date', 'No start date'],
  died_before_period: ['Died before the period', 'Died before the quarters of the file'],
  died_before_event: ['Died before the event', 'Died before the event'],
  starts_after_period: ['Starts after the period', 'Starts after the quarters of the file'],
  no_end_date: ['No end date, and not a service', 'No end date, and not a service'],
  ended_before_period: ['Ended before the period', 'Ended before the quarters of the file'],
  ends_after_period: ['Ends after the period', 'Ends after the quarters of the file'],
  no_person_id: ['No NHS number or LA person ID', 'No NHS number or LA person ID'],
};

const SAME_EVENT: Record<string, string> = {
  'latest reference period': 'Same event in a later file',
  'end date': 'Same event, another end date',
  'event outcome': 'Same event, lower outcome',
  conversation: 'Same event, no conversation',
  'record ID': 'Same event again',
};

/** Rows read, in the period, kept, unique, with the reasons in between; they add up. */
export function levelsOf(main: MainTableFacts, onRows: (rows: RowsBehind) => void): FunnelLevel[] {
  const open = (rows: RowsBehind) => () => onRows(rows);
  const losses = main.lost.map(({ code, reason, rows }): FunnelLoss & { code: string } => {
    const name = LOST[code]?.[main.mode === 'single' ? 0 : 1] ?? reason;
    return { code, name, rows, onOpen: open({ title: name, table: 'lost_rows', column: 'reason_code', value: code }) };
  });
  const duplicates = main.duplicates.map(({ decidedBy, rows }): FunnelLoss => {
    const name = SAME_EVENT[decidedBy] ?? decidedBy;
    return {
      name,
      rows,
      onOpen: open({ title: name, table: 'duplicate_events', column: 'decided_by', value: decidedBy }),
    };
  });
  return [
    { name: 'Rows read', rows: main.rowsRead, losses: [] },
    { name: 'In the period', rows: main.inPeriod, losses: losses.filter(({ code }) => code !== 'no_person_id') },
    {
      name: 'Kept, with a person ID',
      rows: main.kept,
      losses: losses.filter(({ code }) => code === 'no_person_id'),
    },
    { name: 'Unique events', rows: main.uniqueEvents, losses: duplicates },
  ];
}
